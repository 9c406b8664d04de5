package ir.kargozar.desktop.counter;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.Relation;
import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Parsed;

/**
 * What a form begins with, and what follows from what was typed: an outpatient was there for one day, and paid on it. A
 * field follows only while nobody has typed something else into it.
 */
final class EntryDefaults {

    private final Form form;
    private final Shown shown;
    private String followed = "";

    EntryDefaults(Form form, Shown shown) {
        this.form = form;
        this.shown = shown;
        form.field("serviceFrom").text().addListener((_, _, _) -> follow());
        form.field(ClaimFields.KIND).text().addListener((_, _, _) -> follow());
    }

    /** The usual case, on this day. */
    void begin(JalaliDate today) {
        followed = "";
        form.field(ClaimFields.RELATION).set(Relation.MAIN);
        form.field(ClaimFields.KIND).set(ClaimKind.OUTPATIENT);
        form.field(ClaimFields.RECEIVED_ON).set(shown.date(today));
        form.field("provider.contracted").set("false");
        form.field("account.confirmation").set("UNKNOWN");
    }

    private void follow() {
        Field from = form.field("serviceFrom");
        boolean outpatient = ClaimKind.OUTPATIENT.name().equals(form.value(ClaimFields.KIND));
        String now =
                outpatient && from.spec().rule().apply(from.text().get()) instanceof Parsed.Valid<?>(JalaliDate date)
                        ? shown.date(date)
                        : "";
        String before = followed;
        followed = now;
        follow(form.field("serviceTo"), before, now);
        follow(form.field("items[0].invoiceDate"), before, now);
    }

    private static void follow(Field field, String before, String now) {
        if (field.isEmpty() || field.text().get().equals(before)) {
            field.set(now);
        }
    }
}
