package ir.kargozar.storage.bank;

import static ir.kargozar.storage.schema.Tables.BANK_ACCOUNT;
import static ir.kargozar.storage.schema.Tables.CLAIM;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Account;
import ir.kargozar.claim.Account.Confirmation;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.Sheba;
import ir.kargozar.storage.engine.Store;
import java.util.Optional;
import org.jooq.impl.DSL;

/** The bank's last word on one account: asked for every claim, so by plain JDBC. */
public final class AccountWords {
    private final Store store;
    private final String said;
    private final String confirmed;

    public AccountWords(Store store) {
        this.store = store;
        this.said = store.dsl()
                .select(BANK_ACCOUNT.STATE, BANK_ACCOUNT.STATE_ON)
                .from(BANK_ACCOUNT)
                .where(BANK_ACCOUNT.SHEBA.eq("").and(BANK_ACCOUNT.OWNER.eq("")))
                .getSQL();
        this.confirmed = store.dsl()
                .select(CLAIM.ACCOUNT_CONFIRMED_ON)
                .from(CLAIM)
                .where(CLAIM.ACCOUNT_SHEBA
                        .eq("")
                        .and(CLAIM.ACCOUNT_OWNER.eq(""))
                        .and(CLAIM.ACCOUNT_CONFIRMATION.eq(DSL.inline(Confirmation.CONFIRMED.name())))
                        .and(CLAIM.ACCOUNT_CONFIRMED_ON.isNotNull()))
                .orderBy(CLAIM.POSITION.desc())
                .limit(DSL.inline(1))
                .getSQL();
    }

    /** An answer; else an earlier claim's confirmation; else that it was asked. */
    public Optional<Account> find(Sheba sheba, NationalId owner) {
        Optional<Account> own = store
                .rows(
                        said,
                        row -> account(sheba, owner, row.getString(1), row.getLong(2)),
                        sheba.value(),
                        owner.value())
                .stream()
                .findFirst();
        if (own.filter(account -> account.confirmation() != Confirmation.ASKED).isPresent()) {
            return own;
        }
        return store
                .rows(
                        confirmed,
                        row -> account(sheba, owner, Confirmation.CONFIRMED.name(), row.getLong(1)),
                        sheba.value(),
                        owner.value())
                .stream()
                .findFirst()
                .or(() -> own);
    }

    private static Account account(Sheba sheba, NationalId owner, String state, long on) {
        Confirmation confirmation = Confirmation.valueOf(state);
        Optional<JalaliDate> day = confirmation == Confirmation.ASKED
                ? Optional.empty()
                : Optional.of(JalaliDate.ofNumber(Math.toIntExact(on)));
        return new Account(sheba, owner, confirmation, day);
    }
}
