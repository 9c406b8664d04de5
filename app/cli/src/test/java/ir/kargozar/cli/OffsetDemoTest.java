package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The demo of the offset: five desks, and no rial too many or too few. */
class OffsetDemoTest {
    @Test
    void reconcilesToTheRial(@TempDir Path parent) {
        Run run = Run.of("demo", parent.resolve("demo").toString(), "--offset", "--json");

        assertThat(run.status()).as(run.err() + run.out()).isZero();
        JsonNode counts = run.json().get("counts");
        assertThat(counts.get("deducted").asInt()).isPositive();
        assertThat(counts.get("refused").asInt()).isPositive();
        assertThat(counts.get("reversed").asInt()).isEqualTo(1);
        assertThat(counts.get("settled").asLong()).isPositive();
        assertThat(counts.get("auditedLessLeftLessSettled").asLong()).isZero();
        assertThat(counts.get("settledLessSlips").asLong()).isZero();
    }

    @Test
    void saysItToPeopleTooAndSoDoTheVerbs(@TempDir Path parent) {
        Path place = parent.resolve("demo");
        Run demo = Run.of("demo", place.toString(), "--offset");
        assertThat(demo.status()).as(demo.err()).isZero();

        for (String verb : new String[] {"notices", "report"}) {
            assertThat(Run.in(place.resolve("office"), "offset", verb).status())
                    .as(verb)
                    .isZero();
        }
        assertThat(Run.in(place.resolve("branch-3101"), "offset", "slips").status())
                .isZero();
        assertThat(Run.in(place.resolve("branch-3101"), "offset", "debts", "list")
                        .status())
                .isZero();
    }
}
