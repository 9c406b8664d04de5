package ir.kargozar.claim;

/**
 * Why papers are given back, and what the insured person can do (A2: returned with the reasons).
 *
 * @param code stable code, from the office's list in {@code resources/rules/return-reasons.json}
 * @param reason one sentence
 * @param remedy one sentence
 */
public record ReturnReason(String code, String reason, String remedy) {}
