package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The chain of seed 001 by commands, over three desks that talk by packages. */
class OffsetChainTest extends OffsetByWords {
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
}
