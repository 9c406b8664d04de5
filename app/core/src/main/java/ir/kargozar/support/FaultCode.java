package ir.kargozar.support;

import ir.kargozar.office.Fault;

/**
 * A short stable code of what went wrong, to be read out on the telephone: {@code K-} and five letters and digits (none
 * that sound or look like another: no I, L, O, U) made of the kinds of exception and of the places of the program where
 * each began, the same for the same cause.
 */
public final class FaultCode {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 5;
    private static final int PLACES = 4;

    private FaultCode() {}

    public static String of(Throwable thrown) {
        int hash = 17;
        for (Throwable link : Causes.of(thrown)) {
            hash = 31 * hash + link.getClass().getName().hashCode();
            int left = PLACES;
            for (StackTraceElement frame : link.getStackTrace()) {
                if (left > 0 && Causes.isOurs(frame)) {
                    hash = 31 * hash + Causes.place(frame).hashCode();
                    left--;
                }
            }
        }
        StringBuilder code = new StringBuilder("K-");
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(Math.floorMod(hash, LETTERS.length())));
            hash = Math.floorDiv(hash, LETTERS.length());
        }
        return code.toString();
    }

    /** As a person sees it: the fault's word, where it has one, before the short code. */
    public static String shown(Throwable thrown) {
        return thrown instanceof Fault fault ? fault.code() + " " + of(thrown) : of(thrown);
    }
}
