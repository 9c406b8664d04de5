package ir.kargozar.examination;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.ClaimState.Approved;
import ir.kargozar.claim.ClaimState.Received;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.Status;
import ir.kargozar.log.Change;
import ir.kargozar.office.Transactions;
import ir.kargozar.text.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * One walk through all received claims: those against which nothing stands are approved in full; the others wait for a
 * person, with what was found. None is returned by the machine. Step by step, each in a short transaction of its own:
 * what is done stays done wherever the walk ends.
 */
public final class AutomaticRound {
    private static final int CHUNK = 50;

    private final Claims claims;
    private final Transactions transactions;
    private final Examiner examiner;
    private final Change change;
    private final List<ClaimNumber> approved = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private ClaimQuery next = ClaimQuery.ALL.status(Status.RECEIVED).limit(CHUNK);
    private long total = -1;

    AutomaticRound(Claims claims, Transactions transactions, Examiner examiner, Change change) {
        this.claims = claims;
        this.transactions = transactions;
        this.examiner = examiner;
        this.change = change;
    }

    /** Who knows what stands against a claim, what its approval is, and whom to tell of it. */
    interface Examiner {
        List<Problem> findings(Claim<?> claim);

        /** The claim approved in full, not yet stored. */
        Claim<Approved> approval(Claim<Received> claim);

        /** Within the transaction of the approval. */
        void decided(ClaimNumber number);
    }

    /** What was approved, and what waits and why; newest number first. */
    public record Report(List<ClaimNumber> approved, List<Waiting> waiting) {
        public Report {
            approved = List.copyOf(approved);
            waiting = List.copyOf(waiting);
        }
    }

    /** A claim left for a person. */
    public record Waiting(ClaimNumber number, List<Problem> problems) {}

    /**
     * How far the walk is.
     *
     * @param approved claims
     * @param waiting for a person
     * @param left not looked at yet
     */
    public record Count(long approved, long waiting, long left) {
        public long examined() {
            return approved + waiting;
        }

        public long total() {
            return examined() + left;
        }
    }

    /** Examines the next few; false where there are no more. */
    public boolean next() {
        if (total < 0) {
            total = claims.counts().getOrDefault(Status.RECEIVED, 0L);
        }
        ClaimLine.Page page = transactions.within(this::examine);
        boolean more = page.more() && !page.lines().isEmpty();
        if (more) {
            next = next.after(page.lines().getLast().number());
        } else {
            total = examined();
        }
        return more;
    }

    private ClaimLine.Page examine() {
        ClaimLine.Page page = claims.list(next);
        List<Claims.Move> moves = new ArrayList<>();
        List<Waiting> left = new ArrayList<>();
        claims.findAll(page.lines().stream().map(ClaimLine::number).toList()).stream()
                .flatMap(claim -> claim.in(Received.class).stream())
                .forEach(claim -> {
                    List<Problem> problems = examiner.findings(claim);
                    if (problems.isEmpty()) {
                        moves.add(new Claims.Move(claim, examiner.approval(claim)));
                    } else {
                        left.add(new Waiting(claim.number(), problems));
                    }
                });
        if (!moves.isEmpty()) {
            claims.updateAll(moves, change);
        }
        moves.forEach(move -> examiner.decided(move.to().number()));
        moves.forEach(move -> approved.add(move.to().number()));
        waiting.addAll(left);
        return page;
    }

    /** So far; what is not looked at yet is known from the first step on. */
    public Count count() {
        return new Count(approved.size(), waiting.size(), Math.max(0, total - examined()));
    }

    private long examined() {
        return (long) approved.size() + waiting.size();
    }

    /** So far. */
    public Report report() {
        return new Report(approved, waiting);
    }
}
