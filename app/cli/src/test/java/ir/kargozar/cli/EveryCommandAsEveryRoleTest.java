package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.account.Role;
import ir.kargozar.cli.RoleStage.Step;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
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
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/** Two offices’ days, in which every role tries every command that writes: allowed exactly where the duties say. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryCommandAsEveryRoleTest {
    private static final String A = "agency-3101";
    private static final String O = "office-31";
    private static final String SARA = "0499370899";

    /** Whatever needs no account, or writes nothing into the log. */
    private static final Set<String> READ_ONLY = names("""
            init, demo, rehearse, doctor, codes, accounts list, claims show, claims find, scans list,
            scans save, forms list, forms show, forms check, forms expiring, forms wording, receipts print,
            receipts outcome, peers list, packages verify, packages list, packages inbox, packages sheet, circulars list,
            circulars show, circulars status, payments list, conflicts list, conflicts show, papers list,
            statistics monthly, statistics quarter, statistics half-year, statistics year, statistics range,
            statistics state, recoveries list, training lessons, training standing, training calendar, training report,
            training certificate, training verify, training representatives list, training cohort list, log verify,
            log show, backup list, backup verify, backup drill""");

    /**
     * After a contradiction, a sweep, a second person, the three stages or damage only: what they ask for is asked of
     * every role by the test of all actions.
     */
    private static final Set<String> NEEDS_MORE = names("""
            claims renumber, conflicts decide, check, papers confirm, training sign, training certify,
            backup create, backup restore""");

    private static Set<String> names(String list) {
        return Set.of(list.replaceAll("\\s+", " ").split(", "));
    }

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

    /** The story goes on from there. */
    private void step(String place, String command, String actions, Supplier<List<String>> rest) {
        Set<String> some = Set.of(actions.split(" "));
        stage.play(new Step(place, command, some, some, () -> words(command, rest.get()), true));
    }

    /** What it did is thrown away. */
    private void aside(String place, String command, String actions, Supplier<List<String>> rest) {
        Set<String> some = Set.of(actions.split(" "));
        stage.play(new Step(place, command, some, some, () -> words(command, rest.get()), false));
    }

    /** What leaves the workspace and leaves no row. */
    private void unlogged(String place, String command, String action, Supplier<List<String>> rest) {
        stage.play(new Step(place, command, Set.of(action), Set.of(), () -> words(command, rest.get()), false));
    }

    private static List<String> words(String command, List<String> rest) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(rest);
        return words;
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
        aside(A, "accounts add", "account.added", () -> List.of("omid", "--name", "Omid", "--role", "clerk"));
        aside(A, "accounts change", "account.changed", () -> List.of("spare", "--role", "head"));
        step(A, "accounts off", "account.off", () -> List.of("spare"));
        step(A, "accounts on", "account.on", () -> List.of("spare"));
        aside(A, "accounts passphrase", "account.passphrase-reset", () -> List.of("--of", "spare"));
        aside(A, "accounts passphrase", "account.passphrase", List::of);
        aside(A, "accounts duties", "account.duties", () -> List.of(duties));
        aside(A, "identity export", "identity.private-exported", () -> List.of("--private", out("a.pem")));
        unlogged(A, "backup set", "backup.placed", () -> List.of("--no-second"));
        unlogged(A, "claims list", "claim.exported", () -> List.of("--out", out("claims.csv")));
        aside(A, "identity renew", "identity.renewed", List::of);
        aside(A, "peers revoke", "peer.revoked", () -> List.of("OFFICE-31"));
        Path third = stage.make("branch", "BRANCH-1");
        Path card = out.resolveSibling("branch.pem");
        List<String> export = List.of("identity", "export", card.toString());
        assertThat(RoleStage.as(Role.ADMINISTRATOR, third, export).status()).isZero();
        aside(A, "peers add", "peer.added peer.trusted", () -> List.of(card.toString()));
    }

    @Test
    @Order(2)
    void theCountersWork() throws Exception {
        String more = claims(3, 1);
        step(A, "claims add", "claim.drafted", () -> List.of(claims(1, 2)));
        step(A, "claims add", "claim.accepted", () -> List.of(more, "--accept"));
        aside(A, "claims accept", "claim.accepted", () -> List.of(claim("draft")));
        aside(A, "claims revise", "claim.revised", () -> List.of(claim("draft"), claims(1, 1)));
        aside(A, "claims withdraw", "claim.withdrawn", () -> List.of(claim("draft")));
        step(A, "claims return", "claim.returned", () -> List.of(claim("draft"), "--reason", "MISSING_PAPER"));
        aside(A, "claims undo", "claim.undone", () -> List.of(claim("returned_to_insured")));
        aside(A, "claims resubmit", "claim.resubmitted", () -> List.of(claim("returned_to_insured")));
        Path picture = Files.write(out.resolveSibling("paper.png"), picture());
        step(A, "scans add", "scan.kept scan.attached", () -> List.of(claim("accepted"), picture.toString()));
        aside(A, "statistics send", "statistics.stated", () -> List.of("--month", "1405-08"));
        String recovered = stage.file("ndjson", """
                {"on": "1405-08-03", "amount": 12500000, "from": {"name": "x"}, "kind": "INSPECTION", "why": "y"}
                """).toString();
        step(A, "recoveries add", "recovery.added", () -> List.of(recovered));
        aside(
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
        step(A, "forms fill", "form.begun", () -> List.of("2", "--data", data, "--draft"));
        aside(A, "forms withdraw", "form.withdrawn", () -> List.of(form()));
        step(A, "forms ready", "form.ready", () -> List.of(form()));
        aside(A, "forms revise", "form.reopened form.ready", () -> List.of(form(), "--data", other));
        step(A, "forms print", "form.printed form.ready-printed", () -> List.of(form(), "--out", out("form.pdf")));
        step(A, "forms register", "form.registered", () -> List.of(form(), "--number", "1405/2/118", "--on", on));
        aside(A, "forms refuse", "form.refused", () -> List.of(form(), "--reason", "no", "--minutes", "7", "--on", on));
        step(A, "forms approve", "form.approved", () -> List.of(form(), "--minutes", "7", "--on", on));
        step(A, "forms send", "form.sent", () -> List.of(form(), "--on", on));
        aside(A, "forms renew", "form.begun", () -> List.of(form()));
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
        step(A, "bank list", "bank.listed claim.account-asked", () -> List.of("--out", list.toString()));
        Path answer = Path.of(out("answer.csv"));
        Files.write(
                answer,
                Files.readAllLines(list).stream()
                        .map(line -> line.replaceAll(",,$", ",\u062A\u0623\u06CC\u06CC\u062F \u0634\u062F,"))
                        .toList());
        aside(
                A,
                "bank answer",
                "bank.answered claim.account-answered bank.answer-taken",
                () -> List.of(answer.toString(), "--apply"));
    }

    @Test
    @Order(5)
    void whatTravels() {
        Path text = stage.file("txt", "text");
        step(
                O,
                "circulars add",
                "circular.published",
                () -> List.of("--number", "7", "--title", "t", "--date", "1405-08-30", "--text-file", text.toString()));
        Path back = Path.of(out("back.kgz"));
        step(
                O,
                "packages export",
                "package.second package.made package.written",
                () -> List.of("--to", "AGENCY-3101", "--out", back.toString()));
        step(A, "packages import", "circular.received package.imported", () -> List.of(back.toString()));
        step(A, "circulars read", "circular.read", () -> List.of("7", "--from", "OFFICE-31"));
        Path file = Path.of(out("1.kgz"));
        step(
                A,
                "packages export",
                "package.second package.made claim.packaged package.written",
                () -> List.of("--to", "OFFICE-31", "--out", file.toString()));
        unlogged(
                A,
                "packages rewrite",
                "package.written",
                () -> List.of("1", "--to", "OFFICE-31", "--out", out("2.kgz")));
        step(
                O,
                "packages import",
                "claim.received scan.received scan.attached circular.read-there package.received" + " package.imported",
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
        step(O, "papers tick", "paper.there", () -> List.of("AGENCY-3101", "1", came()));
        step(O, "examine", "claim.approved", () -> List.of(came(), "--decision", "approve"));
        aside(O, "payments mark", "claim.paid", () -> List.of(came(), "--on", "1405-09-01"));
    }

    @Test
    @Order(7)
    void theTrainersWork() {
        String answers = stage.file("json", answers()).toString();
        step(
                A,
                "training representatives add",
                "training.introduced",
                () -> List.of(SARA, "--first", "Sara", "--last", "Karimi"));
        aside(A, "training representatives withdraw", "training.withdrawn", () -> List.of(SARA, "--reason", "x"));
        aside(A, "training read", "training.lesson-read", () -> List.of(SARA, "welcome"));
        aside(
                A,
                "training questions",
                "training.questions",
                () -> List.of("welcome", "--by", SARA, "--answers", answers));
        step(
                O,
                "training cohort add",
                "training.cohort",
                () -> List.of("C1", "--title", "first", "--go-live", "1405-09-10"));
        String csv = stage.file(
                        "csv", "national id,first name,last name,agency,login\n" + SARA + ",Sara,Karimi,AGENCY-3101,\n")
                .toString();
        step(O, "training cohort import", "training.introduced training.member", () -> List.of("C1", csv));
        step(
                O,
                "training session add",
                "training.session",
                () -> List.of("P1", "--cohort", "C1", "--stage", "practice", "--place", "hall"));
        aside(O, "training attend", "training.attended", () -> List.of("P1", SARA));
        aside(
                O,
                "training mark",
                "training.mark",
                () -> List.of(SARA, "--stage", "practice", "--of", "five-faults", "--score", "95"));
        aside(O, "training repeat", "training.repeat", () -> List.of(SARA, "--stage", "theory", "--reason", "x"));
        aside(O, "training check", "training.check", () -> List.of(SARA, "COUNTER_READY"));
        aside(O, "training gate", "training.gate", () -> List.of("--from", "1405-09-01"));
        aside(
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
        Answers answers = new Answers(
                new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                Texts.of(Language.EN),
                true);
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                Map.of(),
                _ -> Optional.empty(),
                Run.CLOCK);
        Set<String> leaves = new TreeSet<>();
        leaves(Commands.tree(terminal, answers), "", leaves);
        Set<String> known = new TreeSet<>(stage.played());
        known.addAll(READ_ONLY);
        known.addAll(NEEDS_MORE);
        assertThat(known).isEqualTo(leaves);
        assertThat(READ_ONLY).doesNotContainAnyElementsOf(stage.played());
    }

    private static void leaves(CommandLine line, String words, Set<String> found) {
        if (line.getSubcommands().isEmpty()) {
            found.add(words.strip());
        }
        line.getSubcommands().forEach((word, sub) -> leaves(sub, words + " " + word, found));
    }
}
