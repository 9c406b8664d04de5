package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.Account;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimOrder;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.FilterTruth;
import ir.kargozar.claim.ProviderType;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.claim.Status;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.money.Rial;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each filter, and many of them together, beside the same question asked of the claims in memory. */
class ClaimListingTest extends OnEachEngine {
    private static final Change CHANGE = new Change("زهرا", "claim.drafted");
    private static final int CLAIMS = 240;
    private static final int COMBINATIONS = 120;

    private final Made made = new Made(23);
    private final List<Claim<?>> all = new ArrayList<>();
    private Claims claims;

    @BeforeEach
    void addClaimsOfEveryState() {
        claims = workspace.claims();
        for (int i = 1; i <= CLAIMS; i++) {
            all.add(inSomeState(made.draft(new ClaimNumber(agency(i), 1405, i)), i));
        }
        claims.add(all, CHANGE);
    }

    private static OfficeCode agency(int i) {
        return new OfficeCode(i % 7 == 0 ? "3102" : "3101");
    }

    private static Claim<?> inSomeState(Claim<ClaimState.Draft> draft, int i) {
        List<ReturnReason> reasons = List.of(new ReturnReason("X", "دلیل", "راه"));
        Rial amount = draft.content().amount();
        return switch (i % 8) {
            case 0 -> draft;
            case 1 -> draft.step(state -> state.returnToInsured(Made.DAY, reasons));
            case 2 -> draft.step(state -> state.accept(Made.DAY)).step(state -> state.pack(agency(1), 1));
            case 3 -> received(draft);
            case 4 -> received(draft).step(state -> state.approve(Made.DAY, amount, amount));
            case 5 -> received(draft).step(state -> state.giveBack(Made.DAY, reasons));
            default -> draft.step(state -> state.accept(Made.DAY));
        };
    }

    private static Claim<ClaimState.Received> received(Claim<ClaimState.Draft> draft) {
        return draft.step(state -> state.accept(Made.DAY))
                .step(state -> state.pack(agency(1), 1))
                .step(state -> state.receive(Made.DAY));
    }

    private List<ClaimNumber> truth(ClaimFilter filter, Comparator<Claim<?>> order) {
        return all.stream()
                .filter(claim -> FilterTruth.holds(filter, claim))
                .sorted(order)
                .<ClaimNumber>map(Claim::number)
                .toList();
    }

    /** By year and serial; serials of the test are never the same in two agencies. */
    private static Comparator<Claim<?>> byNumber() {
        return Comparator.comparing(claim -> claim.number().serial());
    }

    private static Comparator<Claim<?>> byDay() {
        return Comparator.comparing((Claim<?> claim) -> claim.content().receivedOn())
                .thenComparing(byNumber());
    }

    private static List<ClaimNumber> numbers(ClaimListing listing) {
        return IntStream.range(0, listing.size()).mapToObj(listing::number).toList();
    }

    private void holds(ClaimFilter filter) {
        List<ClaimNumber> wanted = truth(filter, byNumber().reversed());
        ClaimListing listing = claims.listing(filter, ClaimOrder.NEWEST_NUMBER);
        assertThat(numbers(listing)).as(filter.toString()).isEqualTo(wanted);
        assertThat(claims.list(ClaimQuery.ALL.filter(filter)).lines())
                .as(filter.toString())
                .extracting(ClaimLine::number)
                .isEqualTo(wanted);
    }

    @Test
    void findsByEachFilterAlone() {
        holds(ClaimFilter.ALL);
        EnumSet.allOf(Status.class).forEach(status -> holds(ClaimFilter.ALL.statuses(Set.of(status))));
        EnumSet.allOf(ClaimKind.class).forEach(kind -> holds(ClaimFilter.ALL.kinds(Set.of(kind))));
        EnumSet.allOf(ProviderType.class).forEach(type -> holds(ClaimFilter.ALL.providerTypes(Set.of(type))));
        EnumSet.allOf(Account.Confirmation.class)
                .forEach(confirmation -> holds(ClaimFilter.ALL.confirmations(Set.of(confirmation))));
        holds(ClaimFilter.ALL.unpackaged(true));
        holds(ClaimFilter.ALL.received(Optional.of(Made.DAY.plusDays(2)), Optional.empty()));
        holds(ClaimFilter.ALL.received(Optional.empty(), Optional.of(Made.DAY.plusDays(1))));
        holds(ClaimFilter.ALL.received(Made.DAY.inMonth()));
        holds(ClaimFilter.ALL.received(Made.DAY.inMonth().next()));
    }

    @Test
    void findsByFiltersTogether() {
        Random random = new Random(5);
        int found = 0;
        for (int i = 0; i < COMBINATIONS; i++) {
            ClaimFilter filter = ClaimFilter.ALL
                    .statuses(some(Status.class, random))
                    .kinds(some(ClaimKind.class, random))
                    .providerTypes(some(ProviderType.class, random))
                    .confirmations(some(Account.Confirmation.class, random))
                    .received(day(random), day(random))
                    .unpackaged(random.nextInt(6) == 0);
            holds(filter);
            found += truth(filter, byNumber()).size();
        }
        assertThat(found).as("the filters are not all empty").isGreaterThan(COMBINATIONS * 4);
    }

