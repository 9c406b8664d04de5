package ir.kargozar.storage;

import static ir.kargozar.storage.schema.Tables.CLAIM;
import static ir.kargozar.storage.schema.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.claim.draft.FormerClaims;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Figure;
import ir.kargozar.statistics.Measure;
import ir.kargozar.statistics.Measures;
import ir.kargozar.statistics.Period;
import ir.kargozar.statistics.Report;
import ir.kargozar.statistics.Slice;
import ir.kargozar.storage.claim.JooqFormerClaims;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a claim keeps of its way when its state has gone on. */
class WaysOfClaimsTest extends OnEachEngine {
    private static final Change ACCEPTED = new Change("\u0632\u0647\u0631\u0627", "claim.accepted");
    private static final Change LATER = new Change("\u0646\u0631\u06af\u0633", "answers.imported");
    private static final Period MONTH = Period.of(Period.Kind.MONTH, 1405, 8);
    private final Made made = new Made(7);
    private final Measures measures = Measures.load(Optional.empty());

    private static Claim<?> next(Claim<?> claim, ClaimState state) {
        return new Claim<>(claim.id(), claim.number(), claim.revision() + 1, claim.content(), state);
    }

    /** From the counter to the payment, all steps after the first in one batch. */
    private Claim<?> paid(ClaimNumber number) {
        Claim<?> draft = made.draft(number);
        workspace.claims().add(List.of(draft), LATER);
        JalaliDate came = draft.content().receivedOn();
        Claim<?> accepted = next(draft, new ClaimState.Accepted(came));
        workspace.claims().update(accepted, ACCEPTED);
        ClaimState.Received received = new ClaimState.Packaged(came, Engine.AGENCY.code(), 1).receive(came.plusDays(2));
        ClaimState.Approved approved = received.approve(
                came.plusDays(6), draft.content().amount(), draft.content().amount());
        List<Claims.Move> moves = new ArrayList<>();
        Claim<?> now = accepted;
        for (ClaimState state : List.of(
                new ClaimState.Packaged(came, Engine.AGENCY.code(), 1),
                received,
                approved,
                approved.pay(came.plusDays(9)))) {
            Claim<?> to = next(now, state);
            moves.add(new Claims.Move(now, to));
            now = to;
        }
        workspace.claims().updateAll(moves, LATER);
        return now;
    }

    private Optional<BigDecimal> number(String measure) {
        return total(measure).number();
    }

    private Figure total(String measure) {
        return Report.of(workspace.statistics(), measures, MONTH, Dimension.WHOLE)
                .total()
                .get(measures.all().indexOf(measure(measure)));
    }

    private Measure measure(String code) {
        return measures.find(code).orElseThrow();
    }

    private void thePaidClaimTellsItsWholeWay(ClaimNumber number) {
        assertThat(number("daysToHandOver")).hasValue(new BigDecimal("2.0"));
        assertThat(number("daysToAnswer")).hasValue(new BigDecimal("6.0"));
        assertThat(number("daysToPayment")).hasValue(new BigDecimal("9.0"));
        for (String code : List.of("daysToHandOver", "daysToAnswer", "daysToPayment")) {
            assertThat(workspace
                            .statistics()
                            .behind(measure(code), MONTH, Slice.WHOLE)
                            .number(0))
                    .isEqualTo(number);
        }
        assertThat(Report.of(workspace.statistics(), measures, MONTH, Dimension.CLERK)
                        .rows())
                .containsOnlyKeys(ACCEPTED.who());
        assertThat(workspace.statistics().differing()).isZero();
    }

    @Test
    void daysToHandOverAndToAnswerAreKeptWhenAClaimIsPaid() {
        thePaidClaimTellsItsWholeWay(paid(made.number(1)).number());
    }

