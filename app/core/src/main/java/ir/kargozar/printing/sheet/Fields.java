package ir.kargozar.printing.sheet;

import java.util.List;

/** Labelled values, laid out in rows of so many columns, each value under its label. Long values wrap. */
public record Fields(int columns, List<Field> fields) implements Block {

    /** @param span columns the field takes, 1 and up */
    public record Field(String label, Phrase value, int span) {
        public Field {
            if (span < 1) {
                throw new IllegalArgumentException("a field takes at least one column");
            }
        }

        public static Field of(String label, String value) {
            return new Field(label, Phrase.of(value), 1);
        }

        /** The same field over so many columns. */
        public Field over(int columns) {
            return new Field(label, value, columns);
        }
    }

    public Fields {
        fields = List.copyOf(fields);
        for (Field field : fields) {
            if (field.span > columns) {
                throw new IllegalArgumentException("a field is wider than its row: " + field.label);
            }
        }
    }

    public static Fields of(int columns, Field... fields) {
        return new Fields(columns, List.of(fields));
    }
}
