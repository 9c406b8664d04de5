package ir.kargozar.claim;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Clearance.Pass;
import ir.kargozar.log.Change;
import ir.kargozar.office.Office;
import ir.kargozar.office.Transactions;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What is done with a claim at the agency's counter (A2). */
public final class ClaimDesk {
    private static final String ACCEPTED = "claim.accepted";

    private final Claims claims;
    private final Terms terms;
    private final Transactions transactions;
    private final Office office;
    private final Words words;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    public ClaimDesk(Claims claims, Terms terms, Transactions transactions, Office office, Words words) {
        this.claims = claims;
        this.terms = terms;
        this.transactions = transactions;
        this.office = office;
        this.words = words;
    }

    /** Anyone may accept. */
    public ClaimDesk(Claims claims, ClaimRules rules, Transactions transactions, Office office, Words words) {
        this(claims, new Terms(rules, Clearance.OPEN), transactions, office, words);
    }

    /** What a claim must have to be accepted, and who may accept it. */
    public record Terms(ClaimRules rules, Clearance clearance) {}

    /** The clock and the texts of this desk. */
    public record Words(Clock clock, Texts texts) {
        /** Today by this desk's clock. */
        public JalaliDate today() {
            return JalaliDate.of(LocalDate.now(clock));
        }
    }

    /** What came of a request on a claim. */
    public sealed interface Outcome {
        record Done(Claim<?> claim) implements Outcome {}

        record Refused(List<Problem> problems) implements Outcome {}
    }

    /** How to take in new claims: as drafts, or accepted where nothing stands against it. */
    public enum Intake {
        DRAFT,
        ACCEPT
    }

    public ClaimRules rules() {
        return terms.rules();
    }

    /** What stands against acceptance, and which claims may be the same one handed in before. */
    public Assessment assess(ClaimContent content, Optional<ClaimNumber> self) {
        return assessed(recalled(content), self);
    }

    private Assessment assessed(ClaimContent content, Optional<ClaimNumber> self) {
        List<Problem> problems = new ArrayList<>(rules().check(content));
        problems.addAll(future(content));
        return new Assessment(List.copyOf(problems), claims.duplicatesOf(content, self));
    }

    public record Assessment(List<Problem> problems, List<Duplicate> duplicates) {}

    /** Stores a new claim under the next number; refused, and nothing stored, where something stands against it. */
    public Outcome add(ClaimContent content, Intake intake, String who) {
        return addAll(List.of(content), intake, who).getFirst();
    }

    /**
     * Takes in many claims in one transaction and one batch, each all or nothing: an outcome for each, in order. An
     * invoice of an earlier claim of the same batch counts as handed in before. For a long file, give chunks of some
     * thousands. Where the store fails, none of them is stored; where someone may not accept, all are refused.
     */
    public List<Outcome> addAll(List<ClaimContent> contents, Intake intake, String who) {
        return transactions.within(() -> switch (pass(intake, who)) {
            case Pass.Closed(List<Problem> problems) -> {
                Outcome refused = new Outcome.Refused(problems);
                yield contents.stream().map(_ -> refused).toList();
            }
            case Pass.Open(Runnable accepted) -> addAll(contents, intake, who, accepted);
        });
    }

    private Pass pass(Intake intake, String who) {
        return (intake == Intake.ACCEPT ? terms.clearance() : Clearance.OPEN).of(who);
    }

    private List<Outcome> addAll(List<ClaimContent> contents, Intake intake, String who, Runnable accepted) {
        BatchInvoices invoices = new BatchInvoices();
        List<Outcome> outcomes = new ArrayList<>(contents.size());
        List<Claim<?>> taken = new ArrayList<>(contents.size());
        for (ClaimContent given : contents) {
            ClaimContent content = recalled(given);
            List<Problem> problems = against(content, intake, invoices);
            if (problems.isEmpty()) {
                Claim<?> claim = taken(content, intake);
                invoices.note(claim);
                taken.add(claim);
                outcomes.add(new Outcome.Done(claim));
            } else {
                outcomes.add(new Outcome.Refused(problems));
            }
        }
        if (!taken.isEmpty()) {
            claims.add(taken, new Change(who, intake == Intake.ACCEPT ? ACCEPTED : "claim.drafted"));
            accepted.run();
        }
        return outcomes;
    }

