package ir.kargozar.claim;

import ir.kargozar.calendar.JalaliDate;
import java.util.Set;

/** Whether a filter holds of a claim, said without a store; its text is left out. */
public final class FilterTruth {

    private FilterTruth() {}

    public static boolean holds(ClaimFilter filter, Claim<?> claim) {
        ClaimContent content = claim.content();
        JalaliDate day = content.receivedOn();
        return among(filter.statuses(), claim.status())
                && among(filter.kinds(), content.treatment().kind())
                && among(filter.providerTypes(), content.treatment().provider().type())
                && among(filter.confirmations(), content.account().confirmation())
                && filter.from().map(first -> !day.isBefore(first)).orElse(true)
                && filter.to().map(last -> !day.isAfter(last)).orElse(true)
                && (!filter.unpackaged() || claim.state() instanceof ClaimState.Accepted);
    }

    private static <E> boolean among(Set<E> wanted, E one) {
        return wanted.isEmpty() || wanted.contains(one);
    }
}
