package ir.kargozar.table;

import java.util.Optional;

/** Why a cell of a workbook has no text that is surely what its author meant; it stands in the cell’s place. */
public enum Unread {
    /** What it shows was computed by another program, or never. */
    FORMULA("TABLE_CELL_FORMULA"),
    /** A day of another calendar, as the count of days that it is to spreadsheets. */
    DATE("TABLE_CELL_DATE"),
    /** More digits than spreadsheets keep of a number. */
    NUMBER("TABLE_CELL_NUMBER"),
    /** {@code #REF!} and its like. */
    ERROR("TABLE_CELL_ERROR");

    private static final String MARK = "\uE000";

    private final String problem;

    Unread(String problem) {
        this.problem = problem;
    }

    /** Code of the problem. */
    public String problem() {
        return problem;
    }

    String text() {
        return MARK + name();
    }

    /** Of the text of a cell. */
    public static Optional<Unread> of(String text) {
        if (text.startsWith(MARK)) {
            for (Unread each : values()) {
                if (text.equals(each.text())) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }
}
