package ir.kargozar.desktop.statistics;

import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.office.Desk;
import ir.kargozar.statistics.Figure;
import ir.kargozar.statistics.Measure;
import ir.kargozar.statistics.Period;
import ir.kargozar.statistics.statement.Offices;
import ir.kargozar.statistics.statement.StatedMonth;
import ir.kargozar.statistics.statement.StatedMonth.OfAgency;
import ir.kargozar.statistics.statement.StatementDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** Whether the month that is looked at was sent, what has changed since, and what those below sent of it. */
public final class SentModel {
    private static final List<String> BESIDE = List.of("accepted", "claimed");

    private final Records records;
    private final Tasks tasks;
    private final Latest looking;
    private final BooleanProperty sending = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>();
    private @Nullable Period period;

    /**
     * @param statements reads files; refused with MEASURES_BROKEN, MEASURES_WRONG, DEADLINE_BROKEN
     * @param who as the log names him
     */
    public record Records(Supplier<StatementDesk> statements, Desk desk, String who) {}

    /**
     * A month as it stands.
     *
     * @param beside measures of which each agency's figures are told
     */
    record Seen(StatedMonth month, List<Measure> beside, List<Agency> agencies) {
        Seen {
            beside = List.copyOf(beside);
            agencies = List.copyOf(agencies);
        }

        /** A month that is over, and has something to be told of it. */
        boolean canBeSent() {
            return month.isOver() && (!month.isStated() || !month.differences().isEmpty());
        }
    }

    /**
     * An agency's word beside what is counted of it.
     *
     * @param stated by itself
     */
    record Agency(OfAgency agency, Optional<List<Figure>> stated, List<Figure> counted) {
        Agency {
            stated = stated.map(List::copyOf);
            counted = List.copyOf(counted);
        }
    }

    public SentModel(Records records, Tasks tasks) {
        this.records = records;
        this.tasks = tasks;
        looking = tasks.latest();
    }

    /** Null where nothing is looked at, or more or less than a month is. */
    ReadOnlyObjectProperty<@Nullable Seen> seen() {
        return seen.getReadOnlyProperty();
    }

    BooleanProperty sending() {
        return sending;
    }

    boolean sends() {
        return !Offices.above(records.desk()).isEmpty();
    }

    boolean collects() {
        return records.desk() != Desk.AGENCY;
    }

    /** A directorate or headquarters: claims are counted below, not here. */
    boolean collectsOnly() {
        return collects() && !sends();
    }

    boolean isMonth() {
        return period != null && period.kind() == Period.Kind.MONTH;
    }

    /** Looks again, too. */
    void show(Period now) {
        boolean other = !now.equals(period);
        period = now;
        if (other) {
            seen.set(null);
        }
        if (now.kind() == Period.Kind.MONTH) {
            looking.ask(() -> look(now), seen::set);
        } else {
            looking.drop();
        }
    }

    private Seen look(Period wanted) {
        StatementDesk desk = records.statements().get();
        List<Integer> places = places(desk.told());
        List<OfAgency> below = desk.collects() ? desk.agencies(wanted.first().inMonth()) : List.of();
        return new Seen(
                desk.month(wanted.first().inMonth()),
                pick(desk.told(), places),
                below.stream()
                        .map(each -> new Agency(
                                each,
                                desk.stated(each).map(figures -> pick(figures, places)),
                                pick(desk.counted(each), places)))
                        .toList());
    }

    /** An office that counts otherwise sees its own first ones. */
    private static List<Integer> places(List<Measure> told) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            if (BESIDE.contains(told.get(i).code())) {
                places.add(i);
            }
        }
        for (int i = 0; i < told.size() && places.size() < BESIDE.size(); i++) {
            if (!places.contains(i)) {
                places.add(i);
            }
        }
        return places;
    }

    private static <T> List<T> pick(List<T> all, List<Integer> places) {
        return places.stream().map(all::get).toList();
    }

    /** Freezes the month that is looked at. What is refused is told as every refusal is. */
    void send() {
        Seen now = seen.get();
        if (now != null && sends() && now.canBeSent() && !sending.get()) {
            tasks.work(() -> records.statements().get().send(now.month().month(), records.who()))
                    .busy(sending)
                    .then(_ -> again());
        }
    }

    private void again() {
        if (period != null) {
            show(period);
        }
    }
}
