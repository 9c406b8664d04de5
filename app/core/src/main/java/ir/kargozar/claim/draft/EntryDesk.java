package ir.kargozar.claim.draft;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimDesk.Intake;
import ir.kargozar.claim.ClaimDesk.Outcome;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.draft.UnfinishedEntry.Edited;
import ir.kargozar.claim.draft.UnfinishedEntry.Times;
import ir.kargozar.log.Change;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Entries on their way to a claim: kept while they are typed, and finished in one transaction with the claim itself. */
public final class EntryDesk {
    private final ClaimDesk desk;
    private final CorrectionDesk corrections;
    private final UnfinishedEntries entries;
    private final AllOrNothing whole;
    private final ClaimDesk.Words words;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    EntryDesk(
            ClaimDesk desk,
            CorrectionDesk corrections,
            UnfinishedEntries entries,
            AllOrNothing whole,
            ClaimDesk.Words words) {
        this.desk = desk;
        this.corrections = corrections;
        this.entries = entries;
        this.whole = whole;
        this.words = words;
    }

    /** What a person decides on an entry. */
    public sealed interface Finish {
        record Keep() implements Finish {}

        record Accept() implements Finish {}

        /** @param reasons codes of the office's list */
        record GiveBack(List<String> reasons) implements Finish {}
    }

    /** An entry of which nothing is kept yet: of a new claim, or of one that is changed or handed in again. */
    public UnfinishedEntry begin(Optional<Claim<?>> edited, String who) {
        Instant now = now();
        return new UnfinishedEntry(
                ids.generate(),
                0,
                edited.map(claim -> new Edited(claim.number(), claim.revision())),
                new Times(now, now, who),
                TypedForm.EMPTY);
    }

    /** As another, of the same claim, of which nothing is kept yet. */
    public UnfinishedEntry begin(UnfinishedEntry instead, String who) {
        Instant now = now();
        return new UnfinishedEntry(ids.generate(), 0, instead.edited(), new Times(now, now, who), TypedForm.EMPTY);
    }

    /** The entry as kept; where another window has it by now, under an id of its own, so that nothing is lost. */
    public UnfinishedEntry keep(UnfinishedEntry entry, String who) {
        UnfinishedEntry next = entry.kept(now(), who);
        return entries.keep(next) ? next : keep(apart(entry), who);
    }

    /** Puts an entry back that was thrown away. */
    public UnfinishedEntry restore(UnfinishedEntry entry, String who) {
        return keep(apart(entry), who);
    }

    private UnfinishedEntry apart(UnfinishedEntry entry) {
        return new UnfinishedEntry(ids.generate(), 0, entry.edited(), entry.times(), entry.typed());
    }

    public List<UnfinishedEntry> list() {
        return entries.list();
    }

    /** Throws an entry away; the log keeps it. */
    public void discard(UnfinishedEntry entry, String who) {
        if (entry.turn() > 0) {
            entries.discard(entry, new Change(who, "entry.discarded"));
        }
    }

    /** Takes an entry out of which nothing is left. */
    public void drop(UnfinishedEntry entry) {
        entries.forget(entry);
    }

    /**
     * Makes a claim of an entry, and takes it out of the journal, both or neither. Problems: ENTRY_ELSEWHERE where it was
     * finished or taken up in another window, ENTRY_CLAIM_CHANGED where the claim is not any more as it was when its
     * change began; those of {@link ClaimDesk} and {@link CorrectionDesk}.
     */
    public Outcome finish(UnfinishedEntry entry, ClaimContent content, Finish how, String who) {
        return whole.run(() -> {
            if (entry.turn() > 0 && !entries.forget(entry)) {
                return refused("ENTRY_ELSEWHERE", List.of());
            }
            return switch (how) {
                case Finish.Keep() -> taken(entry, content, Intake.DRAFT, who);
                case Finish.Accept() -> taken(entry, content, Intake.ACCEPT, who);
                case Finish.GiveBack(List<String> reasons) ->
                    switch (taken(entry, content, Intake.DRAFT, who)) {
                        case Outcome.Done(Claim<?> claim) -> desk.returnToInsured(claim.number(), reasons, who);
                        case Outcome.Refused refused -> refused;
                    };
            };
        });
    }

    private Outcome taken(UnfinishedEntry entry, ClaimContent content, Intake intake, String who) {
        if (entry.edited().isEmpty()) {
            return desk.add(content, intake, who);
        }
        ClaimNumber number = entry.edited().get().number();
        Optional<Claim<?>> stored = corrections.find(number);
        if (stored.isPresent()
                && stored.get().revision() != entry.edited().get().revision()) {
            return refused("ENTRY_CLAIM_CHANGED", List.of(number.toString()));
        }
        boolean isDraft = stored.isEmpty() || stored.get().state() instanceof ClaimState.Draft;
        return isDraft
                ? corrections.revise(number, content, intake, who)
                : corrections.resubmit(number, Optional.of(content), intake, who);
    }

    private Outcome refused(String code, List<String> arguments) {
        return new Outcome.Refused(List.of(words.texts().problem("", code, arguments)));
    }

    /** Where the clock stands by which entries are told. */
    public ZoneId zone() {
        return words.clock().getZone();
    }

    private Instant now() {
        return Instant.ofEpochMilli(words.clock().millis());
    }
}
