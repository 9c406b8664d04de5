package ir.kargozar.settlement.fact;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened while debts are set off. It never changes; the books are folded from all of them.
 *
 * @param id in the order of time where one office makes them (UUID version 7)
 * @param by the office that states it
 * @param to the office that is told; empty for what stays at home
 * @param on by the clock of the office that states it
 * @param who the user's name there
 */
public record Fact(UUID id, OfficeCode by, Optional<OfficeCode> to, JalaliDate on, String who, Event event) {
    /** Where one of several counts, it is the first of them in this order, however they came. */
    public static final Comparator<Fact> ORDER =
            Comparator.comparing(Fact::on).thenComparing((one, other) -> compare(one.id(), other.id()));

    private static final int LONGEST = 200;

    public Fact {
        if (to.isPresent() != event.kind().isTravelling()
                || to.filter(by::equals).isPresent()
                || who.length() > LONGEST
                || who.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("SETTLEMENT_FACT");
        }
    }

    /** As their texts compare. */
    private static int compare(UUID one, UUID other) {
        int first = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return first == 0
                ? Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits())
                : first;
    }

    public Kind kind() {
        return event.kind();
    }
}
