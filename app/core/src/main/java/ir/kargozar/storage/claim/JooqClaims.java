package ir.kargozar.storage.claim;

import static ir.kargozar.storage.schema.Tables.CLAIM;

import ir.kargozar.claim.Account;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimOrder;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.Duplicate;
import ir.kargozar.claim.Status;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.Sheba;
import ir.kargozar.log.Change;
import ir.kargozar.office.Fault;
import ir.kargozar.storage.bank.AccountWords;
import ir.kargozar.storage.engine.Counters;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.log.JooqChangeLog;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Claims in tables, for either engine. */
public final class JooqClaims implements Claims {
    private final Store store;
    private final Counters counters;
    private final Agencies agencies;
    private final Courses courses;
    private final ClaimReader reader;
    private final ClaimWriter writer;
    private final Duplicates duplicates;
    private final AccountWords accounts;

    public JooqClaims(Store store, JooqChangeLog log) {
        this.store = store;
        this.counters = new Counters(store);
        this.agencies = new Agencies(store);
        this.courses = new Courses(store);
        this.reader = new ClaimReader(store);
        this.writer = new ClaimWriter(store, log);
        this.duplicates = new Duplicates(store);
        this.accounts = new AccountWords(store);
    }

    @Override
    public ClaimNumber nextNumber(OfficeCode agency, int jalaliYear) {
        return new ClaimNumber(agency, jalaliYear, Math.toIntExact(counters.next(agency, "claim", jalaliYear)));
    }

    @Override
    public void add(List<? extends Claim<?>> claims, Change change) {
        store.joined(() -> {
            Map<OfficeCode, Long> known = new java.util.HashMap<>();
            Function<OfficeCode, String> clerk = agencies.clerk(change.who());
            writer.add(
                    claims.stream()
                            .map(claim -> ClaimRow.fresh(
                                    claim,
                                    known.computeIfAbsent(claim.number().agency(), agencies::findOrAdd),
                                    clerk.apply(claim.number().agency())))
                            .toList(),
                    change);
        });
    }

    @Override
    public void update(Claim<?> claim, Change change) {
        store.joined(() -> {
            Position position = position(claim.number()).orElseThrow(() -> changed(claim.number()));
            Claim<?> stored = read(CLAIM.POSITION.eq(position.value()), 1).stream()
                    .filter(old ->
                            old.revision() == claim.revision() - 1 && old.id().equals(claim.id()))
                    .findFirst()
                    .orElseThrow(() -> changed(claim.number()));
            ClaimRow before = new ClaimRow(stored, position.agency(), courses.of(position));
            String who = agencies.clerk(change.who()).apply(claim.number().agency());
            writer.update(before, before.next(claim, who), change);
        });
    }

    @Override
    public void updateAll(List<Move> moves, Change change) {
        store.joined(() -> new ClaimBatch(store, reader, writer).update(moves, change));
    }

    @Override
    public void renew(List<Move> moves, Change change) {
        store.joined(() -> new ClaimBatch(store, reader, writer).renew(moves, change));
    }

    @Override
    public List<Claim<?>> findAll(List<ClaimNumber> numbers) {
        return store.joined(() -> new ClaimBatch(store, reader, writer).find(numbers));
    }

    @Override
    public Set<UUID> known(List<? extends Claim<?>> claims) {
        return store.joined(() -> new ClaimBatch(store, reader, writer).known(claims));
    }

    private static Fault changed(ClaimNumber number) {
        return new Fault("CLAIM_CHANGED_MEANWHILE", number.toString());
    }

    private Optional<Position> position(ClaimNumber number) {
        return agencies.find(number.agency()).map(agency -> Position.of(number, agency));
    }

    private List<Claim<?>> read(Condition wanted, int limit) {
        return reader.read(wanted, limit);
    }

    @Override
    public Optional<Claim<?>> find(ClaimNumber number) {
        return position(number)
                .flatMap(position ->
                        read(CLAIM.POSITION.eq(position.value()), 1).stream().findFirst());
    }

    @Override
    public ClaimLine.Page list(ClaimQuery query) {
        Optional<Long> after = query.after()
                .map(number -> position(number).map(Position::value).orElse(0L));
        return new ClaimList(store).page(query, after.orElse(Long.MAX_VALUE));
    }

    @Override
    public ClaimListing listing(ClaimFilter filter, ClaimOrder order) {
        return new ClaimList(store).listing(filter, order);
    }

    @Override
    public List<Claim<ClaimState.Accepted>> unsent(int limit) {
        Condition accepted = CLAIM.STATUS.eq(DSL.inline(Status.ACCEPTED.name()));
        return in(ClaimState.Accepted.class, read(accepted, limit));
    }

    @Override
    public List<Claim<ClaimState.Packaged>> inPackage(OfficeCode recipient, long sequence) {
        Condition inPackage = CLAIM.PACKAGE_TO.eq(recipient.value()).and(CLAIM.PACKAGE_SEQUENCE.eq(sequence));
        return in(ClaimState.Packaged.class, read(inPackage, Integer.MAX_VALUE));
    }

    private static <S extends ClaimState> List<Claim<S>> in(Class<S> state, List<Claim<?>> claims) {
        return claims.stream().flatMap(claim -> claim.in(state).stream()).toList();
    }

    @Override
    public List<Duplicate> duplicatesOf(ClaimContent content, Optional<ClaimNumber> self) {
        return duplicates.of(content, self.flatMap(this::position));
    }

    @Override
    public Optional<Account> lastWord(Sheba sheba, NationalId owner) {
        return accounts.find(sheba, owner);
    }

    @Override
    public Map<Status, Long> counts() {
        EnumMap<Status, Long> counts = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            counts.put(status, 0L);
        }
        store.dsl()
                .select(CLAIM.STATUS, DSL.count())
                .from(CLAIM)
                .groupBy(CLAIM.STATUS)
                .forEach(row ->
                        counts.put(Status.valueOf(row.value1()), row.value2().longValue()));
        return counts;
    }
}
