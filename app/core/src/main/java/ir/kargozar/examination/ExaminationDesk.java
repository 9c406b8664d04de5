package ir.kargozar.examination;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimDesk.Outcome;
import ir.kargozar.claim.ClaimDesk.Words;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimRules;
import ir.kargozar.claim.ClaimState.Approved;
import ir.kargozar.claim.ClaimState.Received;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.Duplicate;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.log.Change;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Transactions;
import ir.kargozar.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Decides on claims that the documents office has received. */
public final class ExaminationDesk {
    private static final String APPROVED = "claim.approved";
    private static final String PARTLY = "claim.partly-approved";

    private final Claims claims;
    private final ClaimRules rules;
    private final Transactions transactions;
    private final Words words;
    private final Consumer<ClaimNumber> decided;

    public ExaminationDesk(Claims claims, ClaimRules rules, Transactions transactions, Words words) {
        this(claims, rules, transactions, words, _ -> {});
    }

    /** @param decided told of each decision, within its transaction: so that the agency gets its answer */
    public ExaminationDesk(
            Claims claims, ClaimRules rules, Transactions transactions, Words words, Consumer<ClaimNumber> decided) {
        this.decided = decided;
        this.claims = claims;
        this.rules = rules;
        this.transactions = transactions;
        this.words = words;
    }

    /**
     * One person's decision. Problems: CLAIM_NOT_FOUND, CLAIM_NOT_RECEIVED, APPROVED_TOO_MUCH, APPROVED_NOTHING,
     * RETURN_REASON_MISSING, RETURN_REASON_UNKNOWN; on {@code items[…]} those of {@link Rulings}.
     */
    public Outcome examine(ClaimNumber number, Decision decision, String who) {
        return transactions.within(() -> {
            Optional<Claim<?>> found = claims.find(number);
            if (found.isEmpty()) {
                return refused("number", "CLAIM_NOT_FOUND", number.toString());
            }
            Supplier<Outcome> elsewhere = () -> refused(
                    "number",
                    "CLAIM_NOT_RECEIVED",
                    number.toString(),
                    words.texts().word(found.get().status()));
            return found.get()
                    .in(Received.class)
                    .map(claim -> decide(claim, decision, who))
                    .orElseGet(elsewhere);
        });
    }

    /** What stands against a claim by the rules and by other claims; empty where a machine would approve it. */
    public List<Problem> findings(Claim<?> claim) {
        List<Problem> problems = new ArrayList<>(rules.check(claim.content()));
        for (Duplicate duplicate : claims.duplicatesOf(claim.content(), Optional.of(claim.number()))) {
            problems.add(duplicate.problem(words.texts()));
        }
        return List.copyOf(problems);
    }

    /** Payments of what was approved. */
    public PaymentDesk payments() {
        return new PaymentDesk(claims, transactions, words, decided);
    }

    /** What the rules can decide alone, step by step; nothing happens before the first. */
    public AutomaticRound automatic(String who) {
        return new AutomaticRound(claims, transactions, new Machine(), new Change(who, APPROVED));
    }

    /** All of {@link #automatic} at once. */
    public AutomaticRound.Report examineAllAutomatic(String who) {
        AutomaticRound round = automatic(who);
        boolean more = true;
        while (more) {
            more = round.next();
        }
        return round.report();
    }

    private final class Machine implements AutomaticRound.Examiner {
        @Override
        public List<Problem> findings(Claim<?> claim) {
            return ExaminationDesk.this.findings(claim);
        }

        @Override
        public Claim<Approved> approval(Claim<Received> claim) {
            return approved(claim, claimed(claim));
        }

        @Override
        public void decided(ClaimNumber number) {
            decided.accept(number);
        }
    }

    private Outcome decide(Claim<Received> claim, Decision decision, String who) {
        return switch (decision) {
            case Decision.ApproveInFull() -> approve(claim, claimed(claim), who);
            case Decision.ApprovePart(Rial amount) -> approvePart(claim, amount, who);
            case Decision.PerItem(List<Decision.Ruling> rulings) -> perItem(claim, rulings, who);
            case Decision.Return(List<String> codes) -> giveBack(claim, codes, who);
        };
    }

    private Outcome approvePart(Claim<Received> claim, Rial amount, String who) {
        if (amount.equals(Rial.ZERO)) {
            return refused("amount", "APPROVED_NOTHING");
        }
        return amount.compareTo(claimed(claim)) > 0
                ? refused("amount", "APPROVED_TOO_MUCH", claimed(claim).grouped())
                : approve(claim, amount, who);
    }

    private Outcome approve(Claim<Received> claim, Rial amount, String who) {
        String action = amount.equals(claimed(claim)) ? APPROVED : PARTLY;
        return store(approved(claim, amount), new Change(who, action));
    }

    private Outcome perItem(Claim<Received> claim, List<Decision.Ruling> rulings, String who) {
        Rulings read = new Rulings(claim.content().items(), rules, words.texts());
        read.read(rulings);
        if (!read.problems().isEmpty()) {
            return new Outcome.Refused(read.problems());
        }
        return read.whole()
                .map(reasons -> giveBackFor(claim, reasons, who))
                .orElseGet(() -> store(
                        claim.step(state -> state.approve(words.today(), claimed(claim), read.deductions())),
                        new Change(who, rulings.isEmpty() ? APPROVED : PARTLY)));
    }

    private Claim<Approved> approved(Claim<Received> claim, Rial amount) {
        return claim.step(state -> state.approve(words.today(), claimed(claim), amount));
    }

    private Outcome giveBack(Claim<Received> claim, List<String> codes, String who) {
        ReturnReason.Chosen chosen = ReturnReason.choose(codes, rules, words.texts());
        return chosen.problems().isEmpty()
                ? giveBackFor(claim, chosen.reasons(), who)
                : new Outcome.Refused(chosen.problems());
    }

    private Outcome giveBackFor(Claim<Received> claim, List<ReturnReason> reasons, String who) {
        return store(
                claim.step(state -> state.giveBack(words.today(), reasons)),
                new Change(who, "claim.returned-by-office"));
    }

    private static Rial claimed(Claim<?> claim) {
        return claim.content().amount();
    }

    private Outcome store(Claim<?> claim, Change change) {
        claims.update(claim, change);
        decided.accept(claim.number());
        return new Outcome.Done(claim);
    }

    private Outcome refused(String field, String code, String... arguments) {
        Problem problem = words.texts().problem(field, code, List.of(arguments));
        return new Outcome.Refused(List.of(problem));
    }
}
