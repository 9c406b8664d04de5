package ir.kargozar.training.sample;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Relation;
import ir.kargozar.claim.entry.ClaimEntry.PersonEntry;

/**
 * A town of families of four who come again and again: a person is the same at each visit, though not always typed the
 * same way, and a family has one account.
 */
final class Families implements Visitors {
    private static final int MEMBERS = 4;
    private static final long OF_FAMILIES = 0xFA311L;

    private final WordLists words;
    private final long seed;
    private final int families;
    private final JalaliDate today;

    /** @param today by which ages are told, so that a birth date is the same at each visit */
    Families(WordLists words, long seed, long people, JalaliDate today) {
        this.words = words;
        this.seed = seed;
        this.families = (int) Math.max(1, people / MEMBERS);
        this.today = today;
    }

    @Override
    public Visit come(Dice dice, JalaliDate receivedOn) {
        int family = dice.between(0, families - 1);
        int member = dice.chance(50) ? 0 : dice.between(1, MEMBERS - 1);
        Typist typist = new Typist(dice);
        Dice own = new Dice(seed ^ OF_FAMILIES, family);
        String name = own.pick(words.families());
        Relation head = own.chance(70) ? Relation.MAIN : Relation.PENSIONER;
        String sheba = Visitors.sheba(own);
        PersonEntry main = person(family, 0, head, name, typist);
        Sheet.People people = member == 0
                ? new Sheet.People(main, null, new SamplePeople(words, dice, typist).representative())
                : new Sheet.People(person(family, member, relation(member), name, typist), main, null);
        return new Visit(people, sheba);
    }

    private static Relation relation(int member) {
        return member == 1 ? Relation.SPOUSE : Relation.CHILD;
    }

    private PersonEntry person(int family, int member, Relation relation, String name, Typist typist) {
        long index = (long) family * MEMBERS + member;
        SamplePeople people = new SamplePeople(words, new Dice(seed ^ ~OF_FAMILIES, index), typist);
        return relation == Relation.SPOUSE
                ? people.person(index, relation, today)
                : people.person(index, relation, name, today);
    }
}
