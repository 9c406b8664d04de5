package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * kill −9 while thousands of claims are being added: what was reported as saved is there, and nothing is there by half. Fifty
 * kills among 10,000 claims each with {@code -Dkargozar.faults=long}.
 */
@Tag("slow")
class KillTest {
    private static final boolean IS_LONG = "long".equals(System.getProperty("kargozar.faults"));
    private static final int KILLS = IS_LONG ? 50 : 5;
    private static final int LINES = IS_LONG ? 10_000 : 4_000;
    private static final int A_WORKSPACE = IS_LONG ? 10 : 5;
    private static final Pattern SAVED = Pattern.compile("(?m)^(\\d+)\\t(AGENCY-3101-05-\\d+-\\d)\\t.*$");

    @TempDir
    private Path folder = Path.of(".");

    private final Random random = new Random(1405);
    private int interrupted;

    @Test
    void everythingReportedAsSavedIsThereAndNothingByHalf() throws Exception {
        for (int round = 0; round < KILLS / A_WORKSPACE; round++) {
            Path parent = Files.createDirectory(folder.resolve("round-" + round));
            AgencyWorkspace agency = AgencyWorkspace.agency(parent);
            Map<String, Integer> reported = new HashMap<>();
            long saving = timeOfSaving(agency, parent, reported);
            for (int kill = 0; kill < A_WORKSPACE; kill++) {
                int from = (kill + 1) * LINES;
                addAndKill(agency, parent, from, random.nextLong(saving * 2 / 3), reported);
                check(agency, reported);
            }
            deep(agency, reported);
        }
        assertThat(interrupted).as("kills that came before the end").isGreaterThan(KILLS / 2);
    }

    /** One undisturbed run, milliseconds from the first line saved to the last: later ones are killed within. */
    private long timeOfSaving(AgencyWorkspace agency, Path parent, Map<String, Integer> reported) throws Exception {
        Process process = start(agency, parent, 0);
        awaitFirstSaved(process, parent, 0);
        long started = System.nanoTime();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        collect(parent, 0, reported);
        assertThat(reported).hasSize(LINES);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    }

    private void addAndKill(AgencyWorkspace agency, Path parent, int from, long after, Map<String, Integer> reported)
            throws Exception {
        Process process = start(agency, parent, from);
        awaitFirstSaved(process, parent, from);
        if (!process.waitFor(after, TimeUnit.MILLISECONDS)) {
            interrupted++;
        }
        process.destroyForcibly();
        process.waitFor();
        int before = reported.size();
        collect(parent, from, reported);
        System.out.printf("killed %d ms after the first saved line: %d saved%n", after, reported.size() - before);
    }

    private static void awaitFirstSaved(Process process, Path parent, int from) throws Exception {
        Path out = parent.resolve(from + ".out");
        while (process.isAlive() && (!Files.exists(out) || Files.size(out) == 0)) {
            process.waitFor(2, TimeUnit.MILLISECONDS);
        }
    }

    private static Process start(AgencyWorkspace agency, Path parent, int from) throws IOException {
        Path file = parent.resolve(from + ".ndjson");
        Files.writeString(file, SampleJson.lines(from, LINES));
        return Child.start(
                parent.resolve(from + ".out"),
                parent.resolve(from + ".err"),
                "--workspace",
                agency.folder().toString(),
                "claims",
                "add",
                file.toString(),
                "--accept");
    }

    /** Whole report lines only: a torn last line reports nothing. */
    private static void collect(Path parent, int from, Map<String, Integer> reported) throws IOException {
        String out = Files.readString(parent.resolve(from + ".out"), StandardCharsets.UTF_8);
        Matcher lines = SAVED.matcher(out.substring(0, out.lastIndexOf('\n') + 1));
        while (lines.find()) {
            reported.put(lines.group(2), from + Integer.parseInt(lines.group(1)) - 1);
        }
        Files.delete(parent.resolve(from + ".ndjson"));
    }

    /** Every reported claim is in the list with its amount; the log is whole. */
    private static void check(AgencyWorkspace agency, Map<String, Integer> reported) {
        Map<String, JsonNode> stored = new TreeMap<>();
        agency.list().forEach(line -> stored.put(line.get("number").asString(), line));
        reported.forEach((number, n) -> {
            JsonNode line = Objects.requireNonNull(stored.get(number), number);
            assertThat(line.get("nationalId").asString()).isEqualTo(SampleJson.nationalId(n));
            assertThat(line.get("amount").asLong()).isEqualTo(1_250_000);
            assertThat(line.get("status").asString()).isEqualTo("ACCEPTED");
        });
        assertThat(agency.run("log", "verify").status()).isZero();
    }

    /** The last hundred claims, reported or not, are whole: every item and paper, and their log row. */
    private static void deep(AgencyWorkspace agency, Map<String, Integer> reported) {
        JsonNode listed = agency.list();
        assertThat(listed.size()).isGreaterThanOrEqualTo(reported.size());
        for (int i = 0; i < 20; i++) {
            String number = listed.get(i * 5).get("number").asString();
            JsonNode claim =
                    agency.run("claims", "show", number, "--json").json().get("claim");
            assertThat(claim.get("items")).hasSize(1);
            assertThat(claim.get("documents")).hasSize(4);
            assertThat(agency.run("log", "show", number, "--json").json()).hasSize(1);
        }
        assertThat(agency.run("check").status()).isZero();
    }
}
