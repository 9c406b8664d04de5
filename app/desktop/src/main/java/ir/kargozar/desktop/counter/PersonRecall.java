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

    static final String INSURED = "insured";
    static final String MAIN = "mainInsured";

    private final String who;
    private final Form form;
    private final Shown shown;
    private final PersonLookup lookup;
    private final Latest asking;
    private final Map<Field, Filled> filled = new LinkedHashMap<>();

    /** @param who {@link #INSURED} or {@link #MAIN} */
    PersonRecall(String who, Form form, Shown shown, PersonLookup lookup, Latest asking) {
        this.who = who;
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
        form.field(who + ".nationalId").hint().set("");
    }

    /** The national id is another now. */
    void look() {
        takeBack();
        Field field = form.field(who + ".nationalId");
        field.hint().set("");
        String typed = field.value();
        Optional<NationalId> id =
                typed != null && NationalId.of(typed) instanceof Parsed.Valid<NationalId>(NationalId valid)
                        ? Optional.of(valid)
                        : Optional.empty();
        asking.ask(() -> id.flatMap(lookup::find), known -> known.ifPresent(this::show));
    }

    private void show(Known known) {
        KnownPerson person = known.person();
        if (who.equals(INSURED)) {
            form.field(ClaimFields.NATIONAL_ID).hint().set(history(known));
            insured(person);
        }
        names(who, person.person());
        put("account.sheba", person.sheba().grouped());
    }

    private void insured(KnownPerson known) {
        Person person = known.person();
        if (form.field("insured.firstName").isEmpty()
                && form.field("insured.lastName").isEmpty()) {
            fill(form.field(ClaimFields.RELATION), person.relation().name());
        }
        person.birthDate().ifPresent(date -> put("insured.birthDate", shown.date(date)));
        person.mobile().ifPresent(mobile -> put("insured.mobile", mobile));
        known.main().ifPresent(main -> {
            put("mainInsured.nationalId", main.nationalId());
            names(MAIN, main);
        });
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

    private void names(String of, Person person) {
        put(of + ".firstName", person.firstName());
        put(of + ".lastName", person.lastName());
        person.insuranceNumber().ifPresent(number -> put(of + ".insuranceNumber", number));
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
