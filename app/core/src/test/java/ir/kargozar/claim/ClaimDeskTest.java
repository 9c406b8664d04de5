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
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import ir.kargozar.training.PlantedFault;
import ir.kargozar.training.SampleClaims;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimDeskTest {
    private static final JalaliDate TODAY = new JalaliDate(1405, 8, 15);
    private static final Office OFFICE =
            new Office(new OfficeCode("3101"), new Line("کارگزاری نمونه"), Desk.AGENCY, new Line("خوزستان"), true);

    private final Texts texts = Texts.of(Language.FA);
    private final RulePacks rules = RulePacks.load(Optional.empty(), texts).in(OFFICE.province());
    private final ClaimsInMemory claims = new ClaimsInMemory();
    private final Clock clock = Clock.fixed(TODAY.gregorian().atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private final ClaimDesk desk = new ClaimDesk(claims, rules, claims, OFFICE, new ClaimDesk.Words(clock, texts));
    private final SampleClaims samples = new SampleClaims(3, new JalaliDate(1405, 8, 1), TODAY, rules);

    @Test
    void acceptedClaimGetsNumberAndLogRow() {
        Claim<?> claim = done(desk.add(honest(0), Intake.ACCEPT, "رضایی"));

        assertThat(claim.number().toString()).startsWith("3101-05-00001-");
        assertThat(claim.state()).isEqualTo(new ClaimState.Accepted(TODAY));
        assertThat(claims.find(claim.number())).contains(claim);
        assertThat(claims.log()).containsExactly("claim.accepted " + claim.number() + " رضایی");
    }

    @Test
    void claimWithAMissingPaperIsADraftButNotAccepted() {
        ClaimContent content = content(1, Optional.of(PlantedFault.MISSING_PAPER));

        assertThat(problems(desk.add(content, Intake.ACCEPT, "w")))
                .extracting(Problem::code)
                .containsExactly("PAPER_MISSING");
        assertThat(claims.counts()).isEmpty();
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
        ClaimDesk failing =
                new ClaimDesk(new FailingClaims(claims), rules, claims, OFFICE, new ClaimDesk.Words(clock, texts));

        assertThatThrownBy(() -> failing.addAll(List.of(honest(0), honest(1)), Intake.ACCEPT, "w"))
                .isInstanceOf(Fault.class);
        assertThat(claims.counts()).isEmpty();
        assertThat(claims.log()).isEmpty();
        assertThat(done(desk.add(honest(0), Intake.ACCEPT, "w")).number().serial())
                .isEqualTo(1);
    }

    @Test
    void emptyBatchStoresNothing() {
        assertThat(desk.addAll(List.of(), Intake.ACCEPT, "w")).isEmpty();
        assertThat(claims.log()).isEmpty();
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
    private record FailingClaims(ClaimsInMemory claims) implements Claims {
        @Override
        public void add(List<? extends Claim<?>> added, Change change) {
            claims.add(added, change);
            throw new Fault("DISK_FULL");
        }

        @Override
        public ClaimNumber nextNumber(OfficeCode agency, int jalaliYear) {
            return claims.nextNumber(agency, jalaliYear);
        }

        @Override
        public void update(Claim<?> claim, Change change) {
            claims.update(claim, change);
        }

        @Override
        public Optional<Claim<?>> find(ClaimNumber number) {
            return claims.find(number);
        }

        @Override
        public ClaimLine.Page list(ClaimQuery query) {
            return claims.list(query);
        }

        @Override
        public List<Claim<ClaimState.Accepted>> unsent(int limit) {
            return claims.unsent(limit);
        }

        @Override
        public List<Claim<ClaimState.Packaged>> inPackage(OfficeCode recipient, long sequence) {
            return claims.inPackage(recipient, sequence);
        }

        @Override
        public List<Duplicate> duplicatesOf(ClaimContent content, Optional<ClaimNumber> self) {
            return claims.duplicatesOf(content, self);
        }

        @Override
        public java.util.Map<Status, Long> counts() {
            return claims.counts();
        }
    }
}
