package ir.kargozar.claim.entry;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Account;
import ir.kargozar.claim.Account.Confirmation;
import ir.kargozar.claim.Person;
import ir.kargozar.claim.entry.ClaimEntry.AccountEntry;
import ir.kargozar.entry.Answers;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.Sheba;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the account: the main insured's own (spec D), with the bank's word (A2). */
final class AccountReader {
    private final Answers answers;

    AccountReader(Answers answers) {
        this.answers = answers;
    }

    @Nullable Account read(@Nullable AccountEntry entry, @Nullable Person insured, Optional<Person> mainInsured) {
        if (entry == null) {
            answers.against("account", "FIELD_MISSING");
            return null;
        }
        Sheba sheba = answers.need("account.sheba", entry.sheba(), Sheba::of);
        Optional<NationalId> owner = answers.may("account.ownerNationalId", entry.ownerNationalId(), NationalId::of);
        Optional<Confirmation> confirmation =
                answers.may("account.confirmation", entry.confirmation(), Answers.oneOf(Confirmation.class));
        Optional<JalaliDate> confirmedOn = answers.may("account.confirmedOn", entry.confirmedOn(), JalaliDate::of);
        confirmed(entry, confirmation);
        NationalId payee = payee(insured, mainInsured);
        if (payee != null && owner.isPresent() && !owner.get().equals(payee)) {
            answers.against("account.ownerNationalId", "ACCOUNT_OWNER_NOT_MAIN_INSURED");
        }
        return sheba == null || payee == null
                ? null
                : new Account(sheba, payee, confirmation.orElse(Confirmation.UNKNOWN), confirmedOn);
    }

    private void confirmed(AccountEntry entry, Optional<Confirmation> confirmation) {
        boolean dated = entry.confirmedOn() != null && !entry.confirmedOn().isBlank();
        boolean given = entry.confirmation() != null && !entry.confirmation().isBlank();
        if (given && confirmation.isEmpty()) {
            return;
        }
        switch (confirmation.orElse(Confirmation.UNKNOWN)) {
            case CONFIRMED -> {
                if (!dated) {
                    answers.against("account.confirmedOn", "CONFIRMATION_DATE_MISSING");
                }
            }
            case UNKNOWN, ASKED -> {
                if (dated) {
                    answers.against("account.confirmedOn", "CONFIRMATION_DATE_TOO_EARLY");
                }
            }
            case REJECTED -> {}
        }
    }

    private static @Nullable NationalId payee(@Nullable Person insured, Optional<Person> mainInsured) {
        if (insured == null) {
            return null;
        }
        return insured.relation().isDependant()
                ? mainInsured.map(Person::nationalId).orElse(null)
                : insured.nationalId();
    }
}
