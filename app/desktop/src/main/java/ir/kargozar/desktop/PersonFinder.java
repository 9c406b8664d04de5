package ir.kargozar.desktop;

import ir.kargozar.claim.Person;
import ir.kargozar.claim.people.People;
import ir.kargozar.desktop.palette.Finder;
import ir.kargozar.desktop.palette.Hit;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import java.util.List;
import java.util.function.Consumer;

/** People for the palette; each leads to the list of their claims. */
record PersonFinder(People people, Shown shown, Consumer<Person> open) implements Finder {

    private static final int MOST = 4;

    @Override
    public List<Hit> find(String typed) {
        return people.search(typed, MOST).stream().map(this::hit).toList();
    }

    private Hit hit(Person person) {
        String id = person.nationalId().value();
        return Hit.of(
                "person-" + id,
                Icon.PERSON,
                person.fullName(),
                shown.texts().digits(id)
                        + shown.texts().say("list.comma")
                        + shown.texts().word(person.relation()),
                () -> open.accept(person));
    }
}
