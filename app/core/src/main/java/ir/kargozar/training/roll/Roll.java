package ir.kargozar.training.roll;

import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Problem;
import ir.kargozar.training.fact.Event;
import java.util.List;

/** The rows of a class’s list, in their order. */
public record Roll(List<Row> rows) {
    public Roll {
        rows = List.copyOf(rows);
    }

    /** A row that is not blank. */
    public sealed interface Row {
        /** In which it begins, 1 first. */
        long line();

        /** @param state what stating it would change here */
        record Good(long line, NationalId person, OfficeCode agency, Event.Introduced introduced, State state)
                implements Row {}

        /** @param cells as they stand in the file: national id, first name, last name, agency, login */
        record Bad(long line, List<String> cells, List<Problem> problems) implements Row {
            public Bad {
                cells = List.copyOf(cells);
                problems = List.copyOf(problems);
            }
        }
    }

    /** What becomes of a row. */
    public enum State {
        /** Not known here yet. */
        NEW,
        /** Known; comes into the class, from another one or from none, or something of what is known is corrected. */
        CHANGED,
        /** Stands there as it is. */
        THERE
    }

    public List<Row.Good> good() {
        return rows.stream()
                .flatMap(row -> row instanceof Row.Good good ? List.of(good).stream() : List.<Row.Good>of().stream())
                .toList();
    }

    public List<Row.Bad> bad() {
        return rows.stream()
                .flatMap(row -> row instanceof Row.Bad bad ? List.of(bad).stream() : List.<Row.Bad>of().stream())
                .toList();
    }
}
