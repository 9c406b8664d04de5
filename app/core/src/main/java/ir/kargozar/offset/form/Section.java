package ir.kargozar.offset.form;

import java.util.List;
import java.util.Optional;

/** Fields that are entered together, in the keyboard's order, or one list. */
public record Section(Label label, List<FieldDefinition> fields, Optional<RowsDefinition> rows) {
    public Section {
        fields = List.copyOf(fields);
    }
}
