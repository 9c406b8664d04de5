package ir.kargozar.settlement.board;

import ir.kargozar.offset.form.FormNumber;
import java.util.List;
import java.util.Optional;

/**
 * An agreement’s whole life at a glance (B1 to B10).
 *
 * @param centre as its form names it
 * @param stops every {@link Station} in its order; those of debts say where the debt stands that waits longest
 * @param debts each by itself
 */
public record Board(FormNumber agreement, String centre, List<Stop> stops, List<DebtLine> debts) {
    public Board {
        stops = List.copyOf(stops);
        debts = List.copyOf(debts);
    }

    public Stop stop(Station station) {
        return stops.stream()
                .filter(stop -> stop.station() == station)
                .findFirst()
                .orElseThrow();
    }

    /** What is waited for first; empty where nothing is, as far as this desk knows. */
    public Optional<Stop> waiting() {
        return stops.stream()
                .filter(stop -> stop.passage() == Stop.Passage.WAITING)
                .findFirst();
    }
}