    /** With what is known of the bank's word on the account, where the claim itself says none. */
    private ClaimContent recalled(ClaimContent content) {
        Account account = content.account();
        return switch (account.confirmation()) {
            case UNKNOWN, ASKED ->
                claims.lastWord(account.sheba(), account.owner())
                        .filter(word -> !word.equals(account))
                        .map(content::with)
                        .orElse(content);
            case CONFIRMED, REJECTED -> content;
        };
    }

    private Claim<?> taken(ClaimContent content, Intake intake) {
        ClaimNumber number =
                claims.nextNumber(office.code(), content.receivedOn().year());
        Claim<ClaimState.Draft> draft = Claim.draft(ids.generate(), number, content);
        return intake == Intake.ACCEPT ? draft.step(state -> state.accept(words.today())) : draft;
    }

    private List<Problem> against(ClaimContent content, Intake intake, BatchInvoices invoices) {
        if (intake == Intake.DRAFT) {
            return future(content);
        }
        List<Problem> problems = new ArrayList<>(against(content, Optional.empty()));
        invoices.duplicatesOf(content).stream()
                .map(duplicate -> duplicate.problem(words.texts()))
                .forEach(problems::add);
        return problems;
    }

    /** A day that has not come would take a number of a year that has not come: not even a draft may have it. */
    public List<Problem> future(ClaimContent content) {
        return content.receivedOn().isAfter(words.today())
                ? List.of(words.texts().problem("receivedOn", "DATE_IN_FUTURE", List.of()))
                : List.of();
    }

    /** Accepts a draft: refused with every problem where the rules or an earlier claim stand against it. */
    public Outcome accept(ClaimNumber number, String who) {
        return decide(number, (draft, today) -> {
            List<Problem> problems = against(recalled(draft.content()), Optional.of(number));
            return switch (pass(Intake.ACCEPT, who)) {
                case Pass.Closed closed -> new Outcome.Refused(closed.problems());
                case Pass.Open open
                when problems.isEmpty() -> {
                    Outcome done = store(draft.step(state -> state.accept(today)), new Change(who, ACCEPTED));
                    open.accepted().run();
                    yield done;
                }
                case Pass.Open _ -> new Outcome.Refused(problems);
            };
        });
    }

    /** Gives a draft's papers back with reasons of the office's list. */
    public Outcome returnToInsured(ClaimNumber number, List<String> reasonCodes, String who) {
        ReturnReason.Chosen chosen = ReturnReason.choose(reasonCodes, rules(), words.texts());
        if (!chosen.problems().isEmpty()) {
            return new Outcome.Refused(chosen.problems());
        }
        return decide(
                number,
                (draft, today) -> store(
                        draft.step(state -> state.returnToInsured(today, chosen.reasons())),
                        new Change(who, "claim.returned")));
    }

    /** Of a content that {@link #recalled} gave. */
    private List<Problem> against(ClaimContent content, Optional<ClaimNumber> self) {
        Assessment found = assessed(content, self);
        List<Problem> problems = new ArrayList<>(found.problems());
        found.duplicates().stream()
                .filter(duplicate -> duplicate.ground() == Duplicate.Ground.SAME_INVOICE)
                .map(duplicate -> duplicate.problem(words.texts()))
                .forEach(problems::add);
        return problems;
    }

    private Outcome decide(ClaimNumber number, BiFunction<Claim<ClaimState.Draft>, JalaliDate, Outcome> decision) {
        return transactions.within(() -> {
            Optional<Claim<?>> found = claims.find(number);
            if (found.isEmpty()) {
                return refused("CLAIM_NOT_FOUND", number.toString());
            }
            return found.get()
                    .in(ClaimState.Draft.class)
                    .map(draft -> decision.apply(draft, words.today()))
                    .orElseGet(() -> refused(
                            "CLAIM_NOT_DRAFT",
                            number.toString(),
                            words.texts().word(found.get().status())));
        });
    }

    private Outcome store(Claim<?> claim, Change change) {
        claims.update(claim, change);
        return new Outcome.Done(claim);
    }

    private Outcome refused(String code, String... arguments) {
        return new Outcome.Refused(List.of(words.texts().problem("number", code, List.of(arguments))));
    }
}
