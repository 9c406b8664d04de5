package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The whole round, and what strangers, thieves and repeaters can do with its files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTest {
    private Path folder = Path.of(".");
    private Run demo = new Run(0, "", "");

    @BeforeAll
    void theWholeRound(@TempDir Path temporary) {
        folder = temporary.resolve("a round");
        demo = Run.of("demo", folder.toString(), "--json");
        assertThat(demo.status()).as(demo.err()).isZero();
    }

    private AgencyWorkspace agency() {
        return new AgencyWorkspace(folder.resolve("agency"));
    }

    private AgencyWorkspace office() {
        return new AgencyWorkspace(folder.resolve("office"));
    }

    private Path packageFile() {
        return folder.resolve("out/3101_to_OFFICE-31_000001.kgz");
    }

    @Test
    void takesInAtLeastTwoHundredClaimsOfAllKindsAndReturnsSome() {
        Set<String> kinds = new HashSet<>();
        Set<String> states = new HashSet<>();
        JsonNode claims = agency().list();
        claims.forEach(claim -> {
            kinds.add(claim.get("kind").asString());
            states.add(claim.get("status").asString());
        });
        assertThat(claims.size()).isGreaterThanOrEqualTo(200);
        assertThat(kinds).containsExactlyInAnyOrder("INPATIENT", "GLOBAL", "OUTPATIENT", "INFERTILITY");
        assertThat(states).contains("RETURNED_TO_INSURED", "APPROVED").doesNotContain("PACKAGED", "ACCEPTED");
    }

    @Test
    void everyClaimSentIsAnswered() {
        JsonNode counts = demo.json().get("counts");
        assertThat(counts.get("sent").asInt())
                .isPositive()
                .isEqualTo(counts.get("received").asInt());
        assertThat(counts.get("answered")).isEqualTo(counts.get("approved"));
        assertThat(counts.get("receipts").asInt()).isEqualTo(1);
    }

    @Test
    void printsTheSheetOfAPackageAndTheLetterOnADecision(@TempDir Path papers) {
        Path sheet = papers.resolve("sheet.pdf");
        JsonNode printed = agency().run("packages", "sheet", "OFFICE-31", "1", "--out", sheet.toString(), "--json")
                .json();
        assertThat(printed.get("claims")).isEqualTo(demo.json().get("counts").get("sent"));
        Path letter = papers.resolve("letter.pdf");
        String approved = agency().list()
                .valueStream()
                .filter(claim -> claim.get("status").asString().equals("APPROVED"))
                .findFirst()
                .orElseThrow()
                .get("number")
                .asString();
        agency().run("receipts", "outcome", approved, "--out", letter.toString());
        assertThat(sheet).isNotEmptyFile();
        assertThat(letter).isNotEmptyFile();
    }

    @Test
    void aFolderIsTakenWithALineAPackageAndItsReportIsAFile(@TempDir Path delivery) throws IOException {
        Files.createDirectory(delivery.resolve("deep"));
        Files.copy(packageFile(), delivery.resolve("deep/again.kgz"));
        Files.writeString(delivery.resolve("bad.kgz"), "no package");
        Files.writeString(delivery.resolve("note.txt"), "not looked at");
        Path report = delivery.resolve("report.csv");
        Run run = office().run("packages", "import", delivery.toString(), "--report", report.toString(), "--json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().size()).isEqualTo(2);
        assertThat(run.json().get(0).get("code").asString()).isEqualTo("PACKAGE_NOT_A_PACKAGE");
        assertThat(run.json().get(0).get("field").asString()).isEqualTo("bad.kgz");
        assertThat(run.json().get(1).get("state").asString()).isEqualTo("ALREADY_RECEIVED");
        assertThat(Files.readAllLines(report)).hasSize(3);
        JsonNode inbox = office().run("packages", "inbox", "--json").json();
        assertThat(inbox.get(0).get("office").asString()).isEqualTo("3101");
        assertThat(inbox.get(0).get("missing").asString()).isEmpty();
        assertThat(office().run("packages", "inbox", "--missing", "--json")
                        .json()
                        .size())
                .isZero();
    }

    @Test
    void refusesTheSheetOfAPackageThatWasNeverSentAndTheLetterOfAnUndecidedClaim(@TempDir Path papers) {
        Path out = papers.resolve("none.pdf");
        Run sheet = agency().run("packages", "sheet", "OFFICE-31", "77", "--out", out.toString());
        assertThat(sheet.status()).isEqualTo(1);
        String returned = agency().list()
                .valueStream()
                .filter(claim -> claim.get("status").asString().equals("RETURNED_TO_INSURED"))
                .findFirst()
                .orElseThrow()
                .get("number")
                .asString();
        Run letter = agency().run("receipts", "outcome", returned, "--out", out.toString());
        assertThat(letter.status()).isEqualTo(1);
        assertThat(letter.err()).contains("CLAIM_UNDECIDED");
        assertThat(out).doesNotExist();
    }

    @Test
    void saysEveryFileItMade() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> said = demo.json()
                    .get("files")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
            assertThat(files.filter(Files::isRegularFile).map(Path::toString))
                    .containsExactlyInAnyOrderElementsOf(said)
                    .anyMatch(file -> file.contains("receipt-"))
                    .anyMatch(file -> file.contains("return-notice-"))
                    .anyMatch(file -> file.endsWith("request-form-1.pdf"))
                    .anyMatch(file -> file.endsWith("agreement-form-2.pdf"))
                    .anyMatch(file -> file.endsWith("workshops-form-3.pdf"))
                    .anyMatch(file -> file.endsWith("workshop-form-4.pdf"));
        }
        assertThat(demo.json().get("counts").get("already").asInt()).isEqualTo(2);
    }

    @Test
    void theAgreementIsInForceInThreeCopiesAndEverySampleFillsItsFormAgain() {
        FormsWorkspace offset = new FormsWorkspace(agency());
        assertThat(offset.done("list", "--status", "PRINTED")).hasSize(3);
        String agreement = offset.ids("list", "--status", "IN_FORCE").getFirst();
        JsonNode shown = offset.done("show", agreement);
        assertThat(shown.get("prints").get(0).get("copies").asInt()).isEqualTo(3);
        assertThat(offset.done("check", shown.get("versions").get(0).get("code").asString())
                        .get("id")
                        .asString())
                .isEqualTo(agreement);
        FormsWorkspace fresh = FormsWorkspace.in(folder.resolveSibling("fresh"));
        fresh.done(
                "fill", "1", "--data", folder.resolve("out/request-form-1.json").toString());
        fresh.done(
                "fill",
                "3",
                "--data",
                folder.resolve("out/workshops-form-3.json").toString());
    }

    @Test
    void statisticsAgreeWithTheListOfClaims() throws IOException {
        long accepted = 0;
        for (JsonNode claim : agency().list()) {
            accepted += claim.get("status").asString().equals("RETURNED_TO_INSURED") ? 0 : 1;
        }
        assertThat(Files.readString(folder.resolve("out/statistics-1405-08.json")))
                .contains("\"total\":{\"accepted\":" + accepted + ",");
    }

    @Test
    void aSecondImportIsSaidToBeThereAlreadyAndChangesNothing() {
        String before = office().state();
        Run again = office().run("packages", "import", packageFile().toString(), "--json");
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(again.json().get(0).get("state").asString()).isEqualTo("ALREADY_RECEIVED");
        assertThat(office().state()).isEqualTo(before);
    }

    @Test
    void refusesOneFlippedByteAnywhereInThePackage() throws IOException {
        String before = office().state();
        byte[] good = Files.readAllBytes(packageFile());
        for (int at : new int[] {good.length / 3, good.length * 2 / 3}) {
            byte[] bad = good.clone();
            bad[at] ^= 1;
            Path file = Files.write(folder.resolveSibling("flipped-" + at + ".kgz"), bad);
            Run refused = office().run("packages", "import", file.toString());
            assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
            assertThat(refused.err()).startsWith("PACKAGE_");
        }
        assertThat(office().state()).isEqualTo(before);
    }

    @Test
    void refusesThePackageOfAStranger(@TempDir Path elsewhere) {
        AgencyWorkspace other = AgencyWorkspace.in(elsewhere, "documents-office", "OFFICE-99");
        String before = other.state();
        Run refused = other.run("packages", "import", packageFile().toString());
        assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(refused.err()).startsWith("PACKAGE_").hasLineCount(1);
        assertThat(other.list()).isEmpty();
        assertThat(before).contains("\"claims\":0");
    }

    @Test
    void noNameOrIdStandsInAnyFileOfWorkspaceOrPackage() throws IOException {
        Set<String> words = new HashSet<>();
        agency().list().forEach(claim -> {
            words.add(claim.get("nationalId").asString());
            words.add(claim.get("insured").asString());
            words.add(claim.get("provider").asString());
        });
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve("out"))
                            || file.toString().endsWith(".kgz"))
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(4);
        for (Path file : files) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(words).as(file.toString()).noneMatch(word -> holds(bytes, word));
        }
        String input = Files.readString(folder.resolve("out/claims.ndjson"), StandardCharsets.ISO_8859_1);
        assertThat(words).as("the search can find").anyMatch(word -> holds(input, word));
    }

    private static boolean holds(String bytes, String word) {
        String utf8 = new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String utf16 = new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return bytes.contains(utf8) || bytes.contains(utf16);
    }

    @Test
    void refusesAFolderThatIsNotEmpty() {
        Run again = Run.of("demo", folder.toString());
        assertThat(again.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(again.err()).startsWith("DEMO_FOLDER_NOT_EMPTY: ");
    }
}
