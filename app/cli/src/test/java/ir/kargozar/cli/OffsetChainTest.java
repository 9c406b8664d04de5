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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The chain of seed 001 by commands, over three desks that talk by packages. */
class OffsetChainTest {
    private static final String RECEIVABLES = """
            document,centre,period,amount,list
            D-1,3101234567,1405-05,4000000000,
            D-2,3101234567,1405-06,3000000000,
            D-3,3101234567,1405-07,2000000000,L-12
            """;
    private static final String DEBTS = """
            debt;workshop;kind;period;amount
            B-1;3101234567;overdue;1404-11;5000000001
            B-2;3101234567;current;1405-06;1999999999
            B-3;3102000001;current;1405-06;1000000000
            """;

    @TempDir
    private Path parent;

    private AgencyWorkspace directorate = new AgencyWorkspace(Path.of(""));
    private AgencyWorkspace province = new AgencyWorkspace(Path.of(""));
    private AgencyWorkspace office = new AgencyWorkspace(Path.of(""));
    private AgencyWorkspace branch = new AgencyWorkspace(Path.of(""));
    private int packages;

    @BeforeEach
    void threeDesksAndAnAgreement() {
        directorate = AgencyWorkspace.in(parent, "treatment-directorate", "TD-31");
        province = AgencyWorkspace.in(parent, "provincial-office", "PO-31");
        office = AgencyWorkspace.in(parent, "documents-office", "OFFICE-31");
        branch = AgencyWorkspace.in(parent, "branch", "BRANCH-3101");
        know(directorate, province);
        know(province, directorate);
        know(directorate, office);
        know(office, directorate);
        know(office, branch);
        know(branch, office);
    }

    private void know(AgencyWorkspace here, AgencyWorkspace other) {
        Path card = parent.resolve("card-" + other.folder().getFileName() + ".pem");
        done(other, "identity", "export", card.toString());
        done(here, "peers", "add", card.toString());
    }

    private static JsonNode done(AgencyWorkspace desk, String... words) {
        Run run = json(desk, words);
        assertThat(run.status()).as(run.err() + run.out()).isZero();
        return run.json();
    }

    private static Run json(AgencyWorkspace desk, String... words) {
        return desk.run(Stream.concat(Stream.of(words), Stream.of("--json")).toArray(String[]::new));
    }

    private static void refused(AgencyWorkspace desk, String code, String... words) {
        Run run = json(desk, words);
        assertThat(run.status()).as(run.out()).isEqualTo(ExitStatus.REFUSED);
        assertThat(run.err()).contains(code);
    }

    private void hand(AgencyWorkspace from, AgencyWorkspace to, String code) {
        Path file = parent.resolve(++packages + ".kgz");
        done(from, "packages", "export", "--to", code, "--out", file.toString());
        done(to, "packages", "import", file.toString());
    }

    private String file(String name, String text) {
        Path file = parent.resolve(name);
        AgencyWorkspace.write(file, text);
        return file.toString();
    }

    /** Filled, printed, registered, approved and sent by the secretariat. */
    private String sent(int kind) {
        String data = file("form.json", FormSample.of(kind).toString());
        String id = done(directorate, "forms", "fill", Integer.toString(kind), "--data", data)
                .get("id")
                .asString();
        done(
                directorate,
                "forms",
                "print",
                id,
                "--out",
                parent.resolve("paper.pdf").toString());
        done(directorate, "forms", "register", id, "--number", "118", "--on", "1405-09-01");
        hand(directorate, province, "PO-31");
        assertThat(done(province, "offset", "table").valueStream())
                .extracting(row -> row.get("task").asString())
                .contains("CONSENT");
        done(directorate, "offset", "meeting", "approve", id, "--minutes", "7", "--on", "1405-09-01");
        refused(directorate, "FORM_OTHER_SIDE_MISSING", "forms", "send", id, "--on", "1405-09-01");
        done(province, "offset", "meeting", "approve", id, "--minutes", "7", "--on", "1405-09-01");
        refused(
                province,
                "MEETING_ANSWERED",
                "offset",
                "meeting",
                "approve",
                id,
                "--minutes",
                "7",
                "--on",
                "1405-09-01");
        hand(province, directorate, "TD-31");
        done(directorate, "forms", "send", id, "--on", "1405-09-01");
        return id;
    }

