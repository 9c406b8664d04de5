package ir.kargozar.bank;

import java.util.Optional;

/**
 * An account of our claims.
 *
 * @param word empty while the bank was never asked
 */
public record KnownAccount(OwnedAccount account, Optional<BankWord> word) {}
