package ir.kargozar.settlement.board;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.settlement.board.Stop.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What follows of one station from others. */
final class Lines {
    private Lines() {}

    /** What is not known of a station was passed where a later one is known. */
    static List<Stop> passed(List<Stop> stops) {
        List<Stop> line = new ArrayList<>(stops);
        boolean isBehind = false;
        for (int i = line.size() - 1; i >= 0; i--) {
            Stop stop = line.get(i);
            if (isBehind && stop.passage() == Passage.UNKNOWN) {
                line.set(i, Stop.of(stop.station(), Passage.PASSED));
            }
            isBehind |= stop.isBehind();
        }
        return line;
    }

    /** Where all debts stand at a station: the one that waits longest, or that has it ahead; else the last that reached it. */
    static Stop sum(Station station, List<DebtLine> debts) {
        List<Stop> stops = debts.stream().map(debt -> debt.stop(station)).toList();
        Optional<Stop> waiting = stops.stream()
                .filter(stop -> stop.passage() == Passage.WAITING)
                .min(Comparator.comparing(stop -> stop.waited().orElseThrow().since()));
        return waiting.or(() -> any(stops, Passage.AHEAD))
                .or(() -> last(stops, Passage.REACHED))
                .or(() -> last(stops, Passage.REFUSED))
                .or(() -> stops.stream().findFirst())
                .orElseGet(() -> Stop.of(station, Passage.AHEAD));
    }

    private static Optional<Stop> any(List<Stop> stops, Passage mark) {
        return stops.stream().filter(stop -> stop.passage() == mark).findFirst();
    }

    private static Optional<Stop> last(List<Stop> stops, Passage mark) {
        Comparator<Stop> byDay = Comparator.comparing((Stop stop) -> stop.on().orElseThrow(), JalaliDate::compareTo);
        return stops.stream().filter(stop -> stop.passage() == mark).max(byDay);
    }
}
