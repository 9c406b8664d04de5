package ir.kargozar.handover.parcel;

import ir.kargozar.text.Problem;

/**
 * A record that could not be taken, and why; the rest of its package goes on.
 *
 * @param record its place in the package, 1 and up
 * @param subject number of the claim where it could be read, else empty
 * @param field what was wrong, as in the JSON of a claim; empty for the whole
 * @param code stable code
 * @param message one sentence, in the language of the office that set it aside
 */
public record SetAside(long record, String subject, String field, String code, String message) {
    /** Longest text of a reason, characters. */
    public static final int TEXT = 500;

    public static SetAside of(long record, String subject, Problem problem) {
        return new SetAside(record, subject, cut(problem.field()), problem.code(), cut(problem.message()));
    }

    private static String cut(String text) {
        return text.length() <= TEXT
                ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(TEXT - 1)) ? TEXT - 1 : TEXT);
    }
}
