package ir.kargozar.text;

/**
 * One thing wrong with what a person gave, in words.
 *
 * @param field path of the field, as in the JSON of a claim: {@code items[0].amount}; empty for the whole
 * @param code stable code for scripts and the telephone
 * @param message what is wrong, one sentence
 * @param remedy what to do, one sentence; may be empty
 */
public record Problem(String field, String code, String message, String remedy) {}
