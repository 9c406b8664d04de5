package ir.kargozar.training.sample;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Relation;
import ir.kargozar.claim.entry.ClaimEntry.PersonEntry;
import ir.kargozar.claim.entry.ClaimEntry.RepresentativeEntry;
import ir.kargozar.identity.NationalId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People who do not exist: names from the lists, national ids with a right check digit and no owner known to us. */
final class SamplePeople {
    private static final long LEAST_ID = 100_000_000L;
    private static final long IDS = 900_000_000L;
    /** Without a common divisor with {@link #IDS}, so that every number has an id of its own. */
    private static final long STEP = 7_368_787L;

    private final WordLists words;
    private final Dice dice;
    private final Typist typist;

    SamplePeople(WordLists words, Dice dice, Typist typist) {
        this.words = words;
        this.dice = dice;
        this.typist = typist;
    }

    Relation relation() {
        int roll = dice.between(0, 99);
        if (roll < 45) {
            return Relation.MAIN;
        }
        return roll < 65
                ? Relation.PENSIONER
                : dice.pick(List.of(Relation.SPOUSE, Relation.CHILD, Relation.CHILD, Relation.PARENT));
    }

    PersonEntry person(Relation relation, JalaliDate receivedOn) {
        return person(nationalId(), relation, "", receivedOn);
    }

    /** The person of a number, 0 and up: no other has his national id. */
    PersonEntry person(long index, Relation relation, JalaliDate today) {
        return person(index, relation, "", today);
    }

    PersonEntry person(long index, Relation relation, String family, JalaliDate today) {
        long nine = LEAST_ID + index * STEP % IDS;
        return person(
                typist.number(nine + String.valueOf(NationalId.checkDigit(Long.toString(nine)))),
                relation,
                family,
                today);
    }

    private PersonEntry person(String nationalId, Relation relation, String family, JalaliDate receivedOn) {
        return new PersonEntry(
                nationalId,
                typist.words(dice.chance(50) ? dice.pick(words.women()) : dice.pick(words.men())),
                typist.words(family.isEmpty() ? dice.pick(words.families()) : family),
                dice.chance(90) ? typist.number("00" + dice.digits(8)) : null,
                dice.chance(80) ? typist.date(birthDate(relation, receivedOn)) : null,
                dice.chance(85) ? mobile() : null,
                relation.name());
    }

    @Nullable RepresentativeEntry representative() {
        return dice.chance(12)
                ? new RepresentativeEntry(
                        nationalId(),
                        typist.words(dice.pick(words.men()) + " " + dice.pick(words.families())),
                        dice.chance(70) ? mobile() : null)
                : null;
    }

    private String nationalId() {
        String nine = dice.digits(9);
        while (nine.chars().distinct().count() < 2) {
            nine = dice.digits(9);
        }
        return typist.number(nine + NationalId.checkDigit(nine));
    }

    private String mobile() {
        return typist.number("09" + dice.digits(9));
    }

    private String birthDate(Relation relation, JalaliDate receivedOn) {
        int age = switch (relation) {
            case CHILD -> dice.between(1, 19);
            case PARENT, PENSIONER -> dice.between(55, 90);
            case MAIN, SPOUSE -> dice.between(20, 64);
        };
        return new JalaliDate(receivedOn.year() - age - 1, dice.between(1, 12), dice.between(1, 29)).toString();
    }
}
