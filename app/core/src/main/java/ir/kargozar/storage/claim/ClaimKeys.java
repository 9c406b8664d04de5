package ir.kargozar.storage.claim;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.storage.engine.Store;
import java.util.Optional;

/** The keys of claims, for what hangs on them in other tables. */
public final class ClaimKeys {
    private final Agencies agencies;

    public ClaimKeys(Store store) {
        this.agencies = new Agencies(store);
    }

    /** The key that a claim of this number has, or would have, where its agency is known. */
    public Optional<Long> position(ClaimNumber number) {
        return agencies.find(number.agency())
                .map(agency -> Position.of(number, agency).value());
    }
}
