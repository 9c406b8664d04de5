package ir.kargozar.settlement.list;

import ir.kargozar.text.Problem;
import java.util.List;

/**
 * A list that was read: what would be stored, and every mistake.
 *
 * @param <T> what a good row is
 */
public record Listed<T>(List<Row<T>> rows) {
    public Listed {
        rows = List.copyOf(rows);
    }

    /** A row that is not blank; {@code line} is the one in which it begins, 1 first. */
    public sealed interface Row<T> {
        long line();

        record Good<T>(long line, T value) implements Row<T> {}

        record Bad<T>(long line, List<Problem> problems) implements Row<T> {
            public Bad {
                problems = List.copyOf(problems);
            }
        }
    }

    public boolean isGood() {
        return rows.stream().allMatch(Row.Good.class::isInstance);
    }

    /** Of the good rows. */
    public List<T> values() {
        return rows.stream()
                .filter(Row.Good.class::isInstance)
                .map(row -> ((Row.Good<T>) row).value())
                .toList();
    }
}