    @Test
    void isRetracedFromTheLogWhereAnOlderProgramLeftTheWorkspace() {
        ClaimNumber number = paid(made.number(1)).number();
        workspace
                .store()
                .dsl()
                .update(CLAIM)
                .setNull(CLAIM.CLERK)
                .setNull(CLAIM.HANDED_ON)
                .setNull(CLAIM.ANSWERED_ON)
                .execute();
        workspace
                .store()
                .dsl()
                .deleteFrom(SETTING)
                .where(SETTING.NAME.in("claim.ways", "statistics.months"))
                .execute();
        workspace.close();

        workspace = Engine.open(location);

        thePaidClaimTellsItsWholeWay(number);
    }

    @Test
    void theClerkOfAnotherOfficeIsNotTheOneWhoReadItsPackage() {
        Claim<?> accepted = made.accepted(new ClaimNumber(new OfficeCode("3199"), 1405, 1));
        workspace.claims().add(List.of(accepted), LATER);

        assertThat(Report.of(workspace.statistics(), measures, MONTH, Dimension.CLERK)
                        .rows())
                .containsOnlyKeys("");
    }

    @Test
    void aClaimTakenBackIsHandedOverAgainOnAnotherDay() {
        Claim<?> accepted = made.accepted(made.number(1));
        JalaliDate came = accepted.content().receivedOn();
        ClaimState.Packaged packaged = new ClaimState.Packaged(came, Engine.AGENCY.code(), 1);
        workspace.claims().add(List.of(accepted), ACCEPTED);
        Claim<?> now = accepted;
        for (ClaimState state : List.of(packaged, packaged.receive(came.plusDays(1)), new ClaimState.Accepted(came))) {
            now = next(now, state);
            workspace.claims().update(now, LATER);
        }
        assertThat(number("daysToHandOver")).isEmpty();

        for (ClaimState state : List.of(packaged, packaged.receive(came.plusDays(5)))) {
            now = next(now, state);
            workspace.claims().update(now, LATER);
        }

        assertThat(number("daysToHandOver")).hasValue(new BigDecimal("5.0"));
        assertThat(Report.of(workspace.statistics(), measures, MONTH, Dimension.CLERK)
                        .rows())
                .containsOnlyKeys(ACCEPTED.who());
    }

    @Test
    void aClaimThatCameAgainIsCountedOnceAmongTheAcceptedAndOnceAmongTheResubmitted() {
        Claim<?> came = made.draft(made.number(1));
        Claim<?> returned = new Claim<>(
                came.id(),
                came.number(),
                1,
                came.content(),
                new ClaimState.Returned(Made.DAY, List.of(new ReturnReason("ONE", "دلیل", "چاره"))));
        Claim<?> draft = next(returned, new ClaimState.Draft());
        workspace.claims().add(List.of(returned, made.accepted(made.number(2))), ACCEPTED);
        FormerClaims formers = new JooqFormerClaims(workspace.store(), workspace.claims(), Texts.of(Language.FA));
        formers.keep(returned);
        workspace.claims().update(draft, ACCEPTED);
        workspace.claims().update(next(draft, new ClaimState.Accepted(Made.DAY)), ACCEPTED);
        Measure again = measures.find("resubmitted").orElseThrow();
        Report report = Report.of(workspace.statistics(), measures, MONTH, Dimension.WHOLE);

        assertThat(report.total().getFirst().sum()).isEqualTo(2);
        assertThat(report.total().get(measures.all().indexOf(again)).sum()).isEqualTo(1);
        assertThat(workspace.statistics().behind(again, MONTH, Slice.WHOLE).number(0))
                .isEqualTo(made.number(1));
        assertThat(workspace.statistics().differing()).isZero();

        formers.forget(returned);

        assertThat(Report.of(workspace.statistics(), measures, MONTH, Dimension.WHOLE)
                        .total()
                        .get(measures.all().indexOf(again))
                        .sum())
                .isZero();
        assertThat(workspace.statistics().differing()).isZero();
    }
}
