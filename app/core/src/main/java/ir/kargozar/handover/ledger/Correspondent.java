package ir.kargozar.handover.ledger;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import java.util.List;
import java.util.Optional;

/**
 * An office from which packages come, and how they came.
 *
 * @param name as its card says; empty where no card is here
 * @param last highest number that came, held or not; 0 where none came
 * @param takenOn when the last package that was taken was; empty where none was
 * @param held how many wait for one before them
 * @param missing numbers below {@code last} that did not come
 * @param setAside records of its packages that could not be taken
 */
public record Correspondent(
        OfficeCode office,
        String name,
        long last,
        Optional<JalaliDate> takenOn,
        long held,
        List<Gap> missing,
        long setAside) {

    public Correspondent {
        missing = List.copyOf(missing);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }
}
