package ir.kargozar.table;

import java.math.BigDecimal;

/** What stands in one place of a table. */
public sealed interface Cell {

    /** Shown as it is, never read as a formula. */
    record Text(String value) implements Cell {}

    /** A whole number that can be summed. */
    record Whole(long value) implements Cell {}

    /** A number with a fraction. */
    record Decimal(BigDecimal value) implements Cell {}

    static Cell of(BigDecimal number) {
        return new Decimal(number);
    }

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(long number) {
        return new Whole(number);
    }
}
