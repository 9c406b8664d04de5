package ir.kargozar.desktop.statistics;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.statistics.MonthlyFigures;
import ir.kargozar.statistics.Statistics;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The figures of one month, and the month chosen. */
public final class MonthlyModel {

    private final Statistics statistics;
    private final Latest counting;
    private final ObjectProperty<JalaliMonth> month;
    private final ObjectProperty<@Nullable MonthlyFigures> figures = new SimpleObjectProperty<>();

    public MonthlyModel(Statistics statistics, Tasks tasks, JalaliMonth first) {
        this.statistics = statistics;
        this.counting = tasks.latest();
        this.month = new SimpleObjectProperty<>(first);
        month.addListener((_, _, _) -> refresh());
    }

    public ObjectProperty<JalaliMonth> month() {
        return month;
    }

    public ObjectProperty<@Nullable MonthlyFigures> figures() {
        return figures;
    }

    public void refresh() {
        JalaliMonth wanted = month.get();
        counting.ask(() -> statistics.monthly(wanted), figures::set);
    }

    public void nextMonth() {
        JalaliMonth now = month.get();
        if (now.year() < JalaliMonth.LAST_YEAR) {
            month.set(now.next());
        }
    }

    public void previousMonth() {
        JalaliMonth now = month.get();
        if (now.year() > JalaliMonth.FIRST_YEAR) {
            month.set(
                    now.month() == 1
                            ? new JalaliMonth(now.year() - 1, 12)
                            : new JalaliMonth(now.year(), now.month() - 1));
        }
    }
}
