package ir.kargozar.desktop.counter;

import ir.kargozar.claim.Person;
import ir.kargozar.desktop.counter.PersonLookup.Known;
import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.wording.Shown;

/** Puts what is known of a person into empty fields, and tells of the claims before. Nothing typed is overwritten. */
final class PersonFill {

    private final Form form;
    private final Shown shown;

    PersonFill(Form form, Shown shown) {
        this.form = form;
        this.shown = shown;
    }

    /** @param asked the national id that was looked up; if another stands there by now, nothing is done */
    void take(String asked, Known known) {
        Field id = form.field(ClaimFields.NATIONAL_ID);
        if (!asked.equals(id.value())) {
            return;
        }
        id.hint()
                .set(shown.texts()
                        .say(
                                known.more() ? "person.before.more" : "person.before",
                                known.before(),
                                shown.code(shown.date(known.last().receivedOn())),
                                shown.texts().word(known.lastStatus())));
        known.person().ifPresent(this::fill);
    }

    private void fill(Person person) {
        put("insured.firstName", person.firstName());
        put("insured.lastName", person.lastName());
        person.insuranceNumber().ifPresent(number -> put("insured.insuranceNumber", number));
        person.birthDate().ifPresent(date -> put("insured.birthDate", shown.date(date)));
        person.mobile().ifPresent(mobile -> put("insured.mobile", mobile));
    }

    private void put(String path, Object value) {
        Field field = form.field(path);
        if (field.isEmpty()) {
            field.set(value);
        }
    }
}
