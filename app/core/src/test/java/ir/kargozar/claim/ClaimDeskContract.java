package ir.kargozar.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimDesk.Intake;
import ir.kargozar.claim.ClaimDesk.Outcome;
import ir.kargozar.claim.entry.ClaimReader;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.claim.rules.RulePacks;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Fault;
import ir.kargozar.office.Office;
import ir.kargozar.office.Transactions;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import ir.kargozar.training.sample.PlantedFault;
import ir.kargozar.training.sample.SampleClaims;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the desk at the counter promises, whatever the store: run in memory and on each engine. */
@SuppressWarnings("NullAway.Init") // JUnit calls openDesk before each test
public abstract class ClaimDeskContract {
    private static final JalaliDate TODAY = new JalaliDate(1405, 8, 15);
    protected static final Office OFFICE =
            new Office(new OfficeCode("3101"), new Line("کارگزاری نمونه"), Desk.AGENCY, new Line("خوزستان"), false);

    private final Texts texts = Texts.of(Language.FA);
    private final RulePacks rules = RulePacks.load(Optional.empty(), texts).in(OFFICE.province());
    private final Clock clock = Clock.fixed(TODAY.gregorian().atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private final SampleClaims samples = new SampleClaims(3, new JalaliDate(1405, 8, 1), TODAY, rules);

    private Claims claims;
    private ClaimDesk desk;

    protected abstract Claims claims();

    protected abstract Transactions transactions();

    /** Rows of the log for a claim: action and user. */
    protected abstract List<Change> log(ClaimNumber number);

    @BeforeEach
    void openDesk() {
        claims = claims();
        desk = desk(claims);
    }

    private ClaimDesk desk(Claims over) {
        return new ClaimDesk(over, rules, transactions(), OFFICE, new ClaimDesk.Words(clock, texts));
    }

    @Test
    void acceptedClaimGetsNumberAndLogRow() {
        Claim<?> claim = done(desk.add(honest(0), Intake.ACCEPT, "رضایی"));

        assertThat(claim.number().toString()).startsWith("3101-05-00001-");
        assertThat(claim.state()).isEqualTo(new ClaimState.Accepted(TODAY));
        assertThat(claims.find(claim.number())).contains(claim);
        assertThat(log(claim.number())).containsExactly(new Change("رضایی", "claim.accepted"));
    }

    @Test
    void claimWithAMissingPaperIsADraftButNotAccepted() {
        ClaimContent content = content(1, Optional.of(PlantedFault.MISSING_PAPER));

        assertThat(problems(desk.add(content, Intake.ACCEPT, "w")))
                .extracting(Problem::code)
                .containsExactly("PAPER_MISSING");
        assertNothingStored();
        Claim<?> draft = done(desk.add(content, Intake.DRAFT, "w"));
        assertThat(draft.number().serial()).isEqualTo(1);
        assertThat(problems(desk.accept(draft.number(), "w")))
                .extracting(Problem::code)
                .containsExactly("PAPER_MISSING");
        assertThat(claims.find(draft.number())).contains(draft);
    }

    @Test
    void draftIsAcceptedOnceAndNotReturnedAfter() {
        Claim<?> draft = done(desk.add(honest(0), Intake.DRAFT, "w"));

        assertThat(done(desk.accept(draft.number(), "w")).status()).isEqualTo(Status.ACCEPTED);
        assertThat(problems(desk.accept(draft.number(), "w")))
                .extracting(Problem::code)
                .containsExactly("CLAIM_NOT_DRAFT");
        assertThat(problems(desk.returnToInsured(draft.number(), List.of("OTHER"), "w")))
                .extracting(Problem::message)
                .allMatch(message -> message.contains("پذیرفته‌شده"));
    }

    @Test
    void draftIsReturnedWithReasonsOfTheList() {
        Claim<?> draft = done(desk.add(honest(0), Intake.DRAFT, "w"));

        Claim<?> returned = done(desk.returnToInsured(draft.number(), List.of("NO_STAMP", "MISSING_PAPER"), "w"));

        assertThat(returned.in(ClaimState.Returned.class).orElseThrow().state().reasons())
                .extracting(ReturnReason::code)
                .containsExactlyInAnyOrder("MISSING_PAPER", "NO_STAMP");
    }

    @Test
    void returnNeedsKnownReasonsAndAClaim() {
        Claim<?> draft = done(desk.add(honest(0), Intake.DRAFT, "w"));
        ClaimNumber unknown = new ClaimNumber(OFFICE.code(), 1405, 99);

        assertThat(problems(desk.returnToInsured(draft.number(), List.of(), "w")))
                .extracting(Problem::code)
                .containsExactly("RETURN_REASON_MISSING");
        assertThat(problems(desk.returnToInsured(draft.number(), List.of("OTHER", "NO_SUCH"), "w")))
                .extracting(Problem::code)
                .containsExactly("RETURN_REASON_UNKNOWN");
        assertThat(problems(desk.returnToInsured(unknown, List.of("OTHER"), "w")))
                .extracting(Problem::code)
                .containsExactly("CLAIM_NOT_FOUND");
        assertThat(claims.find(draft.number())).contains(draft);
    }

    @Test
    void invoiceHandedInBeforeIsRefusedNamingTheOtherClaim() {
        Claim<?> first = done(desk.add(honest(0), Intake.ACCEPT, "w"));

        List<Problem> problems =
                problems(desk.add(content(1, Optional.of(PlantedFault.DUPLICATE_INVOICE)), Intake.ACCEPT, "w"));

        assertThat(problems).extracting(Problem::code).containsOnly("DUPLICATE_INVOICE");
        assertThat(problems.getFirst().field()).isEqualTo("items[0].invoiceNumber");
        assertThat(problems.getFirst().message())
                .contains(texts.digits(first.number().toString()));
    }

    @Test
    void sameDaysAreShownButDoNotStandAgainstAcceptance() {
        ClaimContent first = honest(0);
        ClaimContent otherInvoice = new ClaimContent(
                first.insured(),
                first.mainInsured(),
                first.representative(),
                first.account(),
                first.treatment(),
                first.receivedOn(),
                first.items().stream()
                        .map(item -> new Item(item.service(), new Line("x"), item.invoiceDate(), item.amount()))
                        .toList(),
                first.papers());
        Claim<?> claim = done(desk.add(first, Intake.ACCEPT, "w"));

        assertThat(desk.assess(otherInvoice, Optional.empty()).duplicates())
                .containsExactly(new Duplicate(claim.number(), Duplicate.Ground.SAME_DAYS, "serviceFrom"));
        done(desk.add(otherInvoice, Intake.ACCEPT, "w"));
    }

    @Test
    void dayThatHasNotComeIsRefusedEvenAsADraft() {
        SampleClaims tomorrow = new SampleClaims(3, TODAY.plusDays(1), TODAY.plusDays(1), rules);
        ClaimContent content = read(tomorrow.honest(1).findFirst().orElseThrow());

        for (Intake intake : Intake.values()) {
            assertThat(problems(desk.add(content, intake, "w")))
                    .extracting(Problem::code)
                    .containsExactly("DATE_IN_FUTURE");
        }
    }

    @Test
    void batchTakesInGoodClaimsAndRefusesOnlyTheBad() {
        List<ClaimContent> contents = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            contents.add(content(i, i % 5 == 4 ? Optional.of(PlantedFault.COPY_FOR_ORIGINAL) : Optional.empty()));
        }

        List<Outcome> outcomes = desk.addAll(contents, Intake.ACCEPT, "w");

        assertThat(outcomes).hasSize(20);
        for (int i = 0; i < 20; i++) {
            assertThat(outcomes.get(i) instanceof Outcome.Done).isEqualTo(i % 5 != 4);
        }
        assertThat(claims.counts()).containsEntry(Status.ACCEPTED, 16L);
        assertThat(claims.find(new ClaimNumber(OFFICE.code(), 1405, 16))).isPresent();
    }

