package ir.kargozar.claim;

import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why papers are given back, or less is paid for them, and what the insured person can do (A2: returned with the reasons).
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
        return choose(codes, rules.returnReasons(), "reason", texts);
    }

    /** The same of another list of the office, for a field. */
    public static Chosen choose(List<String> codes, List<ReturnReason> list, String field, Texts texts) {
        List<ReturnReason> reasons =
                list.stream().filter(reason -> codes.contains(reason.code())).toList();
        Set<String> known = list.stream().map(ReturnReason::code).collect(Collectors.toSet());
        List<Problem> problems = codes.isEmpty()
                ? List.of(texts.problem(field, "RETURN_REASON_MISSING", List.of()))
                : codes.stream()
                        .filter(code -> !known.contains(code))
                        .map(code -> texts.problem(field, "RETURN_REASON_UNKNOWN", List.of(code)))
                        .toList();
        return new Chosen(reasons, problems);
    }
}