    private static <E extends Enum<E>> Set<E> some(Class<E> type, Random random) {
        Set<E> some = EnumSet.noneOf(type);
        if (random.nextInt(3) == 0) {
            for (E constant : type.getEnumConstants()) {
                if (random.nextBoolean()) {
                    some.add(constant);
                }
            }
        }
        return some;
    }

    private static Optional<ir.kargozar.calendar.JalaliDate> day(Random random) {
        return random.nextInt(4) == 0 ? Optional.of(Made.DAY.plusDays(random.nextInt(6))) : Optional.empty();
    }

    @Test
    void findsATextTogetherWithOtherFilters() {
        Claim<?> one = all.get(100);
        String id = one.content().insured().nationalId().value();
        List<ClaimNumber> same = all.stream()
                .filter(claim -> claim.content().insured().nationalId().value().equals(id))
                .<ClaimNumber>map(Claim::number)
                .toList();
        ClaimFilter filter = ClaimFilter.ALL.text(id);
        assertThat(numbers(claims.listing(filter, ClaimOrder.OLDEST_NUMBER))).isEqualTo(same);
        assertThat(numbers(claims.listing(filter.statuses(Set.of(one.status())), ClaimOrder.LAST_RECEIVED)))
                .contains(one.number());
        assertThat(claims.listing(filter.statuses(Set.of(Status.PAID)), ClaimOrder.NEWEST_NUMBER)
                        .size())
                .isZero();
        assertThat(claims.listing(ClaimFilter.ALL.text("؟!"), ClaimOrder.NEWEST_NUMBER)
                        .size())
                .isZero();
    }

    @Test
    void standsInEachOrder() {
        ClaimFilter accepted = ClaimFilter.ALL.statuses(Set.of(Status.ACCEPTED, Status.DRAFT));
        assertThat(numbers(claims.listing(accepted, ClaimOrder.OLDEST_NUMBER))).isEqualTo(truth(accepted, byNumber()));
        assertThat(numbers(claims.listing(accepted, ClaimOrder.FIRST_RECEIVED))).isEqualTo(truth(accepted, byDay()));
        assertThat(numbers(claims.listing(accepted, ClaimOrder.LAST_RECEIVED)))
                .isEqualTo(truth(accepted, byDay().reversed()));
        assertThat(numbers(claims.listing(ClaimFilter.ALL, ClaimOrder.LAST_RECEIVED)))
                .isEqualTo(truth(ClaimFilter.ALL, byDay().reversed()));
    }

    @Test
    void readsTheLinesOfAnyPlaces() {
        ClaimListing listing = claims.listing(ClaimFilter.ALL, ClaimOrder.NEWEST_NUMBER);
        assertThat(listing.lines(150, 230))
                .extracting(ClaimLine::number)
                .isEqualTo(numbers(listing).subList(150, 230));
        assertThat(listing.lines(0, CLAIMS)).hasSize(CLAIMS).allSatisfy(this::isWhole);
        assertThat(listing.placeOf(listing.number(77))).hasValue(77);
        assertThat(listing.placeOf(new ClaimNumber(new OfficeCode("9999"), 1405, 1)))
                .isEmpty();
    }

    private void isWhole(ClaimLine line) {
        Claim<?> claim = all.stream()
                .filter(each -> each.number().equals(line.number()))
                .findFirst()
                .orElseThrow();
        assertThat(line.amount()).isEqualTo(claim.content().amount());
        assertThat(line.insured()).isEqualTo(claim.content().insured().fullName());
        assertThat(line.more())
                .isEqualTo(new ClaimLine.More(
                        claim.content().treatment().provider().type(),
                        claim.content().treatment().provider().city().value(),
                        claim.content().treatment().from(),
                        claim.content().treatment().to(),
                        claim.content().pages(),
                        claim.content().account().confirmation(),
                        claim.in(ClaimState.Approved.class)
                                .map(approved -> approved.state().approved())));
    }

    @Test
    void narrowsToChosenPlaces() {
        ClaimListing listing = claims.listing(ClaimFilter.ALL, ClaimOrder.NEWEST_NUMBER);
        BitSet chosen = new BitSet();
        chosen.set(3);
        chosen.set(200);
        assertThat(numbers(listing.only(chosen))).containsExactly(listing.number(3), listing.number(200));
    }

    @Test
    void keepsItsOrderWhileClaimsChange() {
        ClaimFilter drafts = ClaimFilter.ALL.statuses(Set.of(Status.DRAFT));
        ClaimListing listing = claims.listing(drafts, ClaimOrder.NEWEST_NUMBER);
        Claim<ClaimState.Draft> first = claims.find(listing.number(0))
                .flatMap(claim -> claim.in(ClaimState.Draft.class))
                .orElseThrow();
        claims.update(first.step(state -> state.accept(Made.DAY)), new Change("زهرا", "claim.accepted"));
        assertThat(listing.lines(0, 2)).extracting(ClaimLine::status).containsExactly(Status.ACCEPTED, Status.DRAFT);
        assertThat(claims.listing(drafts, ClaimOrder.NEWEST_NUMBER).size()).isEqualTo(listing.size() - 1);
    }

    @Test
    void countsAsManyInEachStateAsTheListShows() {
        claims.counts()
                .forEach((status, count) -> assertThat(count)
                        .as(status.name())
                        .isEqualTo(claims.listing(ClaimFilter.ALL.statuses(Set.of(status)), ClaimOrder.NEWEST_NUMBER)
                                .size()));
    }
}
