package ir.kargozar.examination;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimDesk.Outcome;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.ClaimsInMemory;
import ir.kargozar.claim.Deduction;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.claim.Status;
import ir.kargozar.claim.entry.ClaimReader;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.claim.rules.RulePacks;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Language;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import ir.kargozar.training.sample.PlantedFault;
import ir.kargozar.training.sample.SampleClaims;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ExaminationDeskTest {
    private static final JalaliDate TODAY = new JalaliDate(1405, 9, 1);
    private static final OfficeCode AGENCY = new OfficeCode("3101");

    private final Texts texts = Texts.of(Language.FA);
    private final RulePacks rules = RulePacks.load(Optional.empty(), texts);
    private final ClaimsInMemory claims = new ClaimsInMemory();
    private final Clock clock = Clock.fixed(TODAY.gregorian().atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private final ExaminationDesk desk = new ExaminationDesk(claims, rules, claims, new ClaimDesk.Words(clock, texts));
    private final SampleClaims samples = new SampleClaims(4, new JalaliDate(1405, 8, 1), TODAY, rules);

    @Test
    void approvesInFull() {
        Claim<?> claim = received(0, Optional.empty());

        Claim<?> approved = done(desk.examine(claim.number(), new Decision.ApproveInFull(), "w"));

        assertThat(approved.status()).isEqualTo(Status.APPROVED);
        assertThat(claims.find(claim.number())).contains(approved);
        assertThat(claims.log(claim.number())).endsWith(new Change("w", "claim.approved"));
    }

    @Test
    void approvesAPartAndNeverMoreThanClaimedOrNothing() {
        Claim<?> claim = received(0, Optional.empty());
        Rial claimed = claim.content().amount();

        assertThat(codes(part(claim, claimed.plus(new Rial(1))))).containsExactly("APPROVED_TOO_MUCH");
        assertThat(codes(part(claim, Rial.ZERO))).containsExactly("APPROVED_NOTHING");
        assertThat(done(part(claim, new Rial(1))).status()).isEqualTo(Status.PARTLY_APPROVED);
        assertThat(claims.log(claim.number())).endsWith(new Change("w", "claim.partly-approved"));
    }

    @Test
    void theWholeAmountAsAPartIsApprovalInFull() {
        Claim<?> claim = received(0, Optional.empty());

        assertThat(done(part(claim, claim.content().amount())).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void returnsWithReasonsOfTheList() {
        Claim<?> claim = received(0, Optional.empty());

        assertThat(codes(desk.examine(claim.number(), new Decision.Return(List.of()), "w")))
                .containsExactly("RETURN_REASON_MISSING");
        assertThat(codes(desk.examine(claim.number(), new Decision.Return(List.of("X")), "w")))
                .containsExactly("RETURN_REASON_UNKNOWN");
        Claim<?> returned = done(desk.examine(claim.number(), new Decision.Return(List.of("NOT_COVERED")), "w"));
        assertThat(returned.in(ClaimState.ReturnedByOffice.class)
                        .orElseThrow()
                        .state()
                        .reasons())
                .extracting(ReturnReason::code)
                .containsExactly("NOT_COVERED");
    }

    @Test
    void rulesItemByItemAndTheRestIsApproved() {
        Claim<?> claim = withItems(3);
        Rial first = claim.content().items().getFirst().amount();

        Claim<?> decided = done(rule(
                claim,
                new Decision.Ruling(1, first.minus(new Rial(7)), List.of("OVER_TARIFF", "SUM_WRONG")),
                new Decision.Ruling(3, Rial.ZERO, List.of("NOT_COVERED"))));

        ClaimState.Approved state =
                decided.in(ClaimState.Approved.class).orElseThrow().state();
        Rial third = claim.content().items().get(2).amount();
        assertThat(state.approved())
                .isEqualTo(claim.content().amount().minus(third).minus(new Rial(7)));
        assertThat(state.deductions()).extracting(Deduction::item).containsExactly(1, 3);
        assertThat(state.deductions()).extracting(Deduction::cut).containsExactly(new Rial(7), third);
        assertThat(state.deductions().getFirst().reasons())
                .extracting(ReturnReason::code)
                .containsExactly("OVER_TARIFF", "SUM_WRONG");
        assertThat(state.pay(TODAY).deductions()).isEqualTo(state.deductions());
    }

    @Test
    void whereEveryItemIsGivenBackTheClaimIs() {
        Claim<?> claim = withItems(2);

        Claim<?> decided = done(rule(
                claim,
                new Decision.Ruling(2, Rial.ZERO, List.of("NOT_COVERED")),
                new Decision.Ruling(1, Rial.ZERO, List.of("UNREADABLE", "NOT_COVERED"))));

        assertThat(decided.in(ClaimState.ReturnedByOffice.class)
                        .orElseThrow()
                        .state()
                        .reasons())
                .extracting(ReturnReason::code)
                .containsExactlyInAnyOrder("NOT_COVERED", "UNREADABLE");
    }

    @Test
    void refusesEveryWrongRulingAtItsItem() {
        Claim<?> claim = withItems(3);
        Rial second = claim.content().items().get(1).amount();

        Outcome outcome = rule(
                claim,
                new Decision.Ruling(4, Rial.ZERO, List.of("NOT_COVERED")),
                new Decision.Ruling(2, second, List.of("OVER_TARIFF")),
                new Decision.Ruling(2, Rial.ZERO, List.of("NOT_COVERED")),
                new Decision.Ruling(1, new Rial(1), List.of("NOT_COVERED")),
                new Decision.Ruling(3, Rial.ZERO, List.of()));

        assertThat(((Outcome.Refused) outcome).problems())
                .extracting(problem -> problem.field() + " " + problem.code())
                .containsExactly(
                        "items[4] ITEM_UNKNOWN",
                        "items[2] ITEM_APPROVED_TOO_MUCH",
                        "items[2] ITEM_RULED_TWICE",
                        "items[1] RETURN_REASON_UNKNOWN",
                        "items[3] RETURN_REASON_MISSING");
        assertThat(claims.find(claim.number()).orElseThrow().status()).isEqualTo(Status.RECEIVED);
    }

    private Outcome rule(Claim<?> claim, Decision.Ruling... rulings) {
        return desk.examine(claim.number(), new Decision.PerItem(List.of(rulings)), "w");
    }

    /** A received claim with that many items or more. */
    private Claim<?> withItems(int count) {
        return LongStream.range(0, 500)
                .mapToObj(i -> received(i, Optional.empty()))
                .filter(claim -> claim.content().items().size() == count)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void decidesOnceAndOnlyOnWhatWasReceived() {
        Claim<?> claim = received(0, Optional.empty());
        done(desk.examine(claim.number(), new Decision.ApproveInFull(), "w"));

        assertThat(codes(desk.examine(claim.number(), new Decision.ApproveInFull(), "w")))
                .containsExactly("CLAIM_NOT_RECEIVED");
        assertThat(codes(desk.examine(new ClaimNumber(AGENCY, 1405, 999), new Decision.ApproveInFull(), "w")))
                .containsExactly("CLAIM_NOT_FOUND");
    }

    @Test
    void automaticRoundApprovesWhatIsCleanAndLeavesTheRestSayingWhy() {
        for (int i = 0; i < 450; i++) {
            received(i, i % 10 == 9 ? Optional.of(PlantedFault.MISSING_PAPER) : Optional.empty());
        }

        AutomaticRound.Report report = desk.examineAllAutomatic("w");

        assertThat(report.approved()).hasSize(405);
        assertThat(report.waiting()).hasSize(45).allSatisfy(waiting -> {
            assertThat(waiting.problems()).extracting(Problem::code).containsExactly("PAPER_MISSING");
            assertThat(claims.find(waiting.number()).orElseThrow().status()).isEqualTo(Status.RECEIVED);
        });
        assertThat(claims.counts()).containsEntry(Status.APPROVED, 405L).containsEntry(Status.RECEIVED, 45L);
        assertThat(desk.examineAllAutomatic("w").approved()).isEmpty();
    }

    @Test
    void whatAnAutomaticRoundDidStaysDoneWhereItIsStopped() {
        for (int i = 0; i < 130; i++) {
            received(i, i % 10 == 9 ? Optional.of(PlantedFault.MISSING_PAPER) : Optional.empty());
        }
        AutomaticRound stopped = desk.automatic("w");
        assertThat(claims.counts()).as("nothing before the first step").containsEntry(Status.RECEIVED, 130L);
        assertThat(stopped.next()).isTrue();
        assertThat(stopped.count()).isEqualTo(new AutomaticRound.Count(45, 5, 80));
        assertThat(claims.counts()).containsEntry(Status.APPROVED, 45L).containsEntry(Status.RECEIVED, 85L);

        AutomaticRound again = desk.automatic("w");
        assertThat(again.next()).isTrue();
        assertThat(again.next()).isFalse();
        assertThat(again.count()).isEqualTo(new AutomaticRound.Count(72, 13, 0));
        assertThat(claims.counts()).containsEntry(Status.APPROVED, 117L).containsEntry(Status.RECEIVED, 13L);
        assertThat(desk.automatic("w").next()).isFalse();
    }

    @Test
    void automaticRoundLeavesBothSidesOfADuplicateToAPerson() {
        received(0, Optional.empty());
        received(1, Optional.of(PlantedFault.DUPLICATE_INVOICE));

        AutomaticRound.Report report = desk.examineAllAutomatic("w");

        assertThat(report.approved()).isEmpty();
        assertThat(report.waiting())
                .hasSize(2)
                .allSatisfy(waiting ->
                        assertThat(waiting.problems()).extracting(Problem::code).contains("DUPLICATE_INVOICE"));
    }

    private Claim<?> received(long index, Optional<PlantedFault> fault) {
        ClaimContent content = ((Reading.Valid)
                        new ClaimReader(texts).read(samples.at(index, fault).entry()))
                .content();
        Claim<?> claim = Claim.draft(new UUID(0, index), new ClaimNumber(AGENCY, 1405, (int) index + 1), content)
                .step(draft -> draft.accept(content.receivedOn()))
                .step(accepted -> accepted.pack(new OfficeCode("OFFICE-31"), 1))
                .step(packaged -> packaged.receive(TODAY));
        claims.add(List.of(claim), new Change("w", "claim.received"));
        return claim;
    }

    private Outcome part(Claim<?> claim, Rial amount) {
        return desk.examine(claim.number(), new Decision.ApprovePart(amount), "w");
    }

    private static Claim<?> done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(Claim<?> claim) -> claim;
            case Outcome.Refused(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }

    private static List<String> codes(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(Claim<?> claim) -> throw new AssertionError("done: " + claim);
            case Outcome.Refused(List<Problem> problems) ->
                problems.stream().map(Problem::code).toList();
        };
    }
}
