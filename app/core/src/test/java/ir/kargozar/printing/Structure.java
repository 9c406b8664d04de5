package ir.kargozar.printing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The logical structure of a printed paper, read back by PDFBox. */
final class Structure {
    /**
     * An element with its text in the order in which it is drawn.
     *
     * @param path roles from the root, such as Document/Part/P
     */
    record Element(String path, String text, String title, String scope, int page) {
        String role() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    private final PDDocument document;
    private final Map<COSDictionary, Map<Integer, String>> contents = new HashMap<>();
    private final List<Element> elements = new ArrayList<>();

    private Structure(PDDocument document) {
        this.document = document;
    }

    static List<Element> of(Pdf pdf) throws IOException {
        try (PDDocument document = pdf.open()) {
            Structure structure = new Structure(document);
            structure.walk(document.getDocumentCatalog().getStructureTreeRoot(), "");
            return structure.elements;
        }
    }

    private void walk(PDStructureNode node, String path) throws IOException {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String own = path + (path.isEmpty() ? "" : "/") + element.getStructureType();
                elements.add(element(element, own));
                walk(element, own);
            }
        }
    }

    private Element element(PDStructureElement element, String path) throws IOException {
        StringBuilder text = new StringBuilder();
        int at = element.getPage() == null ? -1 : document.getPages().indexOf(element.getPage());
        for (Object kid : element.getKids()) {
            if (kid instanceof Integer id) {
                text.append(contents(element.getPage()).get(id)).append('\n');
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(contents(reference.getPage()).get(reference.getMCID()))
                        .append('\n');
            }
        }
        String scope = element.getAttributes().size() == 0
                ? ""
                : element.getAttributes().getObject(0).getCOSObject().getNameAsString("Scope");
        return new Element(path, text.toString(), String.valueOf(element.getTitle()), String.valueOf(scope), at);
    }

    private Map<Integer, String> contents(PDPage page) throws IOException {
        Map<Integer, String> known = contents.get(page.getCOSObject());
        if (known == null) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            known = new HashMap<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                StringBuilder text = new StringBuilder();
                for (Object part : content.getContents()) {
                    text.append(part instanceof TextPosition glyph ? glyph.getUnicode() : "");
                }
                if (content.getMCID() >= 0) {
                    known.put(content.getMCID(), text.toString());
                }
            }
            contents.put(page.getCOSObject(), known);
        }
        return known;
    }
}