    @Test
    void sameInvoiceTwiceInABatchIsADuplicateOfTheFirst() {
        List<ClaimContent> contents = List.of(honest(0), content(1, Optional.of(PlantedFault.DUPLICATE_INVOICE)));

        List<Outcome> outcomes = desk.addAll(contents, Intake.ACCEPT, "w");

        Claim<?> first = done(outcomes.getFirst());
        assertThat(problems(outcomes.getLast())).extracting(Problem::code).containsOnly("DUPLICATE_INVOICE");
        assertThat(problems(outcomes.getLast()).getFirst().message())
                .contains(texts.digits(first.number().toString()));
        assertThat(desk.addAll(contents, Intake.DRAFT, "w")).allMatch(Outcome.Done.class::isInstance);
    }

    @Test
    void storeThatFailsLeavesNothingOfABatchAndNoHoleInTheNumbers() {
        ClaimDesk failing = desk(failing(claims));

        assertThatThrownBy(() -> failing.addAll(List.of(honest(0), honest(1)), Intake.ACCEPT, "w"))
                .isInstanceOf(Fault.class);
        assertNothingStored();
        assertThat(log(new ClaimNumber(OFFICE.code(), 1405, 1))).isEmpty();
        assertThat(done(desk.add(honest(0), Intake.ACCEPT, "w")).number().serial())
                .isEqualTo(1);
    }

    @Test
    void batchesFollowEachOtherWithoutAHoleInTheNumbers() {
        for (int batch = 0; batch < 5; batch++) {
            List<ClaimContent> contents = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                contents.add(honest(batch * 60L + i));
            }
            int first = batch * 60 + 1;
            assertThat(desk.addAll(contents, Intake.ACCEPT, "w"))
                    .extracting(outcome -> done(outcome).number().serial())
                    .containsExactlyElementsOf(
                            IntStream.range(first, first + 60).boxed().toList());
        }
        assertThat(claims.counts()).containsEntry(Status.ACCEPTED, 300L);
    }

    @Test
    void emptyBatchStoresNothing() {
        assertThat(desk.addAll(List.of(), Intake.ACCEPT, "w")).isEmpty();
        assertNothingStored();
    }

    private void assertNothingStored() {
        assertThat(claims.list(ClaimQuery.ALL).lines()).isEmpty();
    }

    private ClaimContent honest(long index) {
        return content(index, Optional.empty());
    }

    private ClaimContent content(long index, Optional<PlantedFault> fault) {
        return read(samples.at(index, fault).entry());
    }

    private ClaimContent read(ir.kargozar.claim.entry.ClaimEntry entry) {
        return ((Reading.Valid) new ClaimReader(texts).read(entry)).content();
    }

    private static Claim<?> done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(Claim<?> claim) -> claim;
            case Outcome.Refused(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    private static List<Problem> problems(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(Claim<?> claim) -> throw new AssertionError("taken: " + claim);
            case Outcome.Refused(List<Problem> problems) -> problems;
        };
    }

    /** Stores, then fails, as a full disk does. */
    private static Claims failing(Claims claims) {
        return (Claims) Proxy.newProxyInstance(
                Claims.class.getClassLoader(), new Class<?>[] {Claims.class}, (proxy, method, arguments) -> {
                    Object result = method.invoke(claims, arguments);
                    if (method.getName().equals("add")) {
                        throw new Fault("DISK_FULL");
                    }
                    return result;
                });
    }
}
