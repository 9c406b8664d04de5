package ir.kargozar.printing;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.offset.form.FormKind;
import ir.kargozar.printing.Structure.Element;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Sheet;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Tagged papers, read back. */
class StructureTest {
    private static Pdf agreement() {
        return FormCases.print(FormCases.form(FormKind.AGREEMENT));
    }

    @Test
    void everyCopyIsAPartOfItsOwnOnItsOwnPageWithTheWholeText() throws Exception {
        List<Element> elements = Structure.of(agreement());
        assertThat(elements)
                .filteredOn(element -> element.role().equals("Part"))
                .extracting(Element::title)
                .allMatch(title -> title.contains("از ۳"))
                .hasSize(3);
        for (int copy = 0; copy < 3; copy++) {
            int page = copy;
            List<Element> own =
                    elements.stream().filter(element -> element.page() == page).toList();
            assertThat(own).extracting(Element::role).contains("H1", "P", "Lbl", "LBody");
            assertThat(own).filteredOn(element -> element.role().equals("H2")).hasSize(6);
            assertThat(own).noneMatch(element -> element.text().contains("null"));
        }
    }

    @Test
    void structureIsInReadingOrder() throws Exception {
        List<String> roles =
                Structure.of(agreement()).stream().map(Element::role).toList();
        assertThat(roles.subList(0, 15))
                .containsExactly(
                        "Document",
                        "Part",
                        "P",
                        "P",
                        "H1",
                        "P",
                        "P",
                        "P",
                        "P",
                        "Figure",
                        "P",
                        "L",
                        "LI",
                        "Lbl",
                        "LBody");
    }

    @Test
    void copiesShareTheirContent() throws Exception {
        try (PDDocument document = agreement().open()) {
            List<COSBase> shared = new java.util.ArrayList<>();
            document.getPages()
                    .forEach(page -> shared.add(
                            ((COSArray) page.getCOSObject().getDictionaryObject(COSName.CONTENTS)).getObject(0)));
            assertThat(shared).hasSize(3);
            assertThat(shared.get(1)).isSameAs(shared.get(0));
            assertThat(shared.get(2)).isSameAs(shared.get(0));
        }
    }

    @Test
    void tablesHaveHeadsThatSayTheirColumnAndRepeatedHeadsAreReadOnce() throws Exception {
        Sheet sheet = new Sheet(PaperSize.A5, "بلند", List.of(SampleSheet.table(60)), SampleSheet.furniture());
        List<Element> elements = Structure.of(new Pdf(SampleSheet.pdf(sheet)));
        assertThat(elements)
                .filteredOn(element -> element.role().equals("TH"))
                .hasSize(4)
                .allMatch(
                        head -> head.scope().equals("Column") && head.path().equals("Document/Part/Table/THead/TR/TH"));
        assertThat(elements).filteredOn(element -> element.role().equals("TD")).hasSize(61 * 4);
        assertThat(elements)
                .filteredOn(element -> element.path().endsWith("TBody/TR"))
                .hasSize(61);
        assertThat(elements)
                .filteredOn(element -> element.role().equals("TD") && element.page() == 2)
                .isNotEmpty();
    }

    @Test
    void aSampleOfEveryBlockIsTagged() throws Exception {
        List<Element> elements = Structure.of(new Pdf(SampleSheet.pdf(SampleSheet.plain())));
        assertThat(elements)
                .extracting(Element::role)
                .contains(
                        "H1", "H2", "P", "L", "LI", "Lbl", "LBody", "Table", "THead", "TBody", "TR", "TH", "TD",
                        "Figure");
    }
}
