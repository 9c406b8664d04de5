package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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

    /** What a person reads at each of the five desks. */
    @Test
    void everyDeskSeesItsBoardItsTableAndTheMeetingInWords(@TempDir Path parent) {
        Path place = parent.resolve("demo");
        assertThat(Run.of("demo", place.toString(), "--offset").status()).isZero();

        for (String desk : List.of("directorate", "province", "office", "branch-3101", "branch-3102")) {
            Path folder = place.resolve(desk);
            Run boards = Run.in(folder, "offset", "board", "--json");
            assertThat(boards.json()).as(desk).isNotEmpty();
            String agreement = boards.json().get(0).get("agreement").asString();
            assertThat(words(folder, "offset", "board")).as(desk).contains("ایستگاه", agreement);
            assertThat(words(folder, "offset", "board", agreement)).as(desk).contains("فرستادن نسخه‌ها", "اعلام کتبی");
            words(folder, "offset", "table");
        }
        assertThat(words(place.resolve("branch-3101"), "forms", "list")).contains("TD-31-");
        for (String side : List.of("directorate", "province")) {
            Path folder = place.resolve(side);
            assertThat(words(folder, "offset", "meeting", "agenda", "--all")).contains("تأیید");
            String number = JalaliDate.of(LocalDate.now(Run.CLOCK)).year() + "/7";
            Path file = parent.resolve(side + ".pdf");
            assertThat(words(folder, "offset", "meeting", "minutes", "--minutes", number, "--out", file.toString()))
                    .contains(file.toString());
            assertThat(file).isNotEmptyFile();
        }
        Run none = Run.in(place.resolve("office"), "offset", "meeting", "agenda");
        assertThat(none.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(none.err()).contains("MEETING_DESK", "جلسهٔ مشترک");
    }

    private static String words(Path folder, String... words) {
        Run run = Run.in(folder, words);
        assertThat(run.status()).as(String.join(" ", words) + run.err()).isZero();
        return run.out();
    }
}
