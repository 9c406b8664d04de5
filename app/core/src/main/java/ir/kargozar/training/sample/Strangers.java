package ir.kargozar.training.sample;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Relation;
import ir.kargozar.claim.entry.ClaimEntry.PersonEntry;

/** Somebody else each time. */
final class Strangers implements Visitors {
    private final WordLists words;

    Strangers(WordLists words) {
        this.words = words;
    }

    @Override
    public Visit come(Dice dice, JalaliDate receivedOn) {
        SamplePeople all = new SamplePeople(words, dice, new Typist(dice));
        Relation relation = all.relation();
        PersonEntry insured = all.person(relation, receivedOn);
        PersonEntry main = relation.isDependant()
                ? all.person(dice.chance(80) ? Relation.MAIN : Relation.PENSIONER, receivedOn)
                : null;
        Sheet.People people = new Sheet.People(insured, main, all.representative());
        return new Visit(people, Visitors.sheba(dice));
    }
}
