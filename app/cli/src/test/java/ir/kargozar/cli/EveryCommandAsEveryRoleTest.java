package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.account.Role;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two offices’ days, in which every role tries every command that writes: allowed exactly where the duties say. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryCommandAsEveryRoleTest {
    private static final String A = "agency-3101";
    private static final String O = "office-31";
    private static final String SARA = "0499370899";

    private RoleStage stage = new RoleStage(Path.of("."));
    private Path out = Path.of(".");

    @BeforeAll
    void twoOfficesThatKnowEachOther(@TempDir Path folder) {
        stage = new RoleStage(folder);
        for (String[] made : new String[][] {{"agency", "AGENCY-3101"}, {"documents-office", "OFFICE-31"}}) {
            Path place = stage.make(made[0], made[1]);
            List<String> spare = List.of("accounts", "add", "spare", "--name", "Spare", "--role", "clerk");
            assertThat(RoleStage.as(Role.ADMINISTRATOR, place, spare).status()).isZero();
        }
        out = folder.resolve("out");
        for (String[] pair : new String[][] {{A, O}, {O, A}}) {
            Path card = folder.resolve(pair[1] + ".pem");
            done(pair[1], "identity", "export", card.toString());
            done(pair[0], "peers", "add", card.toString());
        }
    }

    private JsonNode done(String place, String... words) {
        Run run = RoleStage.as(Role.ADMINISTRATOR, stage.place(place), List.of(words));
        assertThat(run.status()).as(run.err()).isZero();
        return run.json();
    }

    private String claim(String status) {
        return done(A, "claims", "list", "--status", status)
                .get(0)
                .get("number")
                .asString();
    }

    private String claims(int from, int count) {
        return stage.file("ndjson", SampleJson.lines(from, count)).toString();
    }

    private String out(String name) {
        return out.resolveSibling(name).toString();
    }

    @Test
    @Order(1)
    void theAdministratorsWork() {
        String duties = stage.file("json", "{\"actions\": {\"claim.paid\": [\"head\"]}}")
                .toString();
        stage.aside(A, "accounts add", "account.added", () -> List.of("omid", "--name", "Omid", "--role", "clerk"));
        stage.aside(A, "accounts change", "account.changed", () -> List.of("spare", "--role", "head"));
        stage.step(A, "accounts off", "account.off", () -> List.of("spare"));
        stage.step(A, "accounts on", "account.on", () -> List.of("spare"));
        stage.aside(A, "accounts passphrase", "account.passphrase-reset", () -> List.of("--of", "spare"));
        stage.aside(A, "accounts passphrase", "account.passphrase", List::of);
        stage.aside(A, "accounts duties", "account.duties", () -> List.of(duties));
        stage.aside(A, "identity export", "identity.private-exported", () -> List.of("--private", out("a.pem")));
        stage.unlogged(A, "backup set", "backup.placed", () -> List.of("--no-second"));
        stage.unlogged(A, "claims list", "claim.exported", () -> List.of("--out", out("claims.csv")));
        stage.aside(A, "identity renew", "identity.renewed", List::of);
        stage.aside(A, "peers revoke", "peer.revoked", () -> List.of("OFFICE-31"));
        Path third = stage.make("branch", "BRANCH-1");
        Path card = out.resolveSibling("branch.pem");
        List<String> export = List.of("identity", "export", card.toString());
        assertThat(RoleStage.as(Role.ADMINISTRATOR, third, export).status()).isZero();
        stage.aside(A, "peers add", "peer.added peer.trusted", () -> List.of(card.toString()));
    }

    @Test
    @Order(2)
    void theCountersWork() throws Exception {
        String more = claims(3, 1);
        stage.step(A, "claims add", "claim.drafted", () -> List.of(claims(1, 2)));
        stage.step(A, "claims add", "claim.accepted", () -> List.of(more, "--accept"));
        stage.aside(A, "claims accept", "claim.accepted", () -> List.of(claim("draft")));
        stage.aside(A, "claims revise", "claim.revised", () -> List.of(claim("draft"), claims(1, 1)));
        stage.aside(A, "claims withdraw", "claim.withdrawn", () -> List.of(claim("draft")));
        stage.step(A, "claims return", "claim.returned", () -> List.of(claim("draft"), "--reason", "MISSING_PAPER"));
        stage.aside(A, "claims undo", "claim.undone", () -> List.of(claim("returned_to_insured")));
        stage.aside(A, "claims resubmit", "claim.resubmitted", () -> List.of(claim("returned_to_insured")));
        Path picture = Files.write(out.resolveSibling("paper.png"), picture());
        stage.step(A, "scans add", "scan.kept scan.attached", () -> List.of(claim("accepted"), picture.toString()));
        stage.unlogged(
                A, "receipts print", "claim.printed", () -> List.of(claim("accepted"), "--out", out("receipt.pdf")));
        stage.unlogged(A, "scans save", "scan.saved", () -> scan(claim("accepted")));
        figures("statistics monthly", "--month", "1405-08");
        figures("statistics quarter");
        figures("statistics half-year");
        figures("statistics year");
        figures("statistics range", "--from", "1405-08-01", "--to", "1405-08-10");
        stage.aside(A, "statistics send", "statistics.stated", () -> List.of("--month", "1405-08"));
        String recovered = stage.file("ndjson", """
                {"on": "1405-08-03", "amount": 12500000, "from": {"name": "x"}, "kind": "INSPECTION", "why": "y"}
                """).toString();
        stage.step(A, "recoveries add", "recovery.added", () -> List.of(recovered));
        stage.aside(
                A,
                "recoveries strike",
                "recovery.struck",
                () -> List.of(
                        done(A, "recoveries", "list", "--from", "1405-08-01")
                                .get(0)
                                .get("number")
                                .asString(),
                        "--reason",
                        "x"));
    }

    private List<String> scan(String claim) {
        String hash = done(A, "scans", "list", claim).get(0).get("hash").asString();
        return List.of(claim, hash, "--out", out("scan.png"));
    }

    private void figures(String command, String... rest) {
        List<String> words = new ArrayList<>(List.of(rest));
        words.addAll(List.of("--out", out("figures.xlsx")));
        stage.unlogged(A, command, "statistics.exported", () -> words);
    }

    private static byte[] picture() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        return bytes.toByteArray();
    }

    private String form() {
        return done(A, "forms", "list").get(0).get("id").asString();
    }

    @Test
    @Order(3)
    void theOffsetsWork() {
        String data = stage.file("json", FormSample.agreement().toString()).toString();
        String other = stage.file(
                        "json",
                        FormSample.agreement().put("until", "1406-08-29").toString())
                .toString();
        String on = "1405-09-01";
        stage.step(A, "forms fill", "form.begun", () -> List.of("2", "--data", data, "--draft"));
        stage.aside(A, "forms withdraw", "form.withdrawn", () -> List.of(form()));
        stage.step(A, "forms ready", "form.ready", () -> List.of(form()));
        stage.aside(A, "forms revise", "form.reopened form.ready", () -> List.of(form(), "--data", other));
        stage.step(
                A, "forms print", "form.printed form.ready-printed", () -> List.of(form(), "--out", out("form.pdf")));
        stage.step(A, "forms register", "form.registered", () -> List.of(form(), "--number", "1405/2/118", "--on", on));
        stage.aside(
                A,
                "forms refuse",
                "form.refused",
                () -> List.of(form(), "--reason", "no", "--minutes", "7", "--on", on));
        stage.step(A, "forms approve", "form.approved", () -> List.of(form(), "--minutes", "7", "--on", on));
        stage.step(A, "forms send", "form.sent", () -> List.of(form(), "--on", on));
        stage.aside(A, "forms renew", "form.begun", () -> List.of(form()));
    }

    @Test
    @Order(4)
    void theBanksWork() throws Exception {
        String unknown = SampleJson.lines(9, 1).replace("\"CONFIRMED\",\"confirmedOn\":\"1405-08-01\"", "\"UNKNOWN\"");
        Path list = Path.of(out("list.csv"));
        String file = stage.file("ndjson", unknown).toString();
        assertThat(RoleStage.as(Role.CLERK, stage.place(A), List.of("claims", "add", file))
                        .status())
                .isZero();
        stage.step(A, "bank list", "bank.listed claim.account-asked", () -> List.of("--out", list.toString()));
        Path answer = Path.of(out("answer.csv"));
        Files.write(
                answer,
                Files.readAllLines(list).stream()
                        .map(line -> line.replaceAll(",,$", ",\u062A\u0623\u06CC\u06CC\u062F \u0634\u062F,"))
                        .toList());
        stage.aside(
                A,
                "bank answer",
                "bank.answered claim.account-answered bank.answer-taken",
                () -> List.of(answer.toString(), "--apply"));
    }

    @Test
    @Order(5)
    void whatTravels() {
        Path text = stage.file("txt", "text");
        stage.step(
                O,
                "circulars add",
                "circular.published",
                () -> List.of("--number", "7", "--title", "t", "--date", "1405-08-30", "--text-file", text.toString()));
        Path back = Path.of(out("back.kgz"));
        stage.step(
                O,
                "packages export",
                "package.second package.made package.written",
                () -> List.of("--to", "AGENCY-3101", "--out", back.toString()));
        stage.step(A, "packages import", "circular.received package.imported", () -> List.of(back.toString()));
        stage.step(A, "circulars read", "circular.read", () -> List.of("7", "--from", "OFFICE-31"));
        Path file = Path.of(out("1.kgz"));
        stage.step(
                A,
                "packages export",
                "package.second package.made claim.packaged package.written",
                () -> List.of("--to", "OFFICE-31", "--out", file.toString()));
        stage.unlogged(
                A,
                "packages rewrite",
                "package.written",
                () -> List.of("1", "--to", "OFFICE-31", "--out", out("2.kgz")));
        stage.unlogged(
                A, "packages sheet", "package.written", () -> List.of("OFFICE-31", "1", "--out", out("sheet.pdf")));
        stage.step(
                O,
                "packages import",
                "claim.received scan.received scan.attached circular.read-there package.received"
                        + " form.received package.imported",
                () -> List.of(file.toString()));
    }

    private String came() {
        return done(O, "papers", "list", "AGENCY-3101", "1")
                .get(0)
                .get("number")
                .asString();
    }

    @Test
    @Order(6)
    void theExaminersAndTheAccountantsWork() {
        stage.step(O, "papers tick", "paper.there", () -> List.of("AGENCY-3101", "1", came()));
        stage.step(O, "examine", "claim.approved", () -> List.of(came(), "--decision", "approve"));
        stage.unlogged(O, "payments list", "payment.listed", () -> List.of("--out", out("payments.csv")));
        stage.aside(O, "payments mark", "claim.paid", () -> List.of(came(), "--on", "1405-09-01"));
    }

    @Test
    @Order(7)
    void theTrainersWork() {
        String answers = stage.file("json", answers()).toString();
        stage.step(
                A,
                "training representatives add",
                "training.introduced",
                () -> List.of(SARA, "--first", "Sara", "--last", "Karimi"));
        stage.aside(A, "training representatives withdraw", "training.withdrawn", () -> List.of(SARA, "--reason", "x"));
        stage.aside(A, "training read", "training.lesson-read", () -> List.of(SARA, "welcome"));
        stage.aside(
                A,
                "training questions",
                "training.questions",
                () -> List.of("welcome", "--by", SARA, "--answers", answers));
        stage.step(
                O,
                "training cohort add",
                "training.cohort",
                () -> List.of("C1", "--title", "first", "--go-live", "1405-09-10"));
        String csv = stage.file(
                        "csv", "national id,first name,last name,agency,login\n" + SARA + ",Sara,Karimi,AGENCY-3101,\n")
                .toString();
        stage.step(O, "training cohort import", "training.introduced training.member", () -> List.of("C1", csv));
        stage.unlogged(
                O, "training report", "training.reported", () -> List.of("--cohort", "C1", "--out", out("class.csv")));
        stage.step(
                O,
                "training session add",
                "training.session",
                () -> List.of("P1", "--cohort", "C1", "--stage", "practice", "--place", "hall"));
        stage.aside(O, "training attend", "training.attended", () -> List.of("P1", SARA));
        stage.aside(
                O,
                "training mark",
                "training.mark",
                () -> List.of(SARA, "--stage", "practice", "--of", "five-faults", "--score", "95"));
        stage.aside(O, "training repeat", "training.repeat", () -> List.of(SARA, "--stage", "theory", "--reason", "x"));
        stage.aside(O, "training check", "training.check", () -> List.of(SARA, "COUNTER_READY"));
        stage.aside(O, "training gate", "training.gate", () -> List.of("--from", "1405-09-01"));
        stage.aside(
                O,
                "training except",
                "training.exception",
                () -> List.of(SARA, "--until", "1405-09-02", "--reason", "x"));
    }

    private String answers() {
        StringBuilder json = new StringBuilder("{");
        done(A, "training", "questions", "welcome")
                .forEach(question -> json.append(json.length() > 1 ? "," : "")
                        .append('"')
                        .append(question.get("code").asString())
                        .append("\": 1"));
        return json.append('}').toString();
    }

    @AfterAll
    void noCommandIsForgotten() {
        Set<String> known = new TreeSet<>(stage.played());
        known.addAll(CommandLeaves.READ_ONLY);
        known.addAll(CommandLeaves.NEEDS_MORE);
        assertThat(known).isEqualTo(CommandLeaves.all());
        assertThat(CommandLeaves.READ_ONLY).doesNotContainAnyElementsOf(stage.played());
    }
}
