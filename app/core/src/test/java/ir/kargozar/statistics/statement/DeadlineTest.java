package ir.kargozar.statistics.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.office.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A3: no later than the 10th of the following Jalali month. */
class DeadlineTest {
    private static final JalaliMonth ESFAND = new JalaliMonth(1403, 12);

    @Test
    void isTheTenthOfTheNextMonthAlsoBehindALeapEsfand() {
        Deadline shipped = Deadline.load(Optional.empty());
        assertThat(shipped.dueOn(ESFAND)).isEqualTo(new JalaliDate(1404, 1, 10));
        assertThat(shipped.isAsked(ESFAND, new JalaliDate(1403, 12, 30))).isFalse();
        assertThat(shipped.isAsked(ESFAND, new JalaliDate(1404, 1, 1))).isTrue();
        assertThat(shipped.daysLeft(ESFAND, new JalaliDate(1403, 12, 30))).isEqualTo(10);
        assertThat(shipped.daysLeft(ESFAND, new JalaliDate(1404, 1, 10))).isZero();
        assertThat(shipped.daysLeft(ESFAND, new JalaliDate(1404, 1, 11))).isEqualTo(-1);
        assertThat(shipped.daysLeft(ESFAND.plus(-6), new JalaliDate(1403, 7, 30)))
                .isEqualTo(-20);
    }

    @Test
    void anOfficeHasItsOwnDays(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("deadline.properties"), "remind-from = 3\ndue = 15\n");
        Deadline own = Deadline.load(Optional.of(folder));
        assertThat(own.dueOn(ESFAND)).isEqualTo(new JalaliDate(1404, 1, 15));
        assertThat(own.isAsked(ESFAND, new JalaliDate(1404, 1, 2))).isFalse();
    }

    @Test
    void refusesDaysThatAreNone(@TempDir Path folder) throws IOException {
        for (String bad : new String[] {"due=ten", "remind-from=1", "remind-from=5\ndue=4", "remind-from=1\ndue=30"}) {
            Files.writeString(folder.resolve("deadline.properties"), bad);
            assertThatThrownBy(() -> Deadline.load(Optional.of(folder)))
                    .as(bad)
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("DEADLINE_BROKEN"));
        }
    }
}
