package ir.kargozar.printing.document;

import com.itextpdf.kernel.pdf.PdfIndirectReference;
import com.itextpdf.kernel.pdf.PdfName;
import ir.kargozar.printing.setting.Bytes;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the logical structure of a document: one root with a part for every copy. Copies share what is drawn; each has
 * structure elements of its own, for its own pages.
 */
final class StructureTree {
    private final PdfObjects objects;
    private final PdfIndirectReference root;
    private final PdfIndirectReference document;
    private final List<PdfIndirectReference> parts = new ArrayList<>();
    private final Bytes owners = new Bytes();
    private int pages;

    StructureTree(PdfObjects objects) {
        this.objects = objects;
        this.root = objects.reserve();
        this.document = objects.reserve();
    }

    /**
     * @param tags the copy's parts, in reading order
     * @param label of the copy, may be empty
     * @param copy its pages
     * @param contents of those pages
     */
    void add(List<Tag> tags, String label, List<PdfIndirectReference> copy, List<PageContent> contents) {
        PdfIndirectReference[][] owner = new PdfIndirectReference[copy.size()][];
        for (int i = 0; i < owner.length; i++) {
            owner[i] = new PdfIndirectReference[contents.get(i).marks()];
        }
        PdfIndirectReference part = objects.reserve();
        List<PdfIndirectReference> kids =
                tags.stream().map(tag -> write(tag, part, copy, owner)).toList();
        String title = label.isEmpty() ? "" : "/T" + Syntax.text(label);
        objects.write(
                part, PdfName.S, element("Part", title, document).add("/K").add(references(kids)));
        parts.add(part);
        for (PdfIndirectReference[] ofPage : owner) {
            owners.add(pages++ + " ").add(references(List.of(ofPage)));
        }
    }

    private PdfIndirectReference write(
            Tag tag, PdfIndirectReference parent, List<PdfIndirectReference> copy, PdfIndirectReference[][] owner) {
        PdfIndirectReference number = objects.reserve();
        Bytes element = element(tag.role(), tag.entries(), parent);
        if (!tag.kids().isEmpty()) {
            List<PdfIndirectReference> kids = tag.kids().stream()
                    .map(kid -> write(kid, number, copy, owner))
                    .toList();
            element.add("/K").add(references(kids));
        } else if (!tag.marks().isEmpty()) {
            int home = tag.marks().getFirst().page();
            element.add("/Pg ").add(PdfObjects.ref(copy.get(home))).add("/K[");
            for (Tag.Mark mark : tag.marks()) {
                owner[mark.page()][mark.number()] = number;
                element.add(mark.page() == home ? mark.number() + " " : elsewhere(mark, copy));
            }
            element.add(']');
        }
        objects.write(number, PdfName.S, element);
        return number;
    }

    private static String elsewhere(Tag.Mark mark, List<PdfIndirectReference> copy) {
        return "<</Type/MCR/Pg " + PdfObjects.ref(copy.get(mark.page())) + "/MCID " + mark.number() + ">>";
    }

    private static Bytes element(String role, String entries, PdfIndirectReference parent) {
        return new Bytes()
                .add('/')
                .add(role)
                .add("/P ")
                .add(PdfObjects.ref(parent))
                .add(entries);
    }

    private static Bytes references(List<PdfIndirectReference> numbers) {
        Bytes array = new Bytes().add('[');
        numbers.forEach(number -> array.add(PdfObjects.ref(number)).add(' '));
        return array.add(']');
    }

    /** Writes the root. */
    PdfIndirectReference finish() {
        objects.write(
                document, PdfName.S, element("Document", "", root).add("/K").add(references(parts)));
        objects.write(
                root,
                PdfName.Type,
                new Bytes()
                        .add("/StructTreeRoot/K ")
                        .add(PdfObjects.ref(document))
                        .add("/ParentTree<</Nums[")
                        .add(owners)
                        .add("]>>/ParentTreeNextKey " + pages));
        return root;
    }
}
