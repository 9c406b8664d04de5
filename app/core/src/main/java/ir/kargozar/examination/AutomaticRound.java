package ir.kargozar.examination;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimDesk.Words;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.ClaimRules;
import ir.kargozar.claim.ClaimState.Approved;
import ir.kargozar.claim.ClaimState.Received;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.Duplicate;
import ir.kargozar.claim.Status;
import ir.kargozar.log.Change;
import ir.kargozar.office.Transactions;
import ir.kargozar.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One walk through all received claims: those against which nothing stands are approved in full; the others wait for a
 * person, with what was found. None is returned by the machine. Done in short transactions, so that the screen stays
 * quick.
 */
public final class AutomaticRound {
    private static final int CHUNK = 200;

    private final Claims claims;
    private final ClaimRules rules;
    private final Transactions transactions;
    private final Words words;
    private final Consumer<ClaimNumber> decided;

    AutomaticRound(
            Claims claims, ClaimRules rules, Transactions transactions, Words words, Consumer<ClaimNumber> decided) {
        this.claims = claims;
        this.rules = rules;
        this.transactions = transactions;
        this.words = words;
        this.decided = decided;
    }

    /** What was approved, and what waits and why; newest number first. */
    public record Report(List<ClaimNumber> approved, List<Waiting> waiting) {}

    /** A claim left for a person. */
    public record Waiting(ClaimNumber number, List<Problem> problems) {}

    /** @param approval the claim approved in full, not yet stored */
    Report run(Function<Claim<Received>, Claim<Approved>> approval, Change change) {
        Report report = new Report(new ArrayList<>(), new ArrayList<>());
        ClaimQuery query = ClaimQuery.ALL.status(Status.RECEIVED).limit(CHUNK);
        boolean more = true;
        while (more) {
            ClaimQuery chunk = query;
            ClaimLine.Page page = transactions.within(() -> examine(chunk, approval, change, report));
            more = page.more() && !page.lines().isEmpty();
            if (more) {
                query = query.after(page.lines().getLast().number());
            }
        }
        return report;
    }

    private ClaimLine.Page examine(
            ClaimQuery chunk, Function<Claim<Received>, Claim<Approved>> approval, Change change, Report report) {
        ClaimLine.Page page = claims.list(chunk);
        List<Claims.Move> approved = new ArrayList<>();
        claims.findAll(page.lines().stream().map(ClaimLine::number).toList()).stream()
                .flatMap(claim -> claim.in(Received.class).stream())
                .forEach(claim -> {
                    List<Problem> problems = against(claim);
                    if (problems.isEmpty()) {
                        approved.add(new Claims.Move(claim, approval.apply(claim)));
                    } else {
                        report.waiting().add(new Waiting(claim.number(), problems));
                    }
                });
        if (!approved.isEmpty()) {
            claims.updateAll(approved, change);
        }
        approved.forEach(move -> {
            decided.accept(move.to().number());
            report.approved().add(move.to().number());
        });
        return page;
    }

    List<Problem> against(Claim<?> claim) {
        List<Problem> problems = new ArrayList<>(rules.check(claim.content()));
        for (Duplicate duplicate : claims.duplicatesOf(claim.content(), Optional.of(claim.number()))) {
            problems.add(duplicate.problem(words.texts()));
        }
        return List.copyOf(problems);
    }
}
