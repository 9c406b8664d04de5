package ir.kargozar.bank;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Account;
import ir.kargozar.claim.Account.Confirmation;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Claims;
import ir.kargozar.log.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Carries the bank's word to the claims that are still ours to change: what is in a package stays as it was sent. */
public final class AccountClaims {
    private static final int CHUNK = 500;

    private final BankAccounts accounts;
    private final Claims claims;

    public AccountClaims(BankAccounts accounts, Claims claims) {
        this.accounts = accounts;
        this.claims = claims;
    }

    /** Within the running transaction. Returns how many claims were changed. */
    long tell(Map<OwnedAccount.Key, BankWord> words, Change change) {
        List<ClaimNumber> numbers = accounts.openClaims(words.keySet());
        long changed = 0;
        for (int from = 0; from < numbers.size(); from += CHUNK) {
            List<Claims.Move> moves = new ArrayList<>();
            for (Claim<?> claim : claims.findAll(numbers.subList(from, Math.min(numbers.size(), from + CHUNK)))) {
                told(claim.content().account(), words)
                        .ifPresent(account -> moves.add(new Claims.Move(claim, with(claim, account))));
            }
            if (!moves.isEmpty()) {
                claims.updateAll(moves, change);
            }
            changed += moves.size();
        }
        return changed;
    }

    private static Optional<Account> told(Account account, Map<OwnedAccount.Key, BankWord> words) {
        BankWord word = words.get(new OwnedAccount.Key(account.sheba(), account.owner()));
        if (word == null || word.state() == account.confirmation()) {
            return Optional.empty();
        }
        boolean isKnownBetter = !word.isAnswer() && account.confirmation() != Confirmation.UNKNOWN;
        Optional<JalaliDate> on = word.isAnswer() ? Optional.of(word.on()) : Optional.empty();
        return isKnownBetter
                ? Optional.empty()
                : Optional.of(new Account(account.sheba(), account.owner(), word.state(), on));
    }

    private static <S extends ClaimState> Claim<S> with(Claim<S> claim, Account account) {
        return new Claim<>(
                claim.id(),
                claim.number(),
                claim.revision() + 1,
                claim.content().with(account),
                claim.state());
    }
}
