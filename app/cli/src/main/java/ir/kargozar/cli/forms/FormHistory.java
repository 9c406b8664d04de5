package ir.kargozar.cli.forms;

import ir.kargozar.Offset;
import ir.kargozar.offset.FormCode;
import ir.kargozar.offset.FormVersion;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FieldDifference;
import ir.kargozar.offset.form.FormValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A version of a form.
 *
 * @param code what its paper says, where it was printed
 * @param changes in what it differs from the one printed before it
 */
record FormHistory(int version, Optional<FormCode> code, List<FieldDifference> changes) {

    /** Every version that was printed, and the present one. */
    static List<FormHistory> of(Offset offset, OffsetForm<?> form) {
        List<FormHistory> history = new ArrayList<>();
        Optional<FormValues> before = Optional.empty();
        for (FormVersion version : offset.forms().versions(form.number())) {
            FormCode code = FormCode.of(form.number(), version.version(), version.values());
            history.add(new FormHistory(version.version(), Optional.of(code), changes(before, version.values())));
            before = Optional.of(version.values());
        }
        if (history.isEmpty() || history.getLast().version < form.version()) {
            history.add(new FormHistory(form.version(), Optional.empty(), changes(before, form.values())));
        }
        return history;
    }

    private static List<FieldDifference> changes(Optional<FormValues> before, FormValues after) {
        return before.map(values -> FieldDifference.between(values, after)).orElse(List.of());
    }
}
