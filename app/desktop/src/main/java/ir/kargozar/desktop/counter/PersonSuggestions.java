package ir.kargozar.desktop.counter;

import ir.kargozar.claim.Person;
import ir.kargozar.claim.people.People;
import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.identity.NationalId;
import ir.kargozar.text.Parsed;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** People suggested while a name or a number is typed into a field of a national id. */
final class PersonSuggestions {

    private static final int MOST = 8;
    private static final int SHORTEST = 2;
    private static final int NONE = -1;

    private final Field field;
    private final People people;
    private final Latest asking;
    private final ObservableList<Person> shown = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(NONE);

    PersonSuggestions(Field field, People people, Latest asking) {
        this.field = field;
        this.people = people;
        this.asking = asking;
        field.text().addListener((_, _, _) -> look());
    }

    /** Empty where nothing is to be suggested. */
    ObservableList<Person> shown() {
        return shown;
    }

    /** The place of the person on which Enter would settle; below zero for none. */
    IntegerProperty chosen() {
        return chosen;
    }

    private void look() {
        String typed = field.value();
        String wanted = typed == null || typed.length() < SHORTEST || isWhole(typed) ? "" : typed;
        asking.ask(() -> people.search(wanted, MOST), found -> {
            chosen.set(NONE);
            shown.setAll(found);
        });
    }

    private static boolean isWhole(String typed) {
        return NationalId.of(typed) instanceof Parsed.Valid<NationalId>;
    }

    void move(int steps) {
        if (!shown.isEmpty()) {
            chosen.set(Math.floorMod(Math.max(chosen.get(), steps < 0 ? 0 : NONE) + steps, shown.size()));
        }
    }

    /** True where a person was chosen, whose national id stands in the field now. */
    boolean take() {
        if (chosen.get() < 0 || chosen.get() >= shown.size()) {
            return false;
        }
        Person person = shown.get(chosen.get());
        dismiss();
        field.set(person.nationalId());
        return true;
    }

    /** True where suggestions were shown. */
    boolean dismiss() {
        boolean open = !shown.isEmpty();
        asking.drop();
        chosen.set(NONE);
        shown.clear();
        return open;
    }
}
