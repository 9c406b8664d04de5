package ir.kargozar.claim;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which claims are wanted. Everything given must hold; an empty set, like an empty text, asks for nothing in particular.
 *
 * @param text anything of national id, insurance number, names, provider, number
 * @param from first day of {@code receivedOn}
 * @param to last day of {@code receivedOn}
 * @param unpackaged only what was accepted and is in no package yet
 */
public record ClaimFilter(
        String text,
        Set<Status> statuses,
        Set<ClaimKind> kinds,
        Set<ProviderType> providerTypes,
        Set<Account.Confirmation> confirmations,
        Optional<JalaliDate> from,
        Optional<JalaliDate> to,
        boolean unpackaged) {

    public static final ClaimFilter ALL =
            new ClaimFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), false);

    public ClaimFilter {
        statuses = ordered(statuses);
        kinds = ordered(kinds);
        providerTypes = ordered(providerTypes);
        confirmations = ordered(confirmations);
    }

    /** In the order of the constants, so that a filter is always said in the same words. */
    private static <E extends Enum<E>> Set<E> ordered(Set<E> chosen) {
        return chosen.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(chosen));
    }

    public ClaimFilter text(String wanted) {
        return new ClaimFilter(wanted, statuses, kinds, providerTypes, confirmations, from, to, unpackaged);
    }

    public ClaimFilter statuses(Set<Status> wanted) {
        return new ClaimFilter(text, wanted, kinds, providerTypes, confirmations, from, to, unpackaged);
    }

    public ClaimFilter kinds(Set<ClaimKind> wanted) {
        return new ClaimFilter(text, statuses, wanted, providerTypes, confirmations, from, to, unpackaged);
    }

    public ClaimFilter providerTypes(Set<ProviderType> wanted) {
        return new ClaimFilter(text, statuses, kinds, wanted, confirmations, from, to, unpackaged);
    }

    public ClaimFilter confirmations(Set<Account.Confirmation> wanted) {
        return new ClaimFilter(text, statuses, kinds, providerTypes, wanted, from, to, unpackaged);
    }

    /** Received on these days, the first and the last among them; nothing for no bound. */
    public ClaimFilter received(Optional<JalaliDate> first, Optional<JalaliDate> last) {
        return new ClaimFilter(text, statuses, kinds, providerTypes, confirmations, first, last, unpackaged);
    }

    public ClaimFilter received(JalaliMonth month) {
        return received(Optional.of(month.firstDay()), Optional.of(month.lastDay()));
    }

    public ClaimFilter unpackaged(boolean wanted) {
        return new ClaimFilter(text, statuses, kinds, providerTypes, confirmations, from, to, wanted);
    }

    /** True where something else than a text and a status is asked for. */
    public boolean isNarrow() {
        return !kinds.isEmpty()
                || !providerTypes.isEmpty()
                || !confirmations.isEmpty()
                || from.isPresent()
                || to.isPresent();
    }

    /** True where every claim is wanted. */
    public boolean isAll() {
        return text.isBlank() && statuses.isEmpty() && !unpackaged && !isNarrow();
    }
}
