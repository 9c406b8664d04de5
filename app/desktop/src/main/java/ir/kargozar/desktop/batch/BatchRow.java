package ir.kargozar.desktop.batch;

import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A row of the list, and what becomes of it.
 *
 * @param line in which it stands, 1 first
 * @param number of the form that was stored for it, or was there before
 */
record BatchRow(long line, FormValues values, State state, List<Problem> problems, Optional<FormNumber> number) {

    /** How far a row is. */
    enum State {
        GOOD,
        BAD,
        STORED,
        /** A form that is there says the same. */
        THERE
    }

    static BatchRow checked(long line, FormValues values, List<Problem> problems) {
        return new BatchRow(line, values, problems.isEmpty() ? State.GOOD : State.BAD, problems, Optional.empty());
    }

    BatchRow stored(State as, FormNumber under) {
        return new BatchRow(line, values, as, List.of(), Optional.of(under));
    }

    BatchRow refused(List<Problem> against) {
        return new BatchRow(line, values, State.BAD, against, Optional.empty());
    }

    Optional<Problem> against(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst();
    }
}