    private void registered() {
        String agreement = sent(2);
        String workshop = sent(4);
        refused(office, "FORM_NOT_FOUND", "offset", "register-centre", agreement);
        hand(directorate, office, "OFFICE-31");
        refused(office, "SETTLEMENT_LIST_MISSING", "offset", "register-centre", workshop);
        done(office, "offset", "register-centre", agreement);
        refused(office, "SETTLEMENT_LIST_MISSING", "offset", "register-centre", workshop);
        sent(3);
        hand(directorate, office, "OFFICE-31");
        done(office, "offset", "register-centre", workshop);
        refused(branch, "SETTLEMENT_DESK", "offset", "withdraw-list", "D-3", "--expert", "x", "--reason", "y");
        Run words = branch.run("offset", "withdraw-list", "D-3", "--expert", "x", "--reason", "y");
        assertThat(words.err())
                .contains("این کار در میز دیگری انجام می‌شود: دفتر رسیدگی به اسناد پزشکی.")
                .doesNotContain("documents-office");
        hand(office, branch, "BRANCH-3101");
    }

    private void entered() {
        String receivables = file("receivables.csv", RECEIVABLES);
        assertThat(done(office, "offset", "receivables", "import", receivables, "--dry-run"))
                .hasSize(3);
        done(office, "offset", "receivables", "import", receivables);
        refused(office, "DOCUMENT_KNOWN", "offset", "receivables", "import", receivables);
        done(branch, "offset", "debts", "import", file("debts.csv", DEBTS));
    }

    private String state(String debt) {
        return done(branch, "offset", "debts", "list")
                .valueStream()
                .filter(row -> row.get("debt").asString().equals(debt))
                .findFirst()
                .orElseThrow()
                .get("state")
                .asString();
    }

