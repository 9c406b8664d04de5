package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code forms fill 4 --list}: a form from each row of a list, as an office keeps it in a spreadsheet. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class FormsBatchTest {
    private static final String HEAD = "ردیف;نام کارگاه;کد کارگاه;کد شعبه;کارفرما;مبلغ تسویه (ریال)\r\n";

    private FormsWorkspace office = new FormsWorkspace(new AgencyWorkspace(Path.of(".")));
    private Path base = Path.of(".");

    @BeforeAll
    void aWorkspaceAndABase(@TempDir Path folder) {
        office = FormsWorkspace.in(folder);
        ObjectNode common = FormSample.workshop();
        common.remove(List.of("workshop", "amount", "owed"));
        FormSample.object(common, "signatories").remove("employer");
        base = office.file("base.json", common.toString());
    }

    private static String row(int number) {
        return "%d;کارگاه نمونهٔ %d;'%s;۳۱۰۲;کارفرمای %d;\"۱٬۲۵۰٬۰۰۰\"\r\n"
                .formatted(number, number, FormSample.workshopCode(number), number);
    }

    private Run fill(Path list, String... more) {
        List<String> words = new ArrayList<>(List.of("fill", "4", "--list", list.toString()));
        words.addAll(List.of(more));
        return office.run(words.toArray(String[]::new));
    }

    @Test
    void sixtyRowsMakeAFormEachButThreeBadOnesThatAreNamedAndMendedLater() {
        List<String> rows = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            rows.add(row(i));
        }
        List<String> bad = new ArrayList<>(rows);
        bad.set(9, rows.get(9).replace("۱٬۲۵۰٬۰۰۰", "1.25E6"));
        bad.set(29, rows.get(29).replace("کارفرمای 30", " "));
        bad.set(49, rows.get(49).replace(FormSample.workshopCode(50), "310200"));
        int before = office.count();
        Path list = office.file("bad.csv", "کارگاه‌های طلبکار از بیمارستان\r\n\r\n" + HEAD + String.join("", bad));

        Run filled = fill(list, "--base", base.toString(), "--json");

        assertThat(filled.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(filled.json()).hasSize(60);
        assertThat(filled.json().valueStream().filter(line -> line.has("id"))).hasSize(57);
        assertThat(filled.err().lines().map(FormsBatchTest::problem))
                .containsExactly(
                        "3  FORM_LIST_COLUMN_UNREAD",
                        "13 amount AMOUNT_SHAPE",
                        "33 signatories.employer SIGNATORY_MISSING",
                        "53 workshop.code WORKSHOP_CODE");
        assertThat(office.count()).isEqualTo(before + 57);

        Path mended = office.file("mended.csv", HEAD + String.join("", rows));
        Run again = fill(mended, "--base", base.toString(), "--json");

        assertThat(again.status()).as(again.err()).isZero();
        assertThat(again.json().valueStream().filter(line -> line.get("already").asBoolean()))
                .hasSize(57);
        assertThat(office.count()).isEqualTo(before + 60);
        JsonNode last = office.done("list", "--find", "کارگاه نمونهٔ 60").get(0);
        assertThat(last.get("amount").asLong()).isEqualTo(1_250_000);
        assertThat(office.done("show", last.get("id").asString())
                        .get("values")
                        .get("filledOn")
                        .asString())
                .isEqualTo("1405-08-20");
    }

    private static String problem(String line) {
        JsonNode problem = tools.jackson.databind.json.JsonMapper.shared().readTree(line);
        return problem.get("line").asInt() + " " + problem.get("field").asString() + " "
                + problem.get("code").asString();
    }

    @Test
    void saysEachRowInWordsAndTheCount() {
        Path list = office.file(
                "two.tsv",
                HEAD.replace(';', '\t')
                        + row(101).replace(';', '\t')
                        + row(1).replace(";3102000001", ";1")
                                .replace(";'3102000001", ";1")
                                .replace(';', '\t'));

        Run filled = fill(list, "--base", base.toString());

        assertThat(filled.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(filled.out())
                .contains("آمادهٔ چاپ")
                .contains("پذیرفته نشد")
                .contains("۱ فرم ذخیره شد؛ ۱ فرم پذیرفته نشد.");
        assertThat(filled.err()).contains("3 workshop.code WORKSHOP_CODE: ");
    }

    @Test
    void aRowOfAnotherCentresWorkshopIsRefusedAndTheOthersAreStored() {
        office.fill(3, FormSample.workshops(3));
        ObjectNode other = FormSample.ofOtherCentre(FormSample.workshop());
        other.remove(List.of("workshop", "amount", "owed"));
        Path otherBase = office.file("other.json", other.toString());
        Path list = office.file("other.csv", HEAD + row(2) + row(201));

        Run filled = fill(list, "--base", otherBase.toString(), "--json");

        assertThat(filled.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(filled.json().get(0).get("code").asString()).isEqualTo("WORKSHOP_OF_OTHER_CENTRE");
        assertThat(filled.json().get(1).get("state").asString()).isEqualTo("READY");
    }

    @Test
    void refusesWhatIsNoListWithOneClearLineAndStoresNothing() throws IOException {
        int before = office.count();
        Path folder = base.resolveSibling("hostile");
        Files.createDirectory(folder);
        refused("FILE_NOT_READABLE", folder);
        refused("TABLE_EMPTY", Files.write(folder.resolve("empty.csv"), new byte[0]));
        refused("TABLE_WORKBOOK_BROKEN", Files.write(folder.resolve("list.xlsx"), new byte[] {'P', 'K', 3, 4, 0}));
        refused(
                "TABLE_NOT_UTF8",
                Files.write(folder.resolve("1256.csv"), HEAD.getBytes(Charset.forName("windows-1256"))));
        refused("CSV_CELL_TOO_LONG", text(folder, HEAD + "1;" + "ن".repeat(10_000_000)));
        refused("FORM_LIST_HEADING", text(folder, "\u0000;\u202Eaz;ب\n1;2;3\n"));
        refused("FORM_LIST_HEADING_TWICE", text(folder, "amount;مبلغ تسویه\n1;2\n"));
        refused("FORM_LIST_HEADING_OF_MANY", text(folder, HEAD + row(1)), "--draft");
        refused("TABLE_TOO_LARGE", Files.write(folder.resolve("large.csv"), new byte[33 << 20]));
        assertThat(office.count()).isEqualTo(before);
    }

    private static Path text(Path folder, String text) throws IOException {
        return Files.write(folder.resolve("list.csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    private void refused(String code, Path list, String... more) {
        List<String> words = new ArrayList<>(List.of(more));
        if (words.isEmpty()) {
            words.addAll(List.of("--base", base.toString()));
        }
        Run refused = fill(list, words.toArray(String[]::new));
        assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(refused.err().lines())
                .singleElement()
                .asString()
                .startsWith(code + ": ")
                .hasSizeLessThan(1000);
    }

    @Test
    void hostileCellsAreRefusedAtTheirFieldOrStayTheTextTheyAre() {
        List<String> lines = List.of(
                "workshop.name;workshop.code;workshop.branchCode;signatories.employer;amount",
                "نان\u0000سحر;3102000301;3102;الف;1",
                "\u202Eنان سحر;3102000302;3102;الف;1",
                "=HYPERLINK(\"x\");3102000303;3102;الف;=1+1",
                "'=cmd|x;3102000304;3102;@الف;7");
        Path list = office.file("hostile.csv", String.join("\n", lines));

        Run filled = fill(list, "--base", base.toString(), "--json");

        assertThat(filled.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(filled.err().lines().map(FormsBatchTest::problem))
                .containsExactly(
                        "2 workshop.name TEXT_CONTROL", "3 workshop.name TEXT_CONTROL", "4 amount AMOUNT_SHAPE");
        String id = filled.json().get(3).get("id").asString();
        assertThat(office.done("show", id)
                        .get("values")
                        .get("workshop")
                        .get("name")
                        .asString())
                .isEqualTo("=cmd|x");
    }
}
