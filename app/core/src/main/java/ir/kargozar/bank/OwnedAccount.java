package ir.kargozar.bank;

import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.Sheba;

/**
 * An account the bank is asked about: it must be the main insured's own (spec D).
 *
 * @param ownerName first and last name, as the newest claim with this account has them
 */
public record OwnedAccount(Sheba sheba, NationalId owner, String ownerName) {

    /** The same Sheba and owner, however the name is written. */
    public Key key() {
        return new Key(sheba, owner);
    }

    /** What tells accounts apart. */
    public record Key(Sheba sheba, NationalId owner) {}
}
