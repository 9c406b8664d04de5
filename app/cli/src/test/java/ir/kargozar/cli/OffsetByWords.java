package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Three desks of an offset and the provincial office, worked by commands, that talk by packages. */
abstract class OffsetByWords {
    private static final String RECEIVABLES = """
            document,centre,period,amount,list
            D-1,3101234567,1405-05,4000000000,
            D-2,3101234567,1405-06,3000000000,
            D-3,3101234567,1405-07,2000000000,L-12
            """;
    static final String DEBTS = """
            debt;workshop;kind;period;amount
            B-1;3101234567;overdue;1404-11;5000000001
            B-2;3101234567;current;1405-06;1999999999
            B-3;3102000001;current;1405-06;1000000000
            """;

    @TempDir
    Path parent;

    AgencyWorkspace directorate = new AgencyWorkspace(Path.of(""));
    AgencyWorkspace province = new AgencyWorkspace(Path.of(""));
    AgencyWorkspace office = new AgencyWorkspace(Path.of(""));
    AgencyWorkspace branch = new AgencyWorkspace(Path.of(""));
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

    void know(AgencyWorkspace here, AgencyWorkspace other) {
        Path card = parent.resolve("card-" + other.folder().getFileName() + ".pem");
        done(other, "identity", "export", card.toString());
        done(here, "peers", "add", card.toString());
    }

    static JsonNode done(AgencyWorkspace desk, String... words) {
        Run run = json(desk, words);
        assertThat(run.status()).as(run.err() + run.out()).isZero();
        return run.json();
    }

    static Run json(AgencyWorkspace desk, String... words) {
        return desk.run(Stream.concat(Stream.of(words), Stream.of("--json")).toArray(String[]::new));
    }

    static void refused(AgencyWorkspace desk, String code, String... words) {
        Run run = json(desk, words);
        assertThat(run.status()).as(run.out()).isEqualTo(ExitStatus.REFUSED);
        assertThat(run.err()).contains(code);
    }

    void hand(AgencyWorkspace from, AgencyWorkspace to, String code) {
        Path file = parent.resolve(++packages + ".kgz");
        done(from, "packages", "export", "--to", code, "--out", file.toString());
        done(to, "packages", "import", file.toString());
    }

    String file(String name, String text) {
        Path file = parent.resolve(name);
        AgencyWorkspace.write(file, text);
        return file.toString();
    }

    /** Filled, printed, registered, approved and sent by the secretariat. */
    String sent(int kind) {
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

    void registered() {
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

    void entered() {
        String receivables = file("receivables.csv", RECEIVABLES);
        assertThat(done(office, "offset", "receivables", "import", receivables, "--dry-run"))
                .hasSize(3);
        done(office, "offset", "receivables", "import", receivables);
        refused(office, "DOCUMENT_KNOWN", "offset", "receivables", "import", receivables);
        done(branch, "offset", "debts", "import", file("debts.csv", DEBTS));
    }

    String state(String debt) {
        return done(branch, "offset", "debts", "list")
                .valueStream()
                .filter(row -> row.get("debt").asString().equals(debt))
                .findFirst()
                .orElseThrow()
                .get("state")
                .asString();
    }
}
