package ir.kargozar.training.exercise;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.PaperType;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.text.SearchKey;
import ir.kargozar.training.exercise.Score.Finding;
import ir.kargozar.training.exercise.Score.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Scores what was made of an exercise. A missed fault costs most, since a family comes twice for it; to give papers back
 * without cause costs too.
 */
public final class Scoring {
    private static final String DOCUMENTS = "documents.";
    private static final String NO_ORIGINAL = "NO_ORIGINAL";

    private final Exercise exercise;
    private final List<Finding> found = new ArrayList<>();

    private Scoring(Exercise exercise) {
        this.exercise = exercise;
    }

    /** @param made the claims that came into the practice workspace; withdrawn ones do not count, the last is scored */
    public static Score of(Exercise exercise, List<? extends Claim<?>> made) {
        Scoring scoring = new Scoring(exercise);
        scoring.look(made.stream()
                .filter(claim -> !(claim.state() instanceof ClaimState.Withdrawn))
                .sorted(Comparator.comparing(Claim::number, Comparator.comparing(ClaimNumber::toString)))
                .toList());
        return Score.of(scoring.found);
    }

    private void look(List<? extends Claim<?>> claims) {
        if (claims.isEmpty()) {
            found.add(Finding.of(Kind.NOTHING_DONE, ""));
            missed(List.of());
            return;
        }
        Claim<?> last = claims.getLast();
        decision(last.state());
        List<String> reasons = last.state() instanceof ClaimState.Returned(var _, List<ReturnReason> given)
                ? given.stream().map(ReturnReason::code).toList()
                : List.of();
        missed(reasons);
        groundless(reasons);
        fields(last.content());
        claims.subList(0, claims.size() - 1)
                .forEach(other ->
                        found.add(Finding.of(Kind.ANOTHER_CLAIM, other.number().toString())));
    }

    private void decision(ClaimState state) {
        if (state instanceof ClaimState.Draft) {
            found.add(Finding.of(Kind.UNDECIDED, ""));
        } else if (state instanceof ClaimState.Returned != exercise.answer().isReturn()) {
            found.add(Finding.of(exercise.answer().isReturn() ? Kind.ACCEPTED_WRONGLY : Kind.RETURNED_WRONGLY, ""));
        }
    }

    private void missed(List<String> reasons) {
        exercise.answer().faults().stream()
                .filter(fault -> !fault.isFoundBy(reasons))
                .map(fault -> Finding.of(Kind.FAULT_MISSED, fault.reason(), fault.paper(), fault.because()))
                .forEach(found::add);
    }

    private void groundless(List<String> reasons) {
        reasons.stream()
                .filter(code -> exercise.answer().faults().stream().noneMatch(fault -> fault.isNamedBy(code)))
                .map(code -> Finding.of(Kind.REASON_WITHOUT_CAUSE, code, Planted.NOWHERE, because(code)))
                .forEach(found::add);
    }

    private String because(String code) {
        return exercise.answer().traps().stream()
                .filter(trap -> trap.reason().equals(code))
                .map(Exercise.Trap::because)
                .findFirst()
                .orElse("");
    }

    private void fields(ClaimContent content) {
        ClaimContent right = exercise.answer().claim();
        Set<PaperType> copies = exercise.answer().faults().stream()
                .filter(fault -> fault.isNamedBy(NO_ORIGINAL) && fault.paper() != Planted.NOWHERE)
                .map(fault -> exercise.papers().get(fault.paper()).type())
                .collect(Collectors.toUnmodifiableSet());
        Map<String, String> entered = ClaimValues.of(content, right, copies);
        Map<String, String> expected = ClaimValues.of(right, right, copies);
        Set<String> paths = new TreeSet<>(expected.keySet());
        paths.addAll(entered.keySet());
        paths.removeAll(exercise.answer().unchecked());
        for (String path : paths) {
            String is = entered.getOrDefault(path, "");
            String shouldBe = expected.getOrDefault(path, "");
            if (!isSame(path, is, shouldBe)) {
                found.add(new Finding(Kind.FIELD_WRONG, path, paper(path), "", is, shouldBe));
            }
        }
    }

    /** Names count as they are found: another form of a letter, or a blank for a ZWNJ, is no fault. */
    private static boolean isSame(String path, String is, String shouldBe) {
        boolean isName = path.endsWith("Name") || path.equals("provider.name");
        return is.equals(shouldBe)
                || (isName
                        && SearchKey.of(is)
                                .joined()
                                .equals(SearchKey.of(shouldBe).joined()));
    }

    /** The paper of a kind that was ticked wrongly; of other fields it would be a guess. */
    private int paper(String path) {
        @Nullable String type = path.startsWith(DOCUMENTS) ? path.substring(DOCUMENTS.length()) : null;
        return IntStream.range(0, exercise.papers().size())
                .filter(i -> exercise.papers().get(i).type().name().equals(type))
                .findFirst()
                .orElse(Planted.NOWHERE);
    }
}
