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
import ir.kargozar.statistics.statement.StatedMonth;
import ir.kargozar.statistics.statement.StatementDesk;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What is next: counts of claims, each with the filter that lists them, the days before, and when statistics are due. */
public final class HomeModel {

    private static final int LATEST_CLAIMS = 5;
    private static final int DAYS_SHOWN = 30;

    private final Supplier<Records> records;
    private final Latest looking;
    private final Latest reminding;
    private final JalaliDate today;
    private final Desk desk;
    private final ObjectProperty<@Nullable Day> day = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<Due>> due = new SimpleObjectProperty<>(Optional.empty());

    /** @param records asked for off the window’s thread */
    public HomeModel(Supplier<Records> records, Tasks tasks, JalaliDate today, Desk desk) {
        this.records = records;
        this.looking = tasks.latest();
        this.reminding = tasks.latest();
        this.today = today;
        this.desk = desk;
    }

    /**
     * What it counts and reminds of.
     *
     * @param statements reads files; refused with MEASURES_BROKEN, MEASURES_WRONG, DEADLINE_BROKEN
     */
    public record Records(
            Claims claims, Statistics statistics, Workplace.Forms forms, Supplier<StatementDesk> statements) {}

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
     * @param daysLeft 0 on the day itself, below zero where it is past
     */
    public record Due(JalaliMonth month, JalaliDate by, int daysLeft, boolean sent) {
        static Due of(StatedMonth month) {
            return new Due(month.month(), month.dueOn(), month.daysLeft(), month.isStated());
        }
    }

    /** Null until the figures have come. */
    public ObjectProperty<@Nullable Day> day() {
        return day;
    }

    public void refresh() {
        looking.ask(
                () -> {
                    Records here = records.get();
                    Claims claims = here.claims();
                    return new Day(
                            next(claims.counts()),
                            here.statistics().monthly(month()).total(),
                            here.statistics().daily(firstDay(), today),
                            claims.list(ClaimQuery.ALL.limit(LATEST_CLAIMS)).lines(),
                            Ending.all(here.forms(), today));
                },
                day::set);
        if (dueKey().isPresent()) {
            reminding.ask(this::nextDue, due::set);
        }
    }

    /** A day on which nothing has come. */
    public Day nothing() {
        List<DailyFigures> days = Stream.iterate(firstDay(), day -> !day.isAfter(today), day -> day.plusDays(1))
                .map(day -> new DailyFigures(day, 0, 0))
                .toList();
        return new Day(next(Map.of()), MonthlyFigures.Row.NONE, days, List.of(), List.of());
    }

    private List<Next> next(Map<Status, Long> counts) {
        return Step.of(desk).stream()
                .map(step -> new Next(step, step.filter(), step.count(counts)))
                .toList();
    }

    private JalaliDate firstDay() {
        return today.plusDays(1 - DAYS_SHOWN);
    }

    /** The oldest month that was not sent; where none is left, the last one, when it was sent. */
    private Optional<Due> nextDue() {
        StatementDesk statements = records.get().statements().get();
        return statements.pending().stream()
                .findFirst()
                .or(() -> Optional.of(statements.month(month().plus(-1))).filter(StatedMonth::isStated))
                .map(Due::of);
    }

    /** Nothing until it is known, and where there is nothing to send. */
    public ObjectProperty<Optional<Due>> due() {
        return due;
    }

    /** To whom this desk owes its statistics, as a key of the texts; nothing where it owes none. */
    Optional<String> dueKey() {
        return switch (desk) {
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
