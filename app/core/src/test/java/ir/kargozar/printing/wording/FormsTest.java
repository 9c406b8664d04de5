package ir.kargozar.printing.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.office.Refusal;
import ir.kargozar.printing.sheet.Block;
import ir.kargozar.printing.sheet.Boxes.Box;
import ir.kargozar.printing.sheet.Items;
import ir.kargozar.printing.sheet.Paragraph;
import ir.kargozar.printing.sheet.Span;
import ir.kargozar.printing.sheet.Weight;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {
    private static final Form FORM = Form.of("letter", "title", "body");

    @TempDir
    private Path folder;

    @Test
    void readsHeadingsParagraphsAndItemsAndFillsTheirPlaces() throws Exception {
        List<Block> blocks = fill("[title]\nنامه\n[body]\n# یادداشت\n## مادهٔ ۱\nسلام بر\n{name} ما\n\n- یک\n- دو\n")
                .blocks("body");
        assertThat(blocks).hasSize(3);
        assertThat(((Paragraph) blocks.get(0)).leading()).isTrue();
        assertThat(((Paragraph) blocks.get(1)).spans())
                .containsExactly(Span.of("سلام بر "), new Span("لاله", Weight.MEDIUM), Span.of(" ما"));
        assertThat(((Items) blocks.get(2)).items()).hasSize(2);
    }

    @Test
    void readsBoxesAndLists() throws Exception {
        FilledWording wording = fill("[title]\nA = الف\nB=ب\n[body]\nامضا | {name}\nمهر\n");
        assertThat(wording.boxes("body")).containsExactly(Box.of("امضا", "لاله"), Box.of("مهر", ""));
        assertThat(wording.list("title")).containsExactlyInAnyOrderEntriesOf(Map.of("A", "الف", "B", "ب"));
    }

    @ParameterizedTest
    @CsvSource({
        "'[title]\nنامه\n[body]\n\n{nane} سلام', WORDING_PLACE, 5, nane",
        "'[title]\nنامه\n[body]\n{name سلام', WORDING_BRACE, 4, ''",
        "'[title]\nنامه\n[body]\nname} سلام', WORDING_BRACE, 4, ''",
        "'[title]\nنامه\n[bodi]\nسلام', WORDING_SECTION, 3, bodi",
        "'[title]\nنامه\n[title]\nسلام', WORDING_SECTION, 3, title",
        "'سلام\n[title]\nنامه\n[body]\nسلام', WORDING_LOOSE, 1, سلام",
        "'[title]\nنامه\n[body]\n\n', WORDING_SECTION_MISSING, 4, body",
    })
    void refusesAMistakeNamingItsLine(String text, String code, String line, String word) {
        assertThatThrownBy(() -> fill(text)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.arguments()).startsWith("letter.txt", line, word);
            assertThat(Texts.of(Language.FA)
                            .problem("", code, refusal.arguments())
                            .message())
                    .contains("letter.txt");
        });
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws Exception {
        Files.write(folder.resolve("letter.txt"), new byte[] {'[', (byte) 0xff, ']'});
        assertThatThrownBy(() -> Forms.of(folder).read(FORM))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("WORDING_UNREADABLE"));
    }

    @Test
    void takesTheShippedDraftWhereTheOfficeHasNoneOfItsOwn() {
        Form receipt = Form.of("receipt", "title", "body", "boxes", "services");
        assertThat(Forms.of(folder.resolve("nowhere")).read(receipt).draft()).isTrue();
        assertThat(Forms.shipped().read(receipt).draft()).isTrue();
    }

    private FilledWording fill(String text) throws IOException {
        Files.writeString(folder.resolve("letter.txt"), text);
        Wording wording = Forms.of(folder).read(FORM);
        assertThat(wording.draft()).isFalse();
        return wording.fill(Map.of("name", "لاله"));
    }
}
