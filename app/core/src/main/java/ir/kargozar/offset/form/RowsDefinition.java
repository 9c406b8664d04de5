package ir.kargozar.offset.form;

import java.util.List;

/**
 * A list in a form, such as the workshops of form 3.
 *
 * @param name of the list; a column's value is {@code workshops[0].code} in problems and {@code workshops.code} in rules
 * @param least rows, 0 and up
 * @param most rows
 */
public record RowsDefinition(String name, List<FieldDefinition> columns, int least, int most) {
    public RowsDefinition {
        columns = List.copyOf(columns);
    }
}
