package ir.kargozar.claim;

import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why papers are given back, and what the insured person can do (A2: returned with the reasons).
 *
 * @param code stable code, from the office's list in {@code resources/rules/return-reasons.json}
 * @param reason one sentence
 * @param remedy one sentence
 */
public record ReturnReason(String code, String reason, String remedy) {

    /** The reasons of an office's list that codes name, and what is wrong with the codes. */
    public record Chosen(List<ReturnReason> reasons, List<Problem> problems) {}

    /** Problems on {@code reason}: RETURN_REASON_MISSING, RETURN_REASON_UNKNOWN (the code). */
    public static Chosen choose(List<String> codes, ClaimRules rules, Texts texts) {
        List<ReturnReason> reasons = rules.returnReasons().stream()
                .filter(reason -> codes.contains(reason.code()))
                .toList();
        Set<String> known =
                rules.returnReasons().stream().map(ReturnReason::code).collect(Collectors.toSet());
        List<Problem> problems = codes.isEmpty()
                ? List.of(texts.problem("reason", "RETURN_REASON_MISSING", List.of()))
                : codes.stream()
                        .filter(code -> !known.contains(code))
                        .map(code -> texts.problem("reason", "RETURN_REASON_UNKNOWN", List.of(code)))
                        .toList();
        return new Chosen(reasons, problems);
    }
}
