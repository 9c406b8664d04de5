package ir.kargozar.examination;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimDesk.Words;
import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimOrder;
import ir.kargozar.claim.ClaimState.Approved;
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

/** Notes that approved claims were paid to their accounts; the payment itself is the bank's. */
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
        Set<ClaimNumber> once = new LinkedHashSet<>(numbers);
        return transactions.within(() -> pay(once, on, new Change(who, "claim.paid")));
    }

    private Marked pay(Set<ClaimNumber> numbers, JalaliDate on, Change change) {
        Map<ClaimNumber, Claim<?>> found = new HashMap<>();
        claims.findAll(List.copyOf(numbers)).forEach(claim -> found.put(claim.number(), claim));
        List<Problem> problems = new ArrayList<>();
        List<Claims.Move> moves = new ArrayList<>();
        Rial sum = Rial.ZERO;
        for (ClaimNumber number : numbers) {
            Optional<Claim<Approved>> approved =
                    Optional.ofNullable(found.get(number)).flatMap(claim -> claim.in(Approved.class));
            Optional<Problem> wrong = wrong(number, Optional.ofNullable(found.get(number)), approved, on);
            wrong.ifPresent(problems::add);
            if (wrong.isEmpty()) {
                Claim<Approved> claim = approved.orElseThrow();
                moves.add(new Claims.Move(claim, claim.step(state -> state.pay(on))));
                sum = sum.plus(claim.state().approved());
            }
        }
        if (!problems.isEmpty() || moves.isEmpty()) {
            return new Marked(0, Rial.ZERO, problems);
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
