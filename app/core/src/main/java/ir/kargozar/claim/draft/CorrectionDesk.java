package ir.kargozar.claim.draft;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimDesk.Intake;
import ir.kargozar.claim.ClaimDesk.Outcome;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.ClaimState.Draft;
import ir.kargozar.claim.Claims;
import ir.kargozar.log.Change;
import ir.kargozar.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is put right at the counter while a claim is in no package: changed, taken back, handed in again. Each step is a
 * revision and a log row of its own; a refused one changes nothing.
 */
public final class CorrectionDesk {
    private static final String UNDONE = "claim.undone";

    private final ClaimDesk desk;
    private final Claims claims;
    private final FormerClaims formers;
    private final AllOrNothing whole;
    private final ClaimDesk.Words words;

    /** @param whole transactions of the store that holds the claims and what they were */
    CorrectionDesk(ClaimDesk desk, Claims claims, FormerClaims formers, AllOrNothing whole, ClaimDesk.Words words) {
        this.desk = desk;
        this.claims = claims;
        this.formers = formers;
        this.whole = whole;
        this.words = words;
    }

    /**
     * Gives a draft other content, and accepts it where asked to. Problems: CLAIM_NOT_FOUND, CLAIM_NOT_DRAFT, those of
     * acceptance.
     */
    public Outcome revise(ClaimNumber number, ClaimContent content, Intake intake, String who) {
        return decide(
                number,
                claim -> claim.in(Draft.class)
                        .map(draft -> taken(revised(draft, content, who), intake, who))
                        .orElseGet(() -> refused("CLAIM_NOT_DRAFT", number, status(claim))));
    }

    private Outcome revised(Claim<Draft> draft, ClaimContent content, String who) {
        return content.equals(draft.content())
                ? new Outcome.Done(draft)
                : changed(draft, content, new Change(who, "claim.revised"));
    }

    /**
     * Takes a claim in again that was given back, by the agency or by the office, under its first number: a draft, or
     * accepted where asked to. Problems: CLAIM_NOT_FOUND, CLAIM_NOT_RETURNED, those of acceptance.
     *
     * @param content as it is handed in now; empty where nothing was changed
     */
    public Outcome resubmit(ClaimNumber number, Optional<ClaimContent> content, Intake intake, String who) {
        return decide(number, claim -> switch (claim.state()) {
            case ClaimState.Returned _, ClaimState.ReturnedByOffice _ ->
                taken(
                        changed(claim, content.orElse(claim.content()), new Change(who, "claim.resubmitted")),
                        intake,
                        who);
            default -> refused("CLAIM_NOT_RETURNED", number, status(claim));
        });
    }

    /** A draft of other content; what it was stays kept. */
    private Outcome changed(Claim<?> claim, ClaimContent content, Change change) {
        List<Problem> problems = desk.future(content);
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        formers.keep(claim);
        return stored(new Claim<>(claim.id(), claim.number(), claim.revision() + 1, content, new Draft()), change);
    }

    private Outcome taken(Outcome draft, Intake intake, String who) {
        return draft instanceof Outcome.Done(Claim<?> claim) && intake == Intake.ACCEPT
                ? desk.accept(claim.number(), who)
                : draft;
    }

    /**
     * Throws a draft away; its number stays its own and {@link #undo} brings it back. Problems: CLAIM_NOT_FOUND,
     * CLAIM_NOT_DRAFT, and CLAIM_WAS_RETURNED where its papers were given back before: that must stay on record.
     */
    public Outcome withdraw(ClaimNumber number, String who) {
        return decide(number, claim -> {
            boolean wasReturned = formers.of(number).stream().anyMatch(former -> !(former.state() instanceof Draft));
            Optional<Claim<Draft>> draft = claim.in(Draft.class);
            if (draft.isPresent() && wasReturned) {
                return refused("CLAIM_WAS_RETURNED", number.toString());
            }
            return draft.map(mine -> stored(
                            mine.step(state -> state.withdraw(words.today())), new Change(who, "claim.withdrawn")))
                    .orElseGet(() -> refused("CLAIM_NOT_DRAFT", number, status(claim)));
        });
    }

    /**
     * Takes the last step back: an accepted, returned or withdrawn claim is a draft again; a draft is what it was before
     * it was changed or handed in again. Problems: CLAIM_NOT_FOUND, UNDO_NOTHING, UNDO_TOO_LATE once it was packaged.
     */
    public Outcome undo(ClaimNumber number, String who) {
        return decide(number, claim -> switch (claim.state()) {
            case ClaimState.Accepted state -> reopened(claim, state.reopen(), who);
            case ClaimState.Returned state -> reopened(claim, state.reopen(), who);
            case ClaimState.Withdrawn state -> reopened(claim, state.reopen(), who);
            case Draft _ -> putBack(claim, who);
            default -> refused("UNDO_TOO_LATE", number, status(claim));
        });
    }

    private Outcome reopened(Claim<?> claim, Draft draft, String who) {
        return stored(claim.step(_ -> draft), new Change(who, UNDONE));
    }

    private Outcome putBack(Claim<?> claim, String who) {
        Optional<Claim<?>> former = formers.of(claim.number()).stream().findFirst();
        if (former.isEmpty()) {
            return refused("UNDO_NOTHING", claim.number().toString());
        }
        Claim<?> was = former.get();
        formers.forget(was);
        return stored(
                new Claim<>(was.id(), was.number(), claim.revision() + 1, was.content(), was.state()),
                new Change(who, UNDONE));
    }

    Optional<Claim<?>> find(ClaimNumber number) {
        return claims.find(number);
    }

    private Outcome decide(ClaimNumber number, Function<Claim<?>, Outcome> decision) {
        return whole.run(() -> {
            Optional<Claim<?>> found = claims.find(number);
            return found.isPresent() ? decision.apply(found.get()) : refused("CLAIM_NOT_FOUND", number.toString());
        });
    }

    private Outcome stored(Claim<?> claim, Change change) {
        claims.update(claim, change);
        return new Outcome.Done(claim);
    }

    private String status(Claim<?> claim) {
        return words.texts().word(claim.status());
    }

    private Outcome refused(String code, ClaimNumber number, String status) {
        return refused(code, number.toString(), status);
    }

    private Outcome refused(String code, String... arguments) {
        return new Outcome.Refused(List.of(words.texts().problem("number", code, List.of(arguments))));
    }
}
