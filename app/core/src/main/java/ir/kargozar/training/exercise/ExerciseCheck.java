package ir.kargozar.training.exercise;

import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimRules;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Problem;
import ir.kargozar.text.SearchKey;
import ir.kargozar.training.exercise.Sight.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Holds an exercise against its own papers and the rules: what is planted can be seen, and what can be seen is planted.
 * Refusals, each with the file: EXERCISE_REASON_UNKNOWN (code), EXERCISE_PAPER_MISSING (its place), EXERCISE_FAULT_UNSEEN
 * (reason), EXERCISE_FAULT_UNSAID (reason, place of the paper), EXERCISE_RULES_AGAINST (what the rules say).
 */
final class ExerciseCheck {
    private static final Pattern PLACE = Pattern.compile("documents\\[(\\d+)].*");

    private final ClaimRules rules;

    ExerciseCheck(ClaimRules rules) {
        this.rules = rules;
    }

    void require(String file, Exercise exercise) {
        List<String> known =
                rules.returnReasons().stream().map(ReturnReason::code).toList();
        for (String code : codes(exercise)) {
            if (!known.contains(code)) {
                throw new Refusal("EXERCISE_REASON_UNKNOWN", file, code);
            }
        }
        for (Planted fault : exercise.answer().faults()) {
            if (fault.paper() >= exercise.papers().size()) {
                throw new Refusal("EXERCISE_PAPER_MISSING", file, Integer.toString(fault.paper() + 1));
            }
        }
        List<Seen> seen = seen(file, exercise);
        exercise.answer().faults().forEach(fault -> requireSeen(file, fault, exercise, seen));
        seen.forEach(each -> requireSaid(file, each, exercise));
    }

    private static List<String> codes(Exercise exercise) {
        List<String> codes = new ArrayList<>();
        exercise.answer().faults().forEach(fault -> {
            codes.add(fault.reason());
            codes.addAll(fault.also());
        });
        exercise.answer().traps().forEach(trap -> codes.add(trap.reason()));
        return codes;
    }

    private static void requireSeen(String file, Planted fault, Exercise exercise, List<Seen> seen) {
        boolean isRead = !fault.seen().isEmpty()
                && fault.paper() >= 0
                && key(exercise.papers().get(fault.paper()).text()).contains(key(fault.seen()));
        if (!isRead && !seen.contains(new Seen(fault.reason(), fault.paper()))) {
            throw new Refusal("EXERCISE_FAULT_UNSEEN", file, fault.reason());
        }
    }

    private static void requireSaid(String file, Seen seen, Exercise exercise) {
        boolean isSaid = exercise.answer().faults().stream()
                .anyMatch(fault -> fault.paper() == seen.paper() && fault.isNamedBy(seen.reason()));
        if (!isSaid) {
            throw new Refusal("EXERCISE_FAULT_UNSAID", file, seen.reason(), Integer.toString(seen.paper() + 1));
        }
    }

    private List<Seen> seen(String file, Exercise exercise) {
        List<Seen> seen = new ArrayList<>(Sight.of(exercise));
        ClaimContent claim = exercise.answer().claim();
        for (Problem problem : rules.check(claim)) {
            switch (problem.code()) {
                case "PAPER_MISSING" -> seen.add(new Seen("MISSING_PAPER", Planted.NOWHERE));
                case "PAPER_ORIGINAL_NEEDED" -> seen.add(new Seen("NO_ORIGINAL", copy(problem, exercise)));
                default -> throw new Refusal("EXERCISE_RULES_AGAINST", file, problem.message());
            }
        }
        IntStream.range(0, exercise.papers().size())
                .filter(i -> isBilledBefore(exercise.papers().get(i), exercise))
                .forEach(i -> seen.add(new Seen("ALREADY_RECEIVED", i)));
        return seen;
    }

    private static int copy(Problem problem, Exercise exercise) {
        Matcher place = PLACE.matcher(problem.field());
        if (!place.matches()) {
            return Planted.NOWHERE;
        }
        var type = exercise.answer()
                .claim()
                .papers()
                .get(Integer.parseInt(place.group(1)))
                .type();
        return IntStream.range(0, exercise.papers().size())
                .filter(i -> exercise.papers().get(i).type() == type
                        && exercise.papers().get(i).marks().copy())
                .findFirst()
                .orElse(Planted.NOWHERE);
    }

    /** The same number, day and amount stand in a claim from before, of the same provider. */
    private static boolean isBilledBefore(BroughtPaper paper, Exercise exercise) {
        String provider =
                key(exercise.answer().claim().treatment().provider().name().value());
        return exercise.before().stream()
                .filter(before ->
                        key(before.treatment().provider().name().value()).equals(provider))
                .flatMap(before -> before.items().stream())
                .anyMatch(item -> item.invoiceNumber()
                                .value()
                                .equals(Digits.ascii(paper.printed().number()))
                        && item.amount().value() == paper.sum().figures()
                        && exercise.answer().claim().items().contains(item));
    }

    private static String key(String text) {
        return SearchKey.of(text).joined();
    }
}
