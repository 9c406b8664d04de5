package ir.kargozar.training.fact;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened in training. It never changes; who stands where is folded from all of them.
 *
 * @param id in the order of time where one office makes them (UUID version 7)
 * @param by the office that states it
 * @param subject to whom it happened; empty where it is for everyone
 * @param on by the clock of the office that states it
 * @param who the user's name there
 */
public record Fact(UUID id, OfficeCode by, Optional<Subject> subject, JalaliDate on, String who, Event event) {
    /** Everyone folds in this order, however the facts came. */
    public static final Comparator<Fact> ORDER =
            Comparator.comparing(Fact::on).thenComparing(fact -> fact.id().toString());

    private static final int LONGEST = 200;

    public Fact {
        if (subject.isPresent() != event.kind().isOfPerson()
                || who.length() > LONGEST
                || who.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("TRAINING_FACT");
        }
    }

    /**
     * A person of an agency.
     *
     * @param agency to which the person belonged then
     */
    public record Subject(NationalId person, OfficeCode agency) {}

    public Kind kind() {
        return event.kind();
    }
}
