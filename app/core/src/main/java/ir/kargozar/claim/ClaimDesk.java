package ir.kargozar.claim;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import ir.kargozar.calendar.JalaliDate;
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
    private final Claims claims;
    private final ClaimRules rules;
    private final Transactions transactions;
    private final Office office;
    private final Words words;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    public ClaimDesk(Claims claims, ClaimRules rules, Transactions transactions, Office office, Words words) {
        this.claims = claims;
        this.rules = rules;
        this.transactions = transactions;
        this.office = office;
        this.words = words;
    }

    /** The clock and the texts of this desk. */
    public record Words(Clock clock, Texts texts) {
        JalaliDate today() {
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
        return rules;
    }

    /** What stands against acceptance, and which claims may be the same one handed in before. */
    public Assessment assess(ClaimContent content, Optional<ClaimNumber> self) {
        List<Problem> problems = new ArrayList<>(rules.check(content));
        if (content.receivedOn().isAfter(words.today())) {
            problems.add(words.texts().problem("receivedOn", "DATE_IN_FUTURE", List.of()));
        }
        return new Assessment(List.copyOf(problems), claims.duplicatesOf(content, self));
    }

    public record Assessment(List<Problem> problems, List<Duplicate> duplicates) {}

    /** Stores a new claim under the next number; refused, and nothing stored, where {@code ACCEPT} finds a problem. */
    public Outcome add(ClaimContent content, Intake intake, String who) {
        return transactions.within(() -> {
            List<Problem> problems = intake == Intake.ACCEPT ? against(content, Optional.empty()) : List.of();
            if (!problems.isEmpty()) {
                return new Outcome.Refused(problems);
            }
            ClaimNumber number =
                    claims.nextNumber(office.code(), content.receivedOn().year());
            Claim<ClaimState.Draft> draft = Claim.draft(ids.generate(), number, content);
            if (intake == Intake.DRAFT) {
                claims.add(List.of(draft), new Change(who, "claim.drafted"));
                return new Outcome.Done(draft);
            }
            Claim<ClaimState.Accepted> accepted = draft.step(state -> state.accept(words.today()));
            claims.add(List.of(accepted), new Change(who, "claim.accepted"));
            return new Outcome.Done(accepted);
        });
    }

    /** Accepts a draft: refused with every problem where the rules or an earlier claim stand against it. */
    public Outcome accept(ClaimNumber number, String who) {
        return decide(number, (draft, today) -> {
            List<Problem> problems = against(draft.content(), Optional.of(number));
            return problems.isEmpty()
                    ? store(draft.step(state -> state.accept(today)), new Change(who, "claim.accepted"))
                    : new Outcome.Refused(problems);
        });
    }

    /** Gives a draft's papers back with reasons of the office's list. */
    public Outcome returnToInsured(ClaimNumber number, List<String> reasonCodes, String who) {
        List<ReturnReason> reasons = rules.returnReasons().stream()
                .filter(reason -> reasonCodes.contains(reason.code()))
                .toList();
        List<Problem> problems = new ArrayList<>(reasonCodes.stream()
                .filter(code ->
                        reasons.stream().noneMatch(reason -> reason.code().equals(code)))
                .map(code -> words.texts().problem("reason", "RETURN_REASON_UNKNOWN", List.of(code)))
                .toList());
        if (reasonCodes.isEmpty()) {
            problems.add(words.texts().problem("reason", "RETURN_REASON_MISSING", List.of()));
        }
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        return decide(
                number,
                (draft, today) -> store(
                        draft.step(state -> state.returnToInsured(today, reasons)), new Change(who, "claim.returned")));
    }

    private List<Problem> against(ClaimContent content, Optional<ClaimNumber> self) {
        Assessment found = assess(content, self);
        List<Problem> problems = new ArrayList<>(found.problems());
        for (Duplicate duplicate : found.duplicates()) {
            if (duplicate.ground() == Duplicate.Ground.SAME_INVOICE) {
                problems.add(words.texts()
                        .problem(
                                duplicate.field(),
                                "DUPLICATE_INVOICE",
                                List.of(duplicate.other().toString())));
            }
        }
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
