package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What comes to the desks of an offset as a list: documents, debts, and claims that were assigned to a centre. */
class OffsetListsTest extends OffsetByWords {
    @Test
    void aWorkbookIsAListTooAndItsMistakesHaveTheirRows() throws IOException {
        registered();
        Path good = workbook("good.xlsx", 2_000_000_000L, "1405-06");
        assertThat(done(office, "offset", "receivables", "import", good.toString()))
                .hasSize(2);
        Path bad = workbook("bad.xlsx", 1_234_567_890_123_456L, "1405-13");
        Run run = json(office, "offset", "receivables", "import", bad.toString());
        assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(run.err())
                .contains("TABLE_CELL_NUMBER", "MONTH_NOT_IN_CALENDAR", "TABLE_CELL_FORMULA", "\"line\":3");
        Run words = office.run("offset", "receivables", "import", bad.toString());
        assertThat(words.err()).contains("۱۵ رقم");
        refused(office, "TABLE_WORKBOOK_BROKEN", "offset", "receivables", "import", file("zip.xlsx", "PK\u0003\u0004"));
        assertThat(done(branch, "offset", "debts", "list")).isEmpty();
    }

    /** Codes as numbers, as people type them. */
    private Path workbook(String name, long amount, String period) throws IOException {
        Path file = parent.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Excel", "16.0")) {
            Worksheet sheet = book.newWorksheet("list");
            String[] heads = {"document", "centre", "period", "amount", "list"};
            for (int i = 0; i < heads.length; i++) {
                sheet.value(0, i, heads[i]);
            }
            for (int row = 1; row < 3; row++) {
                sheet.value(row, 0, "X-" + amount + "-" + row);
                sheet.value(row, 1, 3_101_234_567L);
                sheet.value(row, 2, row == 1 ? "1405-05" : period);
                sheet.value(row, 3, amount);
                if (row == 2 && !period.equals("1405-06")) {
                    sheet.formula(row, 4, "A1");
                }
            }
        }
        return file;
    }

    /** What insured persons assigned to the centre: closed, then opened by the office, looked at, taken, and told everywhere. */
    @Test
    void assignedClaimsAreDocumentsOfTheirCentreWhereTheOfficeOpensIt() {
        registered();
        AgencyWorkspace agency = AgencyWorkspace.agency(parent);
        know(agency, office);
        know(office, agency);
        assertThat(agency.run("claims", "add", file("many.ndjson", SampleJson.lines(1, 3)), "--accept")
                        .status())
                .isZero();
        hand(agency, office, "OFFICE-31");
        List<String> numbers = done(office, "claims", "list")
                .valueStream()
                .map(row -> row.get("number").asString())
                .toList();
        long amount = done(office, "examine", numbers.get(0), "--decision", "approve")
                        .get("amount")
                        .asLong()
                + done(office, "examine", numbers.get(1), "--decision", "approve")
                        .get("amount")
                        .asLong();

        refused(office, "CLAIMS_OF_CENTRES_OFF", claims("1405-09-01", numbers.get(0)));
        assertThat(office.run(claims("1405-09-01", numbers.get(0))).err()).contains("settlement.json");
        AgencyWorkspace.write(
                folder(office.folder().resolve("settlement")).resolve("settlement.json"),
                "{\"order\": \"OLDEST_FIRST\", \"slipDays\": 10, \"claimsOfCentres\": true}");
        refused(office, "CLAIM_NOT_APPROVED", claims("1405-09-01", numbers.get(0), numbers.get(2)));
        refused(office, "LETTER_IN_FUTURE", claims("1420-01-01", numbers.get(0)));
        refused(office, "CLAIM_NUMBER_SHAPE", claims("1405-09-01", "x"));
        refused(branch, "SETTLEMENT_DESK", claims("1405-09-01", numbers.get(0)));

        Run look = office.run(dry(claims("1405-09-01", numbers.get(0), numbers.get(1))));
        assertThat(look.status()).as(look.err()).isZero();
        assertThat(look.out()).contains(numbers.get(0), numbers.get(1), Long.toString(amount), "ثبت شد: خیر");
        assertThat(json(office, dry(claims("1405-09-01", numbers.get(0))))
                        .json()
                        .get("stored")
                        .asBoolean())
                .isFalse();
        JsonNode taken = done(office, claims("1405-09-01", numbers.get(0), numbers.get(1)));
        assertThat(taken.get("amount").asLong()).isEqualTo(amount);
        assertThat(taken.get("documents")).hasSize(2);
        refused(office, "DOCUMENT_KNOWN", claims("1405-09-01", numbers.get(0)));
        refused(office, "CLAIM_NOT_APPROVED", "payments", "mark", numbers.get(0));
        assertThat(office.run("claims", "show", numbers.get(0)).out()).contains("3101234567", "۱۲/و", "1405-09-01");

        done(
                branch,
                "offset",
                "debts",
                "import",
                file("debt.csv", "debt;workshop;kind;period;amount\nB-1;3101234567;overdue;1404-11;" + amount));
        done(branch, "offset", "declare", "B-1");
        hand(branch, office, "OFFICE-31");
        hand(office, branch, "BRANCH-3101");
        assertThat(state("B-1")).isEqualTo("SETTLED");
        hand(office, agency, "AGENCY-3101");
        assertThat(done(agency, "claims", "show", numbers.get(1))
                        .get("assignedTo")
                        .asString())
                .isEqualTo("3101234567");
    }

    private static String[] claims(String date, String... numbers) {
        List<String> words = new ArrayList<>(List.of("offset", "receivables", "claims", "--centre", "3101234567"));
        for (String number : numbers) {
            words.add("--claim");
            words.add(number);
        }
        words.addAll(List.of("--letter", "۱۲/و", "--date", date));
        return words.toArray(String[]::new);
    }

    private static String[] dry(String[] words) {
        return Stream.concat(Stream.of(words), Stream.of("--dry-run")).toArray(String[]::new);
    }

    private static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aListTellsEveryMistakeAndStoresNothing() {
        registered();
        String bad = file("bad.csv", DEBTS.replace("5000000001", "5 rials").replace("B-3;", "B-2;"));
        Run run = json(branch, "offset", "debts", "import", bad);

        assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(run.err()).contains("AMOUNT_SHAPE", "SETTLEMENT_TWICE");
        assertThat(done(branch, "offset", "debts", "list")).isEmpty();
        refused(branch, "SETTLEMENT_HEADING", "offset", "debts", "import", file("none.csv", "a,b\n1,2\n"));
    }
}
