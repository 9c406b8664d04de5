package ir.kargozar.desktop.statistics;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Measure;
import ir.kargozar.statistics.Measures;
import ir.kargozar.statistics.Period;
import ir.kargozar.statistics.Report;
import ir.kargozar.statistics.Statistics;
import ir.kargozar.statistics.chart.Chart;
import ir.kargozar.text.Parsed;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What is looked at: a period, told apart by something, one measure as a chart; and the figures counted for it. */
public final class StatisticsModel {
    private static final int TREND_MONTHS = 12;

    private final Records records;
    private final Latest counting;
    private final ObjectProperty<Period> period;
    private final ObjectProperty<Dimension> by = new SimpleObjectProperty<>(Dimension.KIND);
    private final ObjectProperty<Chart.Kind> chart = new SimpleObjectProperty<>(Chart.Kind.BARS);
    private final ObjectProperty<String> measure = new SimpleObjectProperty<>("accepted");
    private final ReadOnlyObjectWrapper<@Nullable Counted> counted = new ReadOnlyObjectWrapper<>();

    /**
     * Where figures come from.
     *
     * @param measures reads a file; refused with MEASURES_BROKEN, MEASURES_WRONG
     * @param empty whether there is no claim at all
     */
    public record Records(Statistics statistics, Supplier<Measures> measures, BooleanSupplier empty) {}

    /**
     * What was counted.
     *
     * @param months the twelve to the period's end, by month
     * @param monthsBefore the twelve before these
     */
    public record Counted(Report report, Report months, Report monthsBefore, boolean empty) {

        /** The measure of this code, else the first. */
        int place(String code) {
            for (int i = 0; i < report.measures().size(); i++) {
                if (report.measures().get(i).code().equals(code)) {
                    return i;
                }
            }
            return 0;
        }

        Measure measure(String code) {
            return report.measures().get(place(code));
        }
    }

    public StatisticsModel(Records records, Tasks tasks, JalaliMonth first) {
        this.records = records;
        counting = tasks.latest();
        period = new SimpleObjectProperty<>(Period.holding(Period.Kind.MONTH, first.firstDay()));
        period.addListener((_, _, _) -> refresh());
        by.addListener((_, _, _) -> refresh());
    }

    public ObjectProperty<Period> period() {
        return period;
    }

    public ObjectProperty<Dimension> by() {
        return by;
    }

    ObjectProperty<Chart.Kind> chart() {
        return chart;
    }

    /** Code of the measure that is drawn. */
    ObjectProperty<String> measure() {
        return measure;
    }

    /** Null until it was counted for the first time. */
    public ReadOnlyObjectProperty<@Nullable Counted> counted() {
        return counted.getReadOnlyProperty();
    }

    public void refresh() {
        Period wanted = period.get();
        Dimension apart = by.get();
        counting.ask(() -> count(wanted, apart), counted::set);
    }

    private Counted count(Period wanted, Dimension apart) {
        Measures measures = records.measures().get();
        Report report = Report.of(records.statistics(), measures, wanted, apart);
        JalaliMonth end = wanted.last().inMonth();
        Period year = Period.range(end.plus(1 - TREND_MONTHS).firstDay(), end.lastDay())
                .orThrow();
        return new Counted(
                report,
                Report.of(records.statistics(), measures, year, Dimension.MONTH),
                Report.of(records.statistics(), measures, year.lastYear(), Dimension.MONTH),
                records.empty().getAsBoolean());
    }

    public void show(JalaliMonth month) {
        period.set(Period.holding(Period.Kind.MONTH, month.firstDay()));
    }

    /** The part of a year that holds the end of what is shown. */
    void kind(Period.Kind kind) {
        Period now = period.get();
        if (kind == Period.Kind.RANGE) {
            period.set(new Period(kind, now.first(), now.last()));
        } else {
            period.set(Period.holding(kind, now.last()));
        }
    }

    public void after() {
        if (period.get().last().year() < JalaliMonth.LAST_YEAR) {
            period.set(period.get().after());
        }
    }

    public void before() {
        if (period.get().first().year() > Period.FIRST_YEAR + 1) {
            period.set(period.get().before());
        }
    }

    /** A part of a year as it is typed; what is wrong with it, or nothing. */
    Optional<Parsed.Invalid<?>> type(String typed) {
        return take(Period.of(period.get().kind(), typed));
    }

    Optional<Parsed.Invalid<?>> type(String from, String to) {
        Parsed<JalaliDate> first = JalaliDate.of(from);
        Parsed<JalaliDate> last = JalaliDate.of(to);
        if (first instanceof Parsed.Valid<JalaliDate>(JalaliDate begin)
                && last instanceof Parsed.Valid<JalaliDate>(JalaliDate end)) {
            return take(Period.range(begin, end));
        }
        return first instanceof Parsed.Invalid<JalaliDate> wrong
                ? Optional.of(wrong)
                : last instanceof Parsed.Invalid<JalaliDate> wrong ? Optional.of(wrong) : Optional.empty();
    }

    private Optional<Parsed.Invalid<?>> take(Parsed<Period> typed) {
        return switch (typed) {
            case Parsed.Valid<Period>(Period valid) -> {
                period.set(valid);
                yield Optional.empty();
            }
            case Parsed.Invalid<Period> invalid -> Optional.of(invalid);
        };
    }
}
