package ir.kargozar.storage.bank;

import static ir.kargozar.storage.schema.Tables.BANK_ACCOUNT;
import static ir.kargozar.storage.schema.Tables.BANK_ANSWER;
import static ir.kargozar.storage.schema.Tables.CLAIM;

import ir.kargozar.bank.AskedList;
import ir.kargozar.bank.BankAccounts;
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
import ir.kargozar.log.Change;
import ir.kargozar.storage.engine.Counters;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.log.JooqChangeLog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The bank's word in its tables, for either engine. */
public final class JooqBankAccounts implements BankAccounts {
    private static final List<String> WANTED = List.of(
            Status.DRAFT.name(),
            Status.ACCEPTED.name(),
            Status.PACKAGED.name(),
            Status.RECEIVED.name(),
            Status.APPROVED.name(),
            Status.PARTLY_APPROVED.name());

    private static final String PUT =
            "INSERT INTO bank_account (sheba, owner, state, state_on, reason) VALUES (?, ?, ?, ?, ?)"
                    + " ON CONFLICT (sheba, owner) DO UPDATE SET state = excluded.state,"
                    + " state_on = excluded.state_on, reason = excluded.reason";
    private static final String ANSWERED_KEPT = " WHERE bank_account.state = '" + Confirmation.ASKED.name() + "'";

    private final Store store;
    private final JooqChangeLog log;
    private final AccountQuery query;
    private final AskedLists lists;

    public JooqBankAccounts(Store store, JooqChangeLog log) {
        this.store = store;
        this.log = log;
        this.query = new AccountQuery(store);
        this.lists = new AskedLists(store);
    }

    @Override
    public List<OwnedAccount> toAsk(boolean again) {
        Condition never = BANK_ACCOUNT.STATE.isNull();
        Condition unknown = CLAIM.ACCOUNT_CONFIRMATION.eq(DSL.inline(Confirmation.UNKNOWN.name()));
        Condition waiting = CLAIM.ACCOUNT_CONFIRMATION.in(Confirmation.UNKNOWN.name(), Confirmation.ASKED.name());
        Condition wanted =
                again ? waiting.and(never.or(BANK_ACCOUNT.STATE.eq(Confirmation.ASKED.name()))) : unknown.and(never);
        List<OwnedAccount> found = new ArrayList<>(query.find(wanted.and(CLAIM.STATUS.in(WANTED))).stream()
                .map(KnownAccount::account)
                .toList());
        java.util.Collections.reverse(found);
        return found;
    }

    @Override
    public Map<Confirmation, Long> counts() {
        Map<Confirmation, Long> counts = new EnumMap<>(Confirmation.class);
        for (Confirmation state : Confirmation.values()) {
            counts.put(state, 0L);
        }
        store.dsl()
                .select(BANK_ACCOUNT.STATE, DSL.count())
                .from(BANK_ACCOUNT)
                .groupBy(BANK_ACCOUNT.STATE)
                .forEach(row -> counts.put(
                        Confirmation.valueOf(row.value1()), row.value2().longValue()));
        counts.put(Confirmation.UNKNOWN, (long) toAsk(false).size());
        return counts;
    }

    @Override
    public List<KnownAccount> withSheba(Collection<Sheba> shebas) {
        return query.find(CLAIM.ACCOUNT_SHEBA, shebas.stream().map(Sheba::value).toList());
    }

    @Override
    public List<KnownAccount> ofOwners(Collection<NationalId> owners) {
        return query.find(
                CLAIM.ACCOUNT_OWNER, owners.stream().map(NationalId::value).toList());
    }

    @Override
    public List<Rejected> rejected(int limit) {
        List<KnownAccount> found = query.find(BANK_ACCOUNT.STATE.eq(Confirmation.REJECTED.name()));
        Map<OwnedAccount.Key, List<ClaimNumber>> claims = query.openClaims(
                found.stream().map(each -> each.account().key()).toList());
        return found.stream()
                .map(each ->
                        new Rejected(each, claims.getOrDefault(each.account().key(), List.of())))
                .filter(each -> !each.claims().isEmpty())
                .limit(limit)
                .toList();
    }

    @Override
    public AskedList addList(OfficeCode office, List<OwnedAccount> accounts, JalaliDate on, Change change) {
        return store.joined(() -> {
            long number = new Counters(store).next(office, "bank-list", 0);
            lists.add(number, on, accounts);
            BankWord asked = new BankWord(Confirmation.ASKED, on, "");
            store.batch(
                    PUT + ANSWERED_KEPT,
                    accounts.stream().map(each -> row(each, asked)).toList());
            log.append(change, "bank list " + number, "", "{\"accounts\":" + accounts.size() + "}");
            return new AskedList(number, on, accounts.size(), accounts.size());
        });
    }

    private static @Nullable Object[] row(OwnedAccount account, BankWord word) {
        return new @Nullable Object[] {
            account.sheba().value(),
            account.owner().value(),
            word.state().name(),
            (long) word.on().number(),
            word.reason()
        };
    }

    @Override
    public List<AskedList> lists() {
        return lists.all();
    }

    @Override
    public List<OwnedAccount> rows(long list) {
        return lists.rows(list);
    }

    @Override
    public void answered(List<KnownAccount> answers, Change change) {
        store.joined(() -> {
            Map<OwnedAccount.Key, KnownAccount> before =
                    withSheba(answers.stream()
                                    .map(each -> each.account().sheba())
                                    .distinct()
                                    .toList())
                            .stream()
                            .collect(Collectors.toMap(each -> each.account().key(), each -> each, (one, _) -> one));
            store.batch(
                    PUT,
                    answers.stream()
                            .map(each -> row(each.account(), each.word().orElseThrow()))
                            .toList());
            log.append(
                    change,
                    answers.stream()
                            .map(each -> new JooqChangeLog.Entry(
                                    "account " + each.account().sheba() + " "
                                            + each.account().owner(),
                                    WordJson.of(Optional.ofNullable(
                                                    before.get(each.account().key()))
                                            .flatMap(KnownAccount::word)),
                                    WordJson.of(each.word())))
                            .toList());
        });
    }

    @Override
    public List<ClaimNumber> openClaims(Collection<OwnedAccount.Key> accounts) {
        return query.openClaims(accounts).values().stream()
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    @Override
    public Optional<TakenFile> taken(String hash) {
        return store.dsl()
                .selectFrom(BANK_ANSWER)
                .where(BANK_ANSWER.HASH.eq(hash))
                .fetchOptional(row -> new TakenFile(
                        hash,
                        JalaliDate.ofNumber(Math.toIntExact(row.get(BANK_ANSWER.TAKEN_ON))),
                        lines(row.get(BANK_ANSWER.OPEN_LINES))));
    }

    private static Set<Long> lines(String stored) {
        return Arrays.stream(stored.split(",", -1))
                .filter(line -> !line.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void take(TakenFile file, Change change) {
        String lines = file.openLines().stream().map(String::valueOf).collect(Collectors.joining(","));
        store.joined(() -> {
            store.dsl()
                    .deleteFrom(BANK_ANSWER)
                    .where(BANK_ANSWER.HASH.eq(file.hash()))
                    .execute();
            store.dsl()
                    .insertInto(BANK_ANSWER)
                    .set(BANK_ANSWER.HASH, file.hash())
                    .set(BANK_ANSWER.TAKEN_ON, (long) file.on().number())
                    .set(BANK_ANSWER.OPEN_LINES, lines)
                    .execute();
            log.append(change, "bank answer " + file.hash(), "", "{\"open\":[" + lines + "]}");
        });
    }
}
