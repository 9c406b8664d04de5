package ir.kargozar.desktop.home;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.Status;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.office.Desk;
import ir.kargozar.statistics.DailyFigures;
import ir.kargozar.statistics.MonthlyFigures;
import ir.kargozar.statistics.Statistics;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What is next: counts of claims, each with the filter that lists them, the days before, and when statistics are due. */
public final class HomeModel {

    private static final int LATEST_CLAIMS = 5;
    private static final int DAYS_SHOWN = 30;

    private final Records records;
    private final Latest looking;
    private final JalaliDate today;
    private final Office office;
    private final ObjectProperty<@Nullable Day> day = new SimpleObjectProperty<>();

    public HomeModel(Records records, Tasks tasks, JalaliDate today, Office office) {
        this.records = records;
        this.looking = tasks.latest();
        this.today = today;
        this.office = office;
    }

    /** What it counts and reminds of. */
    public record Records(Claims claims, Statistics statistics, Workplace.Forms forms) {}

    /**
     * Whose home it is.
     *
     * @param dueDay day of the following month on which statistics are due (A3)
     */
    public record Office(Desk desk, IntSupplier dueDay) {}

    /**
     * A line of what is next.
     *
     * @param filter exactly those counted
     */
    public record Next(Step step, ClaimFilter filter, long count) {}

    /**
     * @param next in the order in which they are worked on
     * @param days the last ones, today among them
     * @param latest the newest claims, a few
     * @param endings agreements whose end is near, soonest first
     */
    public record Day(
            List<Next> next,
            MonthlyFigures.Row month,
            List<DailyFigures> days,
            List<ClaimLine> latest,
            List<Ending> endings) {
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
                () -> {
                    Claims claims = records.claims();
                    Map<Status, Long> counts = claims.counts();
                    return new Day(
                            Step.of(office.desk()).stream()
                                    .map(step -> new Next(step, step.filter(), step.count(counts)))
                                    .toList(),
                            records.statistics().monthly(month()).total(),
                            records.statistics().daily(today.plusDays(1 - DAYS_SHOWN), today),
                            claims.list(ClaimQuery.ALL.limit(LATEST_CLAIMS)).lines(),
                            Ending.all(records.forms(), today));
                },
                day::set);
    }

    /** The next due day: this month's for last month's statistics, or, when it is past, next month's. */
    public Due due() {
        int day = office.dueDay().getAsInt();
        boolean past = today.day() > day;
        JalaliMonth month = past ? month() : month().firstDay().plusDays(-1).inMonth();
        JalaliMonth in = month.next();
        JalaliDate by = new JalaliDate(in.year(), in.month(), Math.min(day, in.length()));
        return new Due(month, by, ChronoUnit.DAYS.between(today.gregorian(), by.gregorian()));
    }

    /** To whom this desk owes its statistics, as a key of the texts; nothing where it owes none. */
    Optional<String> dueKey() {
        return switch (office.desk()) {
            case AGENCY -> Optional.of("home.due");
            case DOCUMENTS_OFFICE -> Optional.of("home.due.office");
            default -> Optional.empty();
        };
    }

    public JalaliMonth month() {
        return today.inMonth();
    }

    /** The accepted claims of the month so far, in whatever state now. */
    ClaimFilter acceptedThisMonth() {
        return ClaimFilter.ALL
                .statuses(EnumSet.complementOf(EnumSet.of(Status.DRAFT, Status.RETURNED_TO_INSURED)))
                .received(month());
    }

    ClaimFilter returnedThisMonth() {
        return ClaimFilter.ALL.statuses(EnumSet.of(Status.RETURNED_TO_INSURED)).received(month());
    }

    /** What came on a day, drafts left out: as the figures count. */
    static ClaimFilter cameOn(JalaliDate day) {
        return ClaimFilter.ALL
                .statuses(EnumSet.complementOf(EnumSet.of(Status.DRAFT)))
                .received(Optional.of(day), Optional.of(day));
    }
}
