package ir.kargozar.claim.draft;

import static ir.kargozar.claim.draft.Counter.WHO;
import static ir.kargozar.claim.draft.Counter.dearer;
import static ir.kargozar.claim.draft.Counter.done;
import static ir.kargozar.claim.draft.Counter.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk.Intake;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.claim.Status;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.OnEachEngine;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // JUnit calls openCounter before each test
class CorrectionDeskTest extends OnEachEngine {
    private Counter counter;
    private CorrectionDesk corrections;

    @BeforeEach
    void openCounter() {
        counter = new Counter(workspace);
        corrections = counter.drafts.corrections();
    }

    private Claim<?> draft(long index) {
        return done(counter.desk.add(counter.honest(index), Intake.DRAFT, WHO));
    }

    private Claim<?> returned(long index) {
        return done(counter.desk.returnToInsured(draft(index).number(), List.of("NO_STAMP"), WHO));
    }

    /** As if a package had taken it and the office had given it back. */
    private Claim<?> givenBack(long index) {
        Claim<?> accepted = done(counter.desk.add(counter.honest(index), Intake.ACCEPT, WHO));
        List<ReturnReason> reasons = List.of(new ReturnReason("NO_STAMP", "مهر ندارد.", "مهر بزنید."));
        Claim<ClaimState.ReturnedByOffice> back = accepted.in(ClaimState.Accepted.class)
                .orElseThrow()
                .step(state -> state.pack(Engine.AGENCY.code(), 1))
                .step(state -> state.receive(Counter.TODAY))
                .step(state -> state.giveBack(Counter.TODAY, reasons));
        workspace.claims().renew(List.of(new ir.kargozar.claim.Claims.Move(accepted, back)), new Change(WHO, "x"));
        return back;
    }

    @Test
    void aDraftIsChangedUnderItsNumber() {
        Claim<?> draft = draft(0);
        ClaimContent other = counter.honest(1);

        Claim<?> revised = done(corrections.revise(draft.number(), other, Intake.DRAFT, WHO));

        assertThat(revised.number()).isEqualTo(draft.number());
        assertThat(revised.revision()).isEqualTo(2);
        assertThat(counter.stored(draft.number())).isEqualTo(revised);
        assertThat(counter.stored(draft.number()).content()).isEqualTo(other);
        assertThat(counter.actions(draft.number())).containsExactly("claim.drafted", "claim.revised");
        String found = other.insured().nationalId().value();
        assertThat(workspace.claims().list(ClaimQuery.ALL.text(found)).lines()).hasSize(1);
    }

    @Test
    void aDraftIsChangedAndAcceptedInOneStepOrNotAtAll() {
        Claim<?> draft = draft(0);

        assertThat(refusal(corrections.revise(draft.number(), counter.lackingAPaper(1), Intake.ACCEPT, WHO)))
                .containsExactly("PAPER_MISSING");
        assertThat(counter.stored(draft.number())).isEqualTo(draft);
        assertThat(refusal(corrections.undo(draft.number(), WHO))).containsExactly("UNDO_NOTHING");

        Claim<?> accepted = done(corrections.revise(draft.number(), counter.honest(1), Intake.ACCEPT, WHO));
        assertThat(accepted.status()).isEqualTo(Status.ACCEPTED);
        assertThat(refusal(corrections.revise(draft.number(), counter.honest(2), Intake.DRAFT, WHO)))
                .containsExactly("CLAIM_NOT_DRAFT");
    }

    @Test
    void nothingChangedIsNoRevision() {
        Claim<?> draft = draft(0);

        assertThat(done(corrections.revise(draft.number(), draft.content(), Intake.DRAFT, WHO)))
                .isEqualTo(draft);
        assertThat(counter.actions(draft.number())).containsExactly("claim.drafted");
    }

