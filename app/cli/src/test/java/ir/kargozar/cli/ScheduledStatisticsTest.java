package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import ir.kargozar.Kargozar;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statistics for a scheduler while another program holds the workspace. */
class ScheduledStatisticsTest {
    private static final String PLAIN =
            "{\"version\":1,\"form\":\"REPORT\",\"kind\":\"QUARTER\",\"from\":\"1405-04-01\",\"to\":\"1405-06-31\","
                    + "\"by\":\"KIND\",\"language\":\"fa\",\"out\":\"OUT\"}";

    @TempDir
    Path parent;

    private AgencyWorkspace agency = new AgencyWorkspace(Path.of(""));

    @BeforeEach
    void claims() {
        agency = AgencyWorkspace.agency(parent);
        Run added = agency.add(SampleJson.lines(1, 3), "--accept");
        assertThat(added.status()).as(added.err()).isZero();
    }

    private Path file(String name) {
        return parent.resolve(name);
    }

    private Path requests() {
        return agency.folder().resolve("requests");
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Run held(String... words) {
        try (Kargozar window = Kargozar.open(
                agency.folder().toString(), Session.TRAINING.toCharArray(), Texts.of(Language.FA), Run.CLOCK)) {
            assertThat(window.office().training()).isTrue();
            return agency.run(words);
        }
    }

    @Test
    void whileTheWorkspaceIsHeldItSaysInPersianThatTheWindowMakesTheFileAndLeavesARequest() throws IOException {
        Run run = held("statistics", "quarter", "--out", file("q.json").toString());

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(file("q.json").toString())
                .startsWith(Texts.of(Language.FA)
                        .say("statistics.request.left", "/")
                        .substring(0, 40));
        assertThat(file("q.json")).doesNotExist();
        assertThat(in(requests())).hasSize(1);
        String request = Files.readString(in(requests()).getFirst());
        assertThat(request).isEqualTo(PLAIN.replace("OUT", file("q.json").toString()));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(getClass().getResourceAsStream("/kargozar/schemas/statistics-request.schema.json"))
                        .validate(request, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSameRequestTwiceIsOne() throws IOException {
        held("statistics", "monthly", "--out", file("m.csv").toString(), "--json");
        Run again = held("statistics", "monthly", "--out", file("m.csv").toString(), "--json");

        assertThat(again.json().get("requested").asBoolean()).isTrue();
        assertThat(in(requests())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"monthly, csv", "monthly, json", "quarter, csv", "half-year, json", "year, json"})
    void theNextRunMakesWhatWasAskedForTheSameAsAtOnce(String word, String ending) throws IOException {
        held("statistics", word, "--out", file("asked." + ending).toString());
        Run next = agency.run("statistics", "year", "--out", file("next.json").toString());
        agency.run("statistics", word, "--out", file("once." + ending).toString());

        assertThat(next.status()).as(next.err()).isZero();
        assertThat(next.out()).contains("asked." + ending);
        assertThat(file("asked." + ending)).hasSameBinaryContentAs(file("once." + ending));
        assertThat(in(requests())).isEmpty();
    }

    @Test
    void whatIsWronglyAskedIsRefusedAtOnceAndLeavesNothing() {
        Run run = held("statistics", "year", "--out", file("y.doc").toString());

        assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(run.err()).contains("FILE_ENDING");
        assertThat(requests()).doesNotExist();
    }

    @Test
    void otherCommandsAreStillRefusedWhileTheWorkspaceIsHeld() {
        Run run = held("claims", "list");

        assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(run.err()).contains("WORKSPACE_IN_USE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1405-06-31 | 1405-06-30 | REQUEST_WRONG",
                "1405-04-01 | 1405-13-01 | REQUEST_WRONG",
                "\"fa\" | \"xx\" | REQUEST_WRONG",
                "\"version\":1 | \"version\":2 | REQUEST_WRONG",
                "REPORT | MONTHLY | REQUEST_WRONG",
                "\"by\" | \"more\":1,\"by\" | REQUEST_WRONG",
                "asked.json | ../asked.json | REQUEST_WRONG",
                "asked.json | asked.sh | REQUEST_WRONG",
                "asked.json | no/such/folder/asked.json | FILE_NOT_WRITABLE",
                "asked.json | agency-3101/workspace.json | REQUEST_WRONG",
                "asked.json | asked\\u0000.json | REQUEST_WRONG",
                "} | ,, | REQUEST_BROKEN",
                "KIND | `` | REQUEST_WRONG"
            })
    void whatCannotBeDoneIsSetAsideWithItsReason(String here, String otherwise, String code) throws IOException {
        Files.createDirectories(requests());
        String description = Files.readString(agency.folder().resolve("workspace.json"));
        String text = PLAIN.replace("OUT", file("asked.json").toString()).replace(here, otherwise);
        Files.writeString(requests().resolve("bad.json"), text);
        Run run = agency.run("statistics", "year", "--out", file("y.json").toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("bad.json");
        assertThat(file("y.json")).exists();
        assertThat(file("asked.json")).doesNotExist();
        assertThat(in(requests())).isEmpty();
        assertThat(requests().resolve("refused/bad.json")).hasContent(text);
        assertThat(requests().resolve("refused/bad.json.txt")).content().startsWith(code);
        assertThat(agency.folder().resolve("workspace.json")).hasContent(description);
        assertThat(agency.run("statistics", "year", "--out", file("y.json").toString())
                        .err())
                .isEmpty();
    }

    @Test
    void aRequestOfManyMegabytesOrOfNoTextIsSetAside() throws IOException {
        Files.createDirectories(requests());
        Files.writeString(requests().resolve("long.json"), " ".repeat(20_000_000));
        Files.write(requests().resolve("bytes.json"), new byte[] {(byte) 0xC3, (byte) 0x28});
        Run run = agency.run("statistics", "year", "--out", file("y.json").toString());

        assertThat(run.status()).isZero();
        assertThat(in(requests())).isEmpty();
        assertThat(in(requests().resolve("refused"))).hasSize(4);
    }
}
