package ir.kargozar.claim;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Fault;
import ir.kargozar.office.Transactions;
import ir.kargozar.text.SearchKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Claims in memory, honest: numbers come from counters, transactions roll back, revisions and duplicates are checked.
 * Stands in for the store until tests of the desk run on the real one too.
 */
public final class ClaimsInMemory implements Claims, Transactions {
    private Map<ClaimNumber, Claim<?>> claims = new TreeMap<>();
    private Map<String, Integer> counters = new HashMap<>();
    private List<Row> log = new ArrayList<>();
    private final Map<UUID, Set<InvoiceKey>> keys = new HashMap<>();
    private int depth;

    private record Row(ClaimNumber number, Change change) {}

    /** What was done with a claim, in order. */
    public List<Change> log(ClaimNumber number) {
        return log.stream()
                .filter(row -> row.number().equals(number))
                .map(Row::change)
                .toList();
    }

    @Override
    public <T> T within(Supplier<T> work) {
        if (depth > 0) {
            return work.get();
        }
        Map<ClaimNumber, Claim<?>> claimsBefore = new TreeMap<>(claims);
        Map<String, Integer> countersBefore = new HashMap<>(counters);
        List<Row> logBefore = new ArrayList<>(log);
        boolean done = false;
        depth++;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            depth--;
            if (!done) {
                claims = claimsBefore;
                counters = countersBefore;
                log = logBefore;
            }
        }
    }

    @Override
    public ClaimNumber nextNumber(OfficeCode agency, int jalaliYear) {
        return new ClaimNumber(agency, jalaliYear, counters.merge(agency + "/" + jalaliYear, 1, Integer::sum));
    }

    @Override
    public void add(List<? extends Claim<?>> added, Change change) {
        for (Claim<?> claim : added) {
            if (claims.putIfAbsent(claim.number(), claim) != null) {
                throw new Fault("CLAIM_EXISTS", claim.number().toString());
            }
            log.add(new Row(claim.number(), change));
        }
    }

    @Override
    public void update(Claim<?> claim, Change change) {
        Claim<?> stored = claims.get(claim.number());
        if (stored == null || stored.revision() + 1 != claim.revision()) {
            throw new Fault("CLAIM_CHANGED_MEANWHILE", claim.number().toString());
        }
        claims.put(claim.number(), claim);
        log.add(new Row(claim.number(), change));
    }

    @Override
    public void updateAll(List<Move> moves, Change change) {
        moves.forEach(move -> update(move.to(), change));
    }

    @Override
    public void renew(List<Move> moves, Change change) {
        for (Move move : moves) {
            Claim<?> stored = claims.get(move.to().number());
            if (stored == null || stored.revision() >= move.to().revision()) {
                throw new Fault("CLAIM_CHANGED_MEANWHILE", move.to().number().toString());
            }
            claims.put(move.to().number(), move.to());
            log.add(new Row(move.to().number(), change));
        }
    }

    @Override
    public List<Claim<?>> findAll(List<ClaimNumber> numbers) {
        List<Claim<?>> found = new ArrayList<>();
        numbers.forEach(number -> find(number).ifPresent(found::add));
        return found;
    }

    @Override
    public Set<UUID> known(List<? extends Claim<?>> asked) {
        Set<UUID> ids = claims.values().stream().map(Claim::id).collect(Collectors.toSet());
        return asked.stream()
                .filter(claim -> ids.contains(claim.id()) || claims.containsKey(claim.number()))
                .map(Claim::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Claim<?>> find(ClaimNumber number) {
        return Optional.ofNullable(claims.get(number));
    }

    @Override
    public ClaimLine.Page list(ClaimQuery query) {
        List<ClaimLine> lines = claims.values().stream()
                .sorted(Comparator.<Claim<?>, ClaimNumber>comparing(Claim::number)
                        .reversed())
                .filter(claim -> FilterTruth.holds(query.filter(), claim))
                .filter(claim -> query.after()
                        .map(last -> claim.number().compareTo(last) < 0)
                        .orElse(true))
                .map(ClaimsInMemory::line)
                .toList();
        boolean more = lines.size() > query.limit();
        return new ClaimLine.Page(more ? lines.subList(0, query.limit()) : lines, more);
    }

    private static ClaimLine line(Claim<?> claim) {
        ClaimContent content = claim.content();
        Rial amount = content.amount();
        return new ClaimLine(
                claim.number(),
                claim.status(),
                content.treatment().kind(),
                content.insured().fullName(),
                content.insured().nationalId().value(),
                content.treatment().provider().name().value(),
                content.receivedOn(),
                amount,
                new ClaimLine.More(
                        content.treatment().provider().type(),
                        content.treatment().provider().city().value(),
                        content.treatment().from(),
                        content.treatment().to(),
                        content.pages(),
                        content.account().confirmation(),
                        Optional.empty()));
    }

    @Override
    public ClaimListing listing(ClaimFilter filter, ClaimOrder order) {
        throw new UnsupportedOperationException("lists are tested on real stores");
    }

    @Override
    public List<Claim<ClaimState.Accepted>> unsent(int limit) {
        return in(ClaimState.Accepted.class).limit(limit).toList();
    }

    @Override
    public List<Claim<ClaimState.Packaged>> inPackage(OfficeCode recipient, long sequence) {
        return in(ClaimState.Packaged.class)
                .filter(claim -> claim.state().recipient().equals(recipient)
                        && claim.state().sequence() == sequence)
                .toList();
    }

    private <S extends ClaimState> Stream<Claim<S>> in(Class<S> type) {
        return claims.values().stream().flatMap(claim -> claim.in(type).stream());
    }

    @Override
    public List<Duplicate> duplicatesOf(ClaimContent content, Optional<ClaimNumber> self) {
        List<Duplicate> found = new ArrayList<>();
        for (Claim<?> other : claims.values()) {
            boolean counts = other.status() != Status.DRAFT
                    && other.status() != Status.RETURNED_TO_INSURED
                    && other.status() != Status.RETURNED_BY_OFFICE
                    && other.status() != Status.WITHDRAWN;
            if (counts && !self.equals(Optional.of(other.number()))) {
                compare(content, other, found);
            }
        }
        return found;
    }

    private void compare(ClaimContent content, Claim<?> other, List<Duplicate> found) {
        Provider provider = content.treatment().provider();
        Provider otherProvider = other.content().treatment().provider();
        Set<InvoiceKey> known = keys.computeIfAbsent(other.id(), id -> invoices(other.content()));
        for (int i = 0; i < content.items().size(); i++) {
            if (known.contains(InvoiceKey.of(provider, content.items().get(i)))) {
                found.add(
                        new Duplicate(other.number(), Duplicate.Ground.SAME_INVOICE, "items[" + i + "].invoiceNumber"));
            }
        }
        boolean samePerson =
                content.insured().nationalId().equals(other.content().insured().nationalId());
        boolean overlap =
                !content.treatment().from().isAfter(other.content().treatment().to())
                        && !content.treatment()
                                .to()
                                .isBefore(other.content().treatment().from());
        if (samePerson && overlap && isSame(provider, otherProvider)) {
            found.add(new Duplicate(other.number(), Duplicate.Ground.SAME_DAYS, "serviceFrom"));
        }
    }

    private static Set<InvoiceKey> invoices(ClaimContent content) {
        return content.items().stream()
                .map(item -> InvoiceKey.of(content.treatment().provider(), item))
                .collect(Collectors.toSet());
    }

    private static boolean isSame(Provider one, Provider other) {
        return SearchKey.of(one.name().value()).equals(SearchKey.of(other.name().value()));
    }

    @Override
    public Map<Status, Long> counts() {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        claims.values().forEach(claim -> counts.merge(claim.status(), 1L, Long::sum));
        return counts;
    }
}