    @Test
    void fromTheAgreementToTheLettersEveryRialIsThere() {
        registered();
        entered();
        refused(branch, "DEBT_UNKNOWN", "offset", "declare", "B-9");
        assertThat(done(branch, "offset", "declare", "B-1", "B-2", "B-3")).hasSize(3);
        hand(branch, office, "OFFICE-31");
        assertThat(done(office, "offset", "notices")).hasSize(2);
        notices();
        hand(office, branch, "BRANCH-3101");
        assertThat(state("B-1")).isEqualTo("SETTLED");
        assertThat(state("B-2")).isEqualTo("SETTLED");
        assertThat(state("B-3")).isEqualTo("REFUSED");

        done(office, "offset", "withdraw-list", "D-3", "--expert", "Expert", "--reason", "Not paid");
        done(branch, "offset", "declare", "B-3");
        hand(branch, office, "OFFICE-31");
        hand(office, branch, "BRANCH-3101");
        hand(branch, office, "OFFICE-31");
        assertThat(done(office, "offset", "slips"))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.get("slip").asString()).matches("1405/[1-3]"));
        JsonNode report = done(office, "offset", "report");
        assertThat(report.get("deductedAmount").asLong()).isEqualTo(8_000_000_000L);
        assertThat(report.get("slipsAmount").asLong()).isEqualTo(8_000_000_000L);
        assertThat(report.get("refused").asInt()).isEqualTo(1);
        assertThat(done(office, "offset", "settle").get("withoutSlip").asInt()).isZero();
        letters();
        reports();
    }

    /** The half-year as page, sheet and table, and the rows behind its numbers. */
    private void reports() {
        for (String ending : List.of("pdf", "xlsx", "csv")) {
            Path file = parent.resolve("report." + ending);
            JsonNode report = done(office, "offset", "report", "--half-year", "1405-2", "--out", file.toString());
            assertThat(report.get("deductedAmountBefore").asLong()).isZero();
            assertThat(file).isNotEmptyFile();
        }
        assertThat(done(office, "offset", "report", "--rows", "deductedAmount")
                        .valueStream()
                        .mapToLong(row -> row.get("amount").asLong()))
                .hasSize(3)
                .satisfies(amounts -> assertThat(
                                amounts.stream().mapToLong(Number::longValue).sum())
                        .isEqualTo(8_000_000_000L));
        Path rows = parent.resolve("rows.xlsx");
        assertThat(done(office, "offset", "report", "--rows", "refused", "--out", rows.toString()))
                .hasSize(1);
        assertThat(rows).isNotEmptyFile();
        JsonNode centres = done(office, "offset", "report", "--by-centre", "--out", rows.toString());
        assertThat(centres).singleElement().satisfies(row -> {
            assertThat(row.get("own").asLong() + row.get("owed").asLong()).isEqualTo(8_000_000_000L);
            assertThat(row.get("centreName").asString()).isNotEmpty();
        });
        Run byCentre = office.run("offset", "report", "--by-centre");
        assertThat(byCentre.status()).as(byCentre.err()).isZero();
        assertThat(byCentre.out()).contains(centres.get(0).get("centreName").asString());
        assertThat(done(office, "offset", "report", "--rows", "deducted").get(0).get("centreName"))
                .isEqualTo(centres.get(0).get("centreName"));
        refused(office, "OPERATION", "offset", "report", "--rows", "settled");
        refused(office, "FILE_ENDING", "offset", "report", "--out", "report.doc");
        Run empty = office.run("offset", "withdraw-list", "D-1", "--expert", "", "--reason", "x");
        assertThat(empty.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(empty.err()).startsWith("expert TEXT_MISSING: ");
        Run both = office.run("offset", "report", "--rows", "refused", "--by-centre");
        assertThat(both.status()).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(both.err()).contains("--rows --by-centre").doesNotContain("COMMAND_MISSING");
        Run words = office.run("offset", "report", "--rows", "declared");
        assertThat(words.status()).as(words.err()).isZero();
        assertThat(office.run("offset", "report").status()).isZero();
    }

    /** Each with its voucher, in words too; a branch has no vouchers. */
    private void notices() {
        Path folder = parent.resolve("notices");
        assertThat(done(office, "offset", "notices", "--out", folder.toString()))
                .hasSize(2)
                .allSatisfy(row -> assertThat(
                                Files.readAllBytes(Path.of(row.get("file").asString())))
                        .startsWith('%', 'P', 'D', 'F'));
        assertThat(folder.resolve("notice-1405-1.pdf")).isRegularFile();
        Run words = office.run("offset", "notices", "--out", folder.toString());
        assertThat(words.status()).as(words.err()).isZero();
        assertThat(words.out()).contains("notice-1405-2.pdf");
        assertThat(done(branch, "offset", "notices", "--out", folder.toString()))
                .isEmpty();
    }

    /** To the centre on its own debts; to the centre and the employer on the workshop's. */
    private void letters() {
        Path folder = parent.resolve("letters");
        assertThat(done(branch, "offset", "letters", "--out", folder.toString()))
                .hasSize(3)
                .allSatisfy(row -> assertThat(
                                Files.readAllBytes(Path.of(row.get("file").asString())))
                        .startsWith('%', 'P', 'D', 'F'));
    }

    @Test
    void aListNumberGivenLaterKeepsADocumentOutUntilItIsWithdrawn() {
        registered();
        entered();
        for (String document : List.of("D-1", "D-2")) {
            Run words = office.run("offset", "give-list", document, "--list", "L-" + document);
            assertThat(words.status()).as(words.err()).isZero();
            assertThat(words.out()).contains("L-" + document);
        }
        refused(office, "DOCUMENT_WITH_LIST", "offset", "give-list", "D-1", "--list", "L-9");
        refused(office, "DOCUMENT_UNKNOWN", "offset", "give-list", "D-99", "--list", "L-9");
        refused(branch, "SETTLEMENT_DESK", "offset", "give-list", "D-1", "--list", "L-9");
        done(branch, "offset", "declare", "B-1");
        hand(branch, office, "OFFICE-31");
        hand(office, branch, "BRANCH-3101");
        assertThat(state("B-1")).isEqualTo("REFUSED");
        for (String document : List.of("D-1", "D-2")) {
            done(office, "offset", "withdraw-list", document, "--expert", "Expert", "--reason", "Not paid");
        }
        done(branch, "offset", "declare", "B-1");
        hand(branch, office, "OFFICE-31");
        hand(office, branch, "BRANCH-3101");
        assertThat(state("B-1")).isEqualTo("SETTLED");
        Run used = office.run("offset", "give-list", "D-1", "--list", "L-10");
        assertThat(used.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(used.err()).contains("D-1");
        // what is left of a part is paid by a list
        done(office, "offset", "give-list", "D-2", "--list", "L-11");
        done(branch, "offset", "declare", "B-2");
        hand(branch, office, "OFFICE-31");
        hand(office, branch, "BRANCH-3101");
        assertThat(state("B-2")).isEqualTo("REFUSED");
    }

    @Test
    void aFormWhoseBranchNobodyIsKnownForIsOnTheProvincesTable() {
        String id = sent(2);
        hand(directorate, province, "PO-31");
        assertThat(done(province, "offset", "table")).singleElement().satisfies(row -> {
            assertThat(row.get("task").asString()).isEqualTo("FIND_BRANCH");
            assertThat(row.get("form").asString()).isEqualTo(id);
            assertThat(row.get("branchCode").asString())
                    .isEqualTo(FormSample.of(2).at("/centre/branchCode").asString());
            assertThat(row.get("centre").asString()).isNotEmpty();
        });
        Run words = province.run("offset", "table");
        assertThat(words.status()).as(words.err()).isZero();
        assertThat(words.out()).contains(id);
        know(province, branch);
        know(branch, province);
        assertThat(done(province, "offset", "table")).isEmpty();
        hand(province, branch, "BRANCH-3101");
        assertThat(done(branch, "forms", "list")).hasSize(1);
    }

    @Test
    void whatWasWrongIsTurnedRound() {
        registered();
        entered();
        done(branch, "offset", "declare", "B-1");
        hand(branch, office, "OFFICE-31");
        hand(office, branch, "BRANCH-3101");
        hand(branch, office, "OFFICE-31");
        done(office, "offset", "reverse", "1405/1", "--reason", "Wrong");
        refused(office, "NOTICE_REVERSED", "offset", "reverse", "1405/1", "--reason", "Wrong");
        hand(office, branch, "BRANCH-3101");
        assertThat(state("B-1")).isEqualTo("REVERSED");
        hand(branch, office, "OFFICE-31");
        assertThat(done(office, "offset", "report").get("slipsAmount").asLong()).isZero();
    }

    @Test
    void aNoticeWithoutASlipIsOverdueAfterTheDaysOfTheOffice() {
        registered();
        entered();
        done(branch, "offset", "declare", "B-1");
        hand(branch, office, "OFFICE-31");
        assertThat(done(office, "offset", "notices")).hasSize(1);
        assertThat(done(office, "offset", "notices", "--overdue")).isEmpty();
        assertThat(overdue(100).json()).hasSize(1);
        Run words = Run.later(100, office.folder(), "offset", "notices", "--overdue");
        assertThat(words.status()).as(words.err()).isZero();
        assertThat(words.out()).contains("B-1");
        hand(office, branch, "BRANCH-3101");
        hand(branch, office, "OFFICE-31");
        assertThat(overdue(100).json()).isEmpty();
    }

    private Run overdue(int days) {
        return Run.later(days, office.folder(), "offset", "notices", "--overdue", "--json");
    }

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
