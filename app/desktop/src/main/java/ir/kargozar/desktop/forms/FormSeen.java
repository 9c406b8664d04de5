package ir.kargozar.desktop.forms;

import ir.kargozar.offset.FormPrint;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FieldDifference;
import ir.kargozar.offset.form.FormDefinition;
import java.util.List;

/**
 * A form as it is looked at.
 *
 * @param status today
 * @param prints oldest first
 * @param changes against the version printed before
 */
public record FormSeen(
        OffsetForm<?> form,
        FormDefinition definition,
        FormStatus status,
        List<FormPrint> prints,
        List<FieldDifference> changes) {

    /** Printings of the present version. */
    public List<FormPrint> printsOfThis() {
        return prints.stream()
                .filter(print -> print.version() == form.version())
                .toList();
    }
}
