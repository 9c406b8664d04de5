package ir.kargozar.desktop.filling;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.office.Office;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;

/**
 * A form as its entry begins.
 *
 * @param stored false of a new one, whose number is only the one it will most likely get
 */
public record Begun(FormDefinition definition, OffsetForm<FormState.Draft> form, boolean stored) {

    /** A new one; off the window's thread. */
    public static Begun anew(FormKind kind, Workplace.Forms forms, Office office, JalaliDate today) {
        int serial = forms.records().list(FormQuery.all(today).kind(kind), 1).stream()
                .filter(line -> line.number().office().equals(office.code())
                        && line.number().year() == today.year())
                .mapToInt(line -> line.number().serial() + 1)
                .findFirst()
                .orElse(1);
        FormNumber likely = new FormNumber(office.code(), today.year(), kind, serial);
        return new Begun(
                forms.desk().definition(kind),
                OffsetForm.draft(likely, forms.desk().begun(kind)),
                false);
    }

    /** A draft to be gone on with. */
    public static Begun of(OffsetForm<FormState.Draft> draft, Workplace.Forms forms) {
        return new Begun(forms.desk().definition(draft.kind()), draft, true);
    }
}
