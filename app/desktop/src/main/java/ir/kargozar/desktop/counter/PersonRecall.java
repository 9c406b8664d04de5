package ir.kargozar.desktop.counter;

import ir.kargozar.claim.Person;
import ir.kargozar.claim.people.KnownPerson;
import ir.kargozar.desktop.counter.PersonLookup.Known;
import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.identity.NationalId;
import ir.kargozar.text.Parsed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Recalls a person by national id: what is known goes into empty fields, each marked as recalled, and out of them again
 * where another national id is typed. Nothing typed is overwritten.
 */
final class PersonRecall {

    private final Form form;
    private final Shown shown;
    private final PersonLookup lookup;
    private final Latest asking;
    private final Map<Field, Filled> filled = new LinkedHashMap<>();

    PersonRecall(Form form, Shown shown, PersonLookup lookup, Latest asking) {
        this.form = form;
        this.shown = shown;
        this.lookup = lookup;
        this.asking = asking;
    }

    /** What stood in a field, and what was put there. */
    private record Filled(String before, String now) {}

    /** Another entry: what stands in the form now is its own. */
    void forget() {
        filled.clear();
        form.field(ClaimFields.NATIONAL_ID).hint().set("");
    }

    /** The national id is another now. */
    void look() {
        takeBack();
        Field field = form.field(ClaimFields.NATIONAL_ID);
        field.hint().set("");
        String typed = field.value();
        Optional<NationalId> id =
                typed != null && NationalId.of(typed) instanceof Parsed.Valid<NationalId>(NationalId valid)
                        ? Optional.of(valid)
                        : Optional.empty();
        asking.ask(() -> id.flatMap(lookup::find), known -> known.ifPresent(this::show));
    }

    private void show(Known known) {
        form.field(ClaimFields.NATIONAL_ID).hint().set(history(known));
        KnownPerson person = known.person();
        boolean fresh = form.field("insured.firstName").isEmpty()
                && form.field("insured.lastName").isEmpty();
        person("insured", person.person());
        date(person.person());
        if (fresh) {
            fill(form.field(ClaimFields.RELATION), person.person().relation().name());
        }
        person.main().ifPresent(main -> {
            put("mainInsured.nationalId", main.nationalId());
            person("mainInsured", main);
        });
        put("account.sheba", person.sheba().grouped());
    }

    private String history(Known known) {
        return known.last()
                .map(last -> shown.texts()
                        .say(
                                known.more() ? "person.before.more" : "person.before",
                                known.before(),
                                shown.code(shown.date(last.receivedOn())),
                                shown.texts().word(last.status())))
                .orElseGet(() -> shown.texts().say("person.known"));
    }

    private void person(String who, Person person) {
        put(who + ".firstName", person.firstName());
        put(who + ".lastName", person.lastName());
        person.insuranceNumber().ifPresent(number -> put(who + ".insuranceNumber", number));
    }

    private void date(Person person) {
        person.birthDate().ifPresent(date -> put("insured.birthDate", shown.date(date)));
        person.mobile().ifPresent(mobile -> put("insured.mobile", mobile));
    }

    private void put(String path, Object value) {
        Field field = form.field(path);
        if (field.isEmpty()) {
            fill(field, value.toString());
            mark(field);
        }
    }

    private void fill(Field field, String value) {
        String before = field.text().get();
        field.set(value);
        filled.put(field, new Filled(before, field.text().get()));
    }

    /** Until something else is typed there. */
    private void mark(Field field) {
        String mark = shown.texts().say("person.recalled");
        field.hint().set(mark);
        field.text().subscribe(now -> {
            Filled known = filled.get(field);
            boolean stands = known != null && known.now().equals(now);
            if (!stands && field.hint().get().equals(mark)) {
                field.hint().set("");
            }
        });
    }

    private void takeBack() {
        Map<Field, Filled> last = new LinkedHashMap<>(filled);
        filled.clear();
        last.forEach((field, was) -> {
            if (field.text().get().equals(was.now())) {
                field.set(was.before());
            }
        });
    }
}
