package ir.kargozar.desktop.home;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.Status;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.statistics.MonthlyFigures;
import ir.kargozar.statistics.Statistics;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What is next: counts of claims, the month so far, and the day the statistics are due. */
public final class HomeModel {

    private static final int LATEST_CLAIMS = 5;

    private final Claims claims;
    private final Statistics statistics;
    private final Latest looking;
    private final JalaliDate today;
    private final IntSupplier dueDay;
    private final ObjectProperty<@Nullable Day> day = new SimpleObjectProperty<>();

    public HomeModel(Claims claims, Statistics statistics, Tasks tasks, JalaliDate today, IntSupplier dueDay) {
        this.claims = claims;
        this.statistics = statistics;
        this.looking = tasks.latest();
        this.today = today;
        this.dueDay = dueDay;
    }

    /** @param latest the newest claims, a few */
    public record Day(Map<Status, Long> counts, MonthlyFigures.Row month, List<ClaimLine> latest) {
        public long count(Status status) {
            return counts.getOrDefault(status, 0L);
        }

        public boolean isEmpty() {
            return latest.isEmpty();
        }
    }

    /**
     * When statistics are due (A3).
     *
     * @param month whose statistics
     * @param daysLeft 0 on the day itself
     */
    public record Due(JalaliMonth month, JalaliDate by, long daysLeft) {}

    /** Null until the figures have come. */
    public ObjectProperty<@Nullable Day> day() {
        return day;
    }

    public void refresh() {
        looking.ask(
                () -> new Day(
                        claims.counts(),
                        statistics.monthly(today.inMonth()).total(),
                        claims.list(ClaimQuery.ALL.limit(LATEST_CLAIMS)).lines()),
                day::set);
    }

    /** The next due day: this month's for last month's statistics, or, when it is past, next month's. */
    public Due due() {
        int day = dueDay.getAsInt();
        boolean past = today.day() > day;
        JalaliMonth month = past ? today.inMonth() : before(today.inMonth());
        JalaliMonth in = month.next();
        JalaliDate by = new JalaliDate(in.year(), in.month(), Math.min(day, in.length()));
        return new Due(month, by, ChronoUnit.DAYS.between(today.gregorian(), by.gregorian()));
    }

    public JalaliMonth month() {
        return today.inMonth();
    }

    private static JalaliMonth before(JalaliMonth month) {
        return month.month() == 1
                ? new JalaliMonth(month.year() - 1, 12)
                : new JalaliMonth(month.year(), month.month() - 1);
    }
}
