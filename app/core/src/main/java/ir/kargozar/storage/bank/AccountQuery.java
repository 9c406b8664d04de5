package ir.kargozar.storage.bank;

import static ir.kargozar.storage.schema.Tables.AGENCY;
import static ir.kargozar.storage.schema.Tables.BANK_ACCOUNT;
import static ir.kargozar.storage.schema.Tables.CLAIM;

import ir.kargozar.bank.BankWord;
import ir.kargozar.bank.KnownAccount;
import ir.kargozar.bank.OwnedAccount;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Account.Confirmation;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.Status;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.Sheba;
import ir.kargozar.storage.engine.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Accounts as claims have them, each once, under the name its newest claim has. */
final class AccountQuery {
    private static final int CHUNK = 500;
    private static final long SERIALS = 1_000_000_000L;
    private static final Field<String> FIRST = DSL.coalesce(CLAIM.MAIN_FIRST_NAME, CLAIM.INSURED_FIRST_NAME);
    private static final Field<String> LAST = DSL.coalesce(CLAIM.MAIN_LAST_NAME, CLAIM.INSURED_LAST_NAME);

    /** Content not frozen in a package. */
    private static final List<String> OURS =
            List.of(Status.DRAFT.name(), Status.ACCEPTED.name(), Status.RETURNED_TO_INSURED.name());

    private final Store store;

    AccountQuery(Store store) {
        this.store = store;
    }

    List<KnownAccount> find(Condition wanted) {
        Map<OwnedAccount.Key, KnownAccount> found = new LinkedHashMap<>();
        store.dsl()
                .select(CLAIM.ACCOUNT_SHEBA, CLAIM.ACCOUNT_OWNER, FIRST, LAST)
                .select(BANK_ACCOUNT.STATE, BANK_ACCOUNT.STATE_ON, BANK_ACCOUNT.REASON)
                .from(CLAIM)
                .leftJoin(BANK_ACCOUNT)
                .on(BANK_ACCOUNT.SHEBA.eq(CLAIM.ACCOUNT_SHEBA).and(BANK_ACCOUNT.OWNER.eq(CLAIM.ACCOUNT_OWNER)))
                .where(wanted)
                .orderBy(CLAIM.POSITION.desc())
                .forEach(row -> {
                    KnownAccount account = new KnownAccount(owned(row), word(row));
                    found.putIfAbsent(account.account().key(), account);
                });
        return List.copyOf(found.values());
    }

    /** As {@link #find}, where {@code column} is one of these. */
    List<KnownAccount> find(Field<String> column, List<String> values) {
        List<KnownAccount> found = new ArrayList<>();
        for (int from = 0; from < values.size(); from += CHUNK) {
            found.addAll(find(column.in(values.subList(from, Math.min(values.size(), from + CHUNK)))));
        }
        return found;
    }

    private static OwnedAccount owned(Record row) {
        return new OwnedAccount(
                new Sheba(row.get(CLAIM.ACCOUNT_SHEBA)),
                new NationalId(row.get(CLAIM.ACCOUNT_OWNER)),
                row.get(FIRST) + " " + row.get(LAST));
    }

    static Optional<BankWord> word(Record row) {
        return Optional.ofNullable(row.get(BANK_ACCOUNT.STATE))
                .map(state -> new BankWord(
                        Confirmation.valueOf(state),
                        JalaliDate.ofNumber(Math.toIntExact(row.get(BANK_ACCOUNT.STATE_ON))),
                        row.get(BANK_ACCOUNT.REASON)));
    }

    /** Numbers of claims that can still be changed, oldest first, by account. */
    Map<OwnedAccount.Key, List<ClaimNumber>> openClaims(Collection<OwnedAccount.Key> accounts) {
        List<OwnedAccount.Key> all = List.copyOf(accounts);
        Map<OwnedAccount.Key, List<ClaimNumber>> found = new LinkedHashMap<>();
        all.forEach(key -> found.put(key, new ArrayList<>()));
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<String> shebas = all.subList(from, Math.min(all.size(), from + CHUNK)).stream()
                    .map(key -> key.sheba().value())
                    .toList();
            store.dsl()
                    .select(CLAIM.ACCOUNT_SHEBA, CLAIM.ACCOUNT_OWNER, CLAIM.NUMBER, AGENCY.CODE)
                    .from(CLAIM)
                    .join(AGENCY)
                    .on(AGENCY.AGENCY_.eq(CLAIM.AGENCY))
                    .where(CLAIM.ACCOUNT_SHEBA.in(shebas).and(CLAIM.STATUS.in(OURS)))
                    .orderBy(CLAIM.POSITION)
                    .forEach(row -> note(row, found));
        }
        return found;
    }

    private static void note(Record row, Map<OwnedAccount.Key, List<ClaimNumber>> found) {
        OwnedAccount.Key key = new OwnedAccount.Key(
                new Sheba(row.get(CLAIM.ACCOUNT_SHEBA)), new NationalId(row.get(CLAIM.ACCOUNT_OWNER)));
        List<ClaimNumber> numbers = found.get(key);
        long number = row.get(CLAIM.NUMBER);
        ClaimNumber claim = new ClaimNumber(
                new OfficeCode(row.get(AGENCY.CODE)), (int) (number / SERIALS), (int) (number % SERIALS));
        if (numbers != null && !numbers.contains(claim)) {
            numbers.add(claim);
        }
    }
}
