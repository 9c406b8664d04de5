package ir.kargozar.training.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.claim.rules.RulePacks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped exercises are whole, and a broken one is refused with the name of its file. */
class ExercisesTest {
    private static final String FIVE = "five-faults";
    private static final RulePacks RULES = RulePacks.load(Optional.empty(), Shipped.TEXTS);

    @TempDir
    Path own;

    @Test
    void fifteenAreShippedFromEasyToHard() {
        List<Exercise> all = Shipped.all();

        assertThat(all).hasSizeGreaterThanOrEqualTo(15);
        assertThat(all.getFirst().answer().isReturn()).isFalse();
        assertThat(all.getLast().answer().reasons())
                .containsExactly("NO_ORIGINAL", "ALREADY_RECEIVED", "NO_DATE_OR_NUMBER", "NO_STAMP", "ACCOUNT_OWNER");
        assertThat(all).extracting(Exercise::code).doesNotHaveDuplicates();
    }

    @Test
    void anOfficesOwnComesInThePlaceOfTheShippedOneAndAnotherBehind() throws IOException {
        write(FIVE, text(FIVE).replace("\"title\": \"", "\"title\": \"X "));
        write("zz-own", text("clean-outpatient").replace("clean-outpatient", "zz-own"));

        List<Exercise> all = files().all();

        assertThat(all.getLast().code()).isEqualTo("zz-own");
        assertThat(all.get(all.size() - 2).story().title()).startsWith("X ");
    }

    @Test
    void refusesWhatIsNoJson() throws IOException {
        write(FIVE, text(FIVE).replace("\"papers\": [", "\"papers\": "));

        refused("EXERCISE_BROKEN");
    }

    @Test
    void refusesAnUnknownKindOfPaper() throws IOException {
        write(FIVE, text(FIVE).replace("\"PRESCRIPTION\"", "\"LETTER\""));

        refused("EXERCISE_SHAPE");
    }

    @Test
    void refusesACodeThatIsNotTheFilesName() throws IOException {
        write("zz-own", text(FIVE));

        refused("EXERCISE_CODE");
    }

    @Test
    void refusesAClaimThatCannotBeRead() throws IOException {
        write(FIVE, text(FIVE).replace("\"serviceTo\": \"1404-12-24\"", "\"serviceTo\": \"1404-12-30\""));

        refused("EXERCISE_CLAIM");
    }

    @Test
    void refusesAnUnknownReason() throws IOException {
        write(FIVE, text(FIVE).replace("\"reason\": \"NO_STAMP\"", "\"reason\": \"NO_STAMPS\""));

        refused("EXERCISE_REASON_UNKNOWN");
    }

    @Test
    void refusesAFaultOnAPaperThatIsNotThere() throws IOException {
        write(FIVE, text(FIVE).replace("\"paper\": 6", "\"paper\": 9"));

        refused("EXERCISE_PAPER_MISSING");
    }

    @Test
    void refusesAFaultNobodyCanSee() throws IOException {
        write(
                FIVE,
                text(FIVE)
                        .replace(
                                "\u06F1\u06F4\u06F0\u06F4/\u06F1\u06F2/\u06F3\u06F0\",",
                                "\u06F1\u06F4\u06F0\u06F4/\u06F1\u06F2/\u06F2\u06F9\","));

        refused("EXERCISE_FAULT_UNSEEN");
    }

    @Test
    void refusesAFaultThatIsSeenAndNotSaid() throws IOException {
        write(
                FIVE,
                text(FIVE)
                        .replace(
                                "\"type\": \"IDENTITY\",\n      \"head\"",
                                "\"type\": \"IDENTITY\", \"smudged\": true,\n      \"head\""));
        refused("EXERCISE_FAULT_UNSAID");
    }

    @Test
    void refusesAnAnswerThatTheRulesContradict() throws IOException {
        write("missing-paper", text("missing-paper").replaceAll("(?s)\"faults\": \\[.*?\\],\n", ""));

        refused("EXERCISE_FAULT_UNSAID");
    }

    private void refused(String code) {
        assertThatThrownBy(() -> files().all())
                .hasMessageContaining(code)
                .hasMessageContaining(own.toString())
                .hasMessageContaining(".json");
    }

    private ExerciseFiles files() {
        return new ExerciseFiles(Optional.of(own), RULES, Shipped.TEXTS);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(own.resolve(name + ".json"), text);
    }

    private static String text(String name) {
        String path = "/kargozar/training/exercises/" + name + ".json";
        try (InputStream in = Objects.requireNonNull(ExercisesTest.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
