package ir.kargozar.examination;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Assignment;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimDesk.Words;
import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimOrder;
import ir.kargozar.claim.ClaimState.Approved;
import ir.kargozar.claim.ClaimState.Paid;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.Status;
import ir.kargozar.log.Change;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Transactions;
import ir.kargozar.text.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Notes that approved claims were paid to their accounts, which is the bank's work, or are owed to a centre instead. */
public final class PaymentDesk {
    private static final Set<Status> APPROVED = Set.of(Status.APPROVED, Status.PARTLY_APPROVED);

    private final Claims claims;
    private final Transactions transactions;
    private final Words words;
    private final Consumer<ClaimNumber> decided;

    PaymentDesk(Claims claims, Transactions transactions, Words words, Consumer<ClaimNumber> decided) {
        this.claims = claims;
        this.transactions = transactions;
        this.words = words;
        this.decided = decided;
    }

    /**
     * What came of marking claims.
     *
     * @param paid how many; none where there are problems
     * @param amount their sum, rials
     * @param problems each at the number of its claim
     */
    public record Marked(int paid, Rial amount, List<Problem> problems) {
        public Marked {
            problems = List.copyOf(problems);
        }
    }

    /** Approved claims that are not paid yet. */
    public ClaimListing due(ClaimOrder order) {
        return due("", order);
    }

    /** Those of them that a text finds: a name, a number, a provider. */
    public ClaimListing due(String text, ClaimOrder order) {
        return claims.listing(ClaimFilter.ALL.text(text).statuses(APPROVED), order);
    }

    /**
     * All of them, or none: problems at each claim's number: CLAIM_NOT_FOUND, CLAIM_NOT_APPROVED (its state),
     * PAID_BEFORE_APPROVAL (the day of its approval); at {@code on}: PAID_IN_FUTURE.
     *
     * @param on the day of payment
     */
    public Marked pay(List<ClaimNumber> numbers, JalaliDate on, String who) {
        if (on.isAfter(words.today())) {
            return new Marked(0, Rial.ZERO, List.of(problem("on", "PAID_IN_FUTURE", on.toString())));
        }
        return transactions.within(
                () -> pay(payable(numbers, on), state -> state.pay(on), new Change(who, "claim.paid")));
    }

    /**
     * Approved claims among some.
     *
     * @param claims each once, in the order asked for
     * @param problems each at the number of its claim
     */
    public record Payable(List<Claim<Approved>> claims, List<Problem> problems) {
        public Payable {
            claims = List.copyOf(claims);
            problems = List.copyOf(problems);
        }
    }

    /** What can be paid today. Problems as of {@link #pay}. */
    public Payable payable(List<ClaimNumber> numbers) {
        return payable(numbers, words.today());
    }

    /** Owed to a centre from today on, and paid to nobody else. All of them, or none: problems as of {@link #pay}. */
    public Marked assign(List<ClaimNumber> numbers, Assignment to, String who) {
        JalaliDate today = words.today();
        return transactions.within(() ->
                pay(payable(numbers, today), state -> state.assign(today, to), new Change(who, "claim.assigned")));
    }

    private Payable payable(List<ClaimNumber> numbers, JalaliDate on) {
        Set<ClaimNumber> once = new LinkedHashSet<>(numbers);
        Map<ClaimNumber, Claim<?>> found = new HashMap<>();
        claims.findAll(List.copyOf(once)).forEach(claim -> found.put(claim.number(), claim));
        List<Problem> problems = new ArrayList<>();
        List<Claim<Approved>> payable = new ArrayList<>();
        for (ClaimNumber number : once) {
            Optional<Claim<?>> claim = Optional.ofNullable(found.get(number));
            Optional<Claim<Approved>> approved = claim.flatMap(known -> known.in(Approved.class));
            wrong(number, claim, approved, on).ifPresentOrElse(problems::add, () -> approved.ifPresent(payable::add));
        }
        return new Payable(payable, problems);
    }

    private Marked pay(Payable payable, Function<Approved, Paid> payment, Change change) {
        if (!payable.problems().isEmpty() || payable.claims().isEmpty()) {
            return new Marked(0, Rial.ZERO, payable.problems());
        }
        List<Claims.Move> moves = new ArrayList<>();
        Rial sum = Rial.ZERO;
        for (Claim<Approved> claim : payable.claims()) {
            moves.add(new Claims.Move(claim, claim.step(payment)));
            sum = sum.plus(claim.state().approved());
        }
        claims.updateAll(moves, change);
        moves.forEach(move -> decided.accept(move.to().number()));
        return new Marked(moves.size(), sum, List.of());
    }

    private Optional<Problem> wrong(
            ClaimNumber number, Optional<Claim<?>> found, Optional<Claim<Approved>> approved, JalaliDate on) {
        String field = number.toString();
        if (found.isEmpty()) {
            return Optional.of(problem(field, "CLAIM_NOT_FOUND", field));
        }
        if (approved.isEmpty()) {
            return Optional.of(problem(
                    field,
                    "CLAIM_NOT_APPROVED",
                    field,
                    words.texts().word(found.get().status())));
        }
        JalaliDate approvedOn = approved.get().state().on();
        return approvedOn.isAfter(on)
                ? Optional.of(problem(field, "PAID_BEFORE_APPROVAL", field, approvedOn.toString()))
                : Optional.empty();
    }

    private Problem problem(String field, String code, String... arguments) {
        return words.texts().problem(field, code, List.of(arguments));
    }
}
