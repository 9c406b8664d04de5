package ir.kargozar.storage.claim;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.storage.engine.Store;
import java.util.Optional;

/** The keys of claims, for what hangs on them in other tables. */
public final class ClaimKeys {
    /** A key's rest by this is the short number of the claim's agency. */
    public static final long AGENCIES = Position.AGENCIES;

    private final Agencies agencies;

    public ClaimKeys(Store store) {
        this.agencies = new Agencies(store);
    }

    /** Whose key it is. */
    public static ClaimNumber number(long position, OfficeCode agency) {
        return new Position(position).claimNumber(agency);
    }

    /** The key that a claim of this number has, or would have, where its agency is known. */
    public Optional<Long> position(ClaimNumber number) {
        return agencies.find(number.agency())
                .map(agency -> Position.of(number, agency).value());
    }
}
