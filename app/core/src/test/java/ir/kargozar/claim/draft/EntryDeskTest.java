package ir.kargozar.claim.draft;

import static ir.kargozar.claim.draft.Counter.WHO;
import static ir.kargozar.claim.draft.Counter.dearer;
import static ir.kargozar.claim.draft.Counter.done;
import static ir.kargozar.claim.draft.Counter.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk.Intake;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.Status;
import ir.kargozar.claim.draft.EntryDesk.Finish;
import ir.kargozar.claim.draft.TypedForm.TypedPaper;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.OnEachEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // JUnit calls openCounter before each test
class EntryDeskTest extends OnEachEngine {
    private static final TypedForm TYPED = new TypedForm(
            Map.of(
                    "insured.firstName", "لاله",
                    "insured.lastName", "کریمی‌نژاد",
                    "insured.nationalId", "12\u0000x\"",
                    "items[1].amount", "-۵",
                    "kind", ""),
            List.of(new TypedPaper("IDENTITY", false, "دو"), new TypedPaper("OTHER", true, "1")),
            List.of("ab".repeat(32)));

    private Counter counter;
    private EntryDesk entries;

    @BeforeEach
    void openCounter() {
        counter = new Counter(workspace);
        entries = counter.drafts.entries();
    }

    private UnfinishedEntry kept(TypedForm typed) {
        return entries.keep(entries.begin(Optional.empty(), WHO).with(typed), WHO);
    }

    @Test
    void keepsWhatWasTypedAsItWasTypedThoughTheWorkspaceIsClosed() {
        UnfinishedEntry entry = kept(TYPED);
        UnfinishedEntry other = entries.keep(kept(TypedForm.EMPTY).with(TYPED), "زهرا");
        workspace.close();
        workspace = Engine.open(location);

        List<UnfinishedEntry> found = new Counter(workspace).drafts.entries().list();

        assertThat(found).containsExactlyInAnyOrder(entry, other);
        assertThat(found).allSatisfy(each -> {
            assertThat(each.typed()).isEqualTo(TYPED);
            assertThat(each.name()).isEqualTo("لاله کریمی‌نژاد");
            assertThat(each.times().kept()).isEqualTo(Counter.CLOCK.instant());
        });
        assertThat(other.turn()).isEqualTo(2);
        assertThat(other.times().who()).isEqualTo("زهرا");
    }

    @Test
    void keepingWritesNoLogRowAndThrowingAwayKeepsWhatWasTyped() {
        UnfinishedEntry entry = kept(TYPED);
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(0));

        entries.discard(entry, WHO);

        assertThat(entries.list()).isEmpty();
        assertThat(workspace.log().of("entry " + entry.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.before()).contains("کریمی‌نژاد"));
    }

    @Test
    void becomesAClaimAndLeavesTheJournalAtOnce() {
        UnfinishedEntry entry = kept(TYPED);

        Claim<?> claim = done(entries.finish(entry, counter.honest(0), new Finish.Accept(), WHO));

        assertThat(claim.status()).isEqualTo(Status.ACCEPTED);
        assertThat(entries.list()).isEmpty();
        assertThat(refusal(entries.finish(entry, counter.honest(1), new Finish.Accept(), WHO)))
                .containsExactly("ENTRY_ELSEWHERE");
        assertThat(workspace.claims().list(ClaimQuery.ALL).lines()).hasSize(1);
    }

    @Test
    void whatIsRefusedStaysInTheJournalAndStoresNothing() {
        UnfinishedEntry entry = kept(TYPED);

        assertThat(refusal(entries.finish(entry, counter.lackingAPaper(0), new Finish.Accept(), WHO)))
                .containsExactly("PAPER_MISSING");
        assertThat(refusal(entries.finish(entry, counter.honest(0), new Finish.GiveBack(List.of("NO_SUCH")), WHO)))
                .containsExactly("RETURN_REASON_UNKNOWN");

        assertThat(entries.list()).containsExactly(entry);
        assertThat(workspace.claims().list(ClaimQuery.ALL).lines()).isEmpty();
        assertThat(done(entries.finish(entry, counter.honest(0), new Finish.GiveBack(List.of("NO_STAMP")), WHO))
                        .number()
                        .serial())
                .isEqualTo(1);
    }

    @Test
    void aStoreThatFailsOnTheWayLeavesBothAsTheyWere() {
        UnfinishedEntry entry = kept(TYPED);

        assertThatThrownBy(() -> workspace.transactions().within(() -> {
                    done(entries.finish(entry, counter.honest(0), new Finish.Accept(), WHO));
                    throw new IllegalStateException("power cut");
                }))
                .hasMessage("power cut");

        assertThat(entries.list()).containsExactly(entry);
        assertThat(workspace.claims().list(ClaimQuery.ALL).lines()).isEmpty();
    }

    @Test
    void anEntryOpenInTwoWindowsIsKeptTwiceAndNothingIsLost() {
        UnfinishedEntry here = kept(TYPED);
        UnfinishedEntry there = entries.keep(here.with(TypedForm.EMPTY), "زهرا");

        UnfinishedEntry apart = entries.keep(here.with(TYPED), WHO);

        assertThat(apart.id()).isNotEqualTo(here.id());
        assertThat(entries.list()).containsExactlyInAnyOrder(there, apart);
    }

    @Test
    void aChangedDraftIsFinishedUnderItsNumber() {
        Claim<?> draft = done(counter.desk.add(counter.honest(0), Intake.DRAFT, WHO));
        UnfinishedEntry entry =
                entries.keep(entries.begin(Optional.of(draft), WHO).with(TYPED), WHO);
        ClaimContent other = dearer(draft.content());

        Claim<?> accepted = done(entries.finish(entry, other, new Finish.Accept(), WHO));

        assertThat(accepted.number()).isEqualTo(draft.number());
        assertThat(accepted.content()).isEqualTo(other);
        assertThat(entries.list()).isEmpty();
    }

    @Test
    void aClaimChangedMeanwhileIsNotOverwrittenUnseen() {
        Claim<?> draft = done(counter.desk.add(counter.honest(0), Intake.DRAFT, WHO));
        UnfinishedEntry entry =
                entries.keep(entries.begin(Optional.of(draft), WHO).with(TYPED), WHO);
        Claim<?> meanwhile =
                done(counter.drafts.corrections().revise(draft.number(), counter.honest(1), Intake.DRAFT, "زهرا"));

        assertThat(refusal(entries.finish(entry, dearer(draft.content()), new Finish.Keep(), WHO)))
                .containsExactly("ENTRY_CLAIM_CHANGED");
        assertThat(counter.stored(draft.number())).isEqualTo(meanwhile);
        assertThat(entries.list()).containsExactly(entry);
    }

    @Test
    void aReturnedClaimIsHandedInAgainThroughTheForm() {
        Claim<?> draft = done(counter.desk.add(counter.honest(0), Intake.DRAFT, WHO));
        Claim<?> returned = done(counter.desk.returnToInsured(draft.number(), List.of("NO_STAMP"), WHO));
        UnfinishedEntry entry =
                entries.keep(entries.begin(Optional.of(returned), WHO).with(TYPED), WHO);

        Claim<?> again = done(entries.finish(entry, returned.content(), new Finish.Accept(), WHO));

        assertThat(again.number()).isEqualTo(draft.number());
        assertThat(counter.actions(draft.number())).contains("claim.resubmitted");
    }
}