    @Test
    void undoTakesEveryStepBackOneAfterTheOther() {
        Claim<?> draft = draft(0);
        ClaimNumber number = draft.number();
        ClaimContent second = counter.honest(1);
        done(corrections.revise(number, second, Intake.DRAFT, WHO));
        done(corrections.revise(number, counter.honest(2), Intake.ACCEPT, WHO));

        assertThat(done(corrections.undo(number, WHO)).status()).isEqualTo(Status.DRAFT);
        assertThat(counter.stored(number).content()).isEqualTo(counter.honest(2));
        assertThat(done(corrections.undo(number, WHO)).content()).isEqualTo(second);
        assertThat(done(corrections.undo(number, WHO)).content()).isEqualTo(draft.content());
        assertThat(refusal(corrections.undo(number, WHO))).containsExactly("UNDO_NOTHING");
        assertThat(counter.stored(number).revision()).isEqualTo(7);
        assertThat(counter.actions(number))
                .containsExactly(
                        "claim.drafted",
                        "claim.revised",
                        "claim.revised",
                        "claim.accepted",
                        "claim.undone",
                        "claim.undone",
                        "claim.undone");
        assertThat(workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
    }

    @Test
    void aReturnIsTakenBack() {
        Claim<?> returned = returned(0);

        assertThat(done(corrections.undo(returned.number(), WHO)).status()).isEqualTo(Status.DRAFT);
        assertThat(counter.stored(returned.number()).status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void aWithdrawnDraftKeepsItsNumberAndComesBack() {
        Claim<?> draft = draft(0);

        assertThat(done(corrections.withdraw(draft.number(), WHO)).status()).isEqualTo(Status.WITHDRAWN);
        assertThat(counter.stored(draft.number()).content()).isEqualTo(draft.content());
        assertThat(workspace.claims().counts()).containsEntry(Status.DRAFT, 0L).containsEntry(Status.WITHDRAWN, 1L);
        assertThat(draft(1).number().serial()).isEqualTo(2);
        assertThat(refusal(counter.desk.accept(draft.number(), WHO))).containsExactly("CLAIM_NOT_DRAFT");
        assertThat(refusal(corrections.withdraw(draft.number(), WHO))).containsExactly("CLAIM_NOT_DRAFT");

        assertThat(done(corrections.undo(draft.number(), WHO)).state()).isEqualTo(new ClaimState.Draft());
        assertThat(done(counter.desk.accept(draft.number(), WHO)).status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void aWithdrawnDraftCountsInNoFigureAndIsNoDuplicate() {
        Claim<?> draft = draft(0);
        done(corrections.withdraw(draft.number(), WHO));

        assertThat(workspace.statistics().monthly(Counter.TODAY.inMonth()).total())
                .isEqualTo(ir.kargozar.statistics.MonthlyFigures.Row.NONE);
        done(counter.desk.add(draft.content(), Intake.ACCEPT, WHO));
    }

    @Test
    void whatWasPackagedIsNotUndone() {
        Claim<?> accepted = done(counter.desk.add(counter.honest(0), Intake.ACCEPT, WHO));
        Claim<ClaimState.Packaged> packaged =
                accepted.in(ClaimState.Accepted.class).orElseThrow().step(state -> state.pack(Engine.AGENCY.code(), 1));
        workspace.claims().update(packaged, new Change(WHO, "claim.packaged"));

        assertThat(refusal(corrections.undo(accepted.number(), WHO))).containsExactly("UNDO_TOO_LATE");
        assertThat(refusal(corrections.undo(givenBack(1).number(), WHO))).containsExactly("UNDO_TOO_LATE");
        assertThat(counter.stored(accepted.number())).isEqualTo(packaged);
        assertThat(refusal(corrections.undo(new ClaimNumber(Engine.AGENCY.code(), 1405, 99), WHO)))
                .containsExactly("CLAIM_NOT_FOUND");
    }

    @Test
    void aClaimReturnedToTheInsuredIsHandedInAgainUnderItsNumber() {
        Claim<?> returned = returned(0);
        ClaimContent mended = dearer(returned.content());

        Claim<?> again = done(corrections.resubmit(returned.number(), Optional.of(mended), Intake.ACCEPT, WHO));

        assertThat(again.number()).isEqualTo(returned.number());
        assertThat(again.status()).isEqualTo(Status.ACCEPTED);
        assertThat(again.revision()).isEqualTo(returned.revision() + 2);
        assertThat(counter.drafts.history().lastReasons(returned.number()))
                .extracting(ReturnReason::code)
                .containsExactly("NO_STAMP");
        assertThat(counter.actions(returned.number()))
                .containsExactly("claim.drafted", "claim.returned", "claim.resubmitted", "claim.accepted");
    }

    @Test
    void aResubmissionIsTakenBackToTheReturnWithItsReasons() {
        for (Claim<?> back : List.of(returned(0), givenBack(1))) {
            Claim<?> draft = done(corrections.resubmit(back.number(), Optional.empty(), Intake.DRAFT, WHO));
            assertThat(draft.status()).isEqualTo(Status.DRAFT);
            done(corrections.revise(back.number(), dearer(back.content()), Intake.DRAFT, WHO));
            assertThat(refusal(corrections.withdraw(back.number(), WHO))).containsExactly("CLAIM_WAS_RETURNED");

            done(corrections.undo(back.number(), WHO));
            Claim<?> again = done(corrections.undo(back.number(), WHO));

            assertThat(again.state()).isEqualTo(back.state());
            assertThat(again.content()).isEqualTo(back.content());
            assertThat(counter.stored(back.number())).isEqualTo(again);
        }
    }

    @Test
    void onlyWhatWasGivenBackIsHandedInAgain() {
        assertThat(refusal(corrections.resubmit(draft(0).number(), Optional.empty(), Intake.DRAFT, WHO)))
                .containsExactly("CLAIM_NOT_RETURNED");
    }
}
