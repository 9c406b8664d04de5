package ir.kargozar.statistics.statement;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.office.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * By when a month's statistics must have been sent (A3: the 10th of the month after).
 *
 * @param remindFrom day of the month after, from which they are asked for
 * @param due the last day of the month after that is in time
 */
public record Deadline(int remindFrom, int due) {
    private static final String FILE = "deadline.properties";
    private static final int LAST = 29;

    public Deadline {
        if (remindFrom < 1 || due < remindFrom || due > LAST) {
            throw new IllegalArgumentException("DEADLINE");
        }
    }

    /** An office's own file, or the shipped one. Refused with DEADLINE_BROKEN (its path). */
    public static Deadline load(Optional<Path> folder) {
        Optional<Path> own = folder.map(place -> place.resolve(FILE)).filter(Files::isRegularFile);
        try {
            return own.isPresent() ? read(Files.newInputStream(own.get())) : shipped();
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("DEADLINE_BROKEN", own.map(Path::toString).orElse(FILE));
        }
    }

    private static Deadline shipped() {
        String path = "/kargozar/statistics/" + FILE;
        try {
            return read(Objects.requireNonNull(Deadline.class.getResourceAsStream(path), path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Deadline read(InputStream in) throws IOException {
        Properties days = new Properties();
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            days.load(reader);
        }
        return new Deadline(day(days, "remind-from"), day(days, "due"));
    }

    private static int day(Properties days, String name) {
        return Integer.parseInt(days.getProperty(name, "").strip());
    }

    /** The last day that is in time. */
    public JalaliDate dueOn(JalaliMonth month) {
        return new JalaliDate(month.next().year(), month.next().month(), due);
    }

    /** Days left until the last day, that day 0; below zero: days late. */
    public int daysLeft(JalaliMonth month, JalaliDate today) {
        return Math.toIntExact(
                ChronoUnit.DAYS.between(today.gregorian(), dueOn(month).gregorian()));
    }

    /** Whether it is time to ask for it. */
    public boolean isAsked(JalaliMonth month, JalaliDate today) {
        JalaliMonth after = month.next();
        return !today.isBefore(new JalaliDate(after.year(), after.month(), remindFrom));
    }
}
