package ir.kargozar.desktop.task;

import ir.kargozar.office.Fault;
import java.util.Objects;

/**
 * A short stable code of a fault, to be read out on the telephone: the fault's own, else five letters and digits
 * (none that sound or look like another: no I, L, O, U) made of the kinds of exception and the place of the program where it began, the same for the same cause.
 */
public final class FaultCode {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 5;

    private FaultCode() {}

    public static String of(Throwable thrown) {
        if (thrown instanceof Fault fault) {
            return fault.code();
        }
        int hash = 17;
        for (Throwable link = thrown; link != null; link = link.getCause()) {
            hash = 31 * hash + link.getClass().getName().hashCode();
            hash = 31 * hash + Objects.hashCode(place(link));
        }
        StringBuilder code = new StringBuilder("K-");
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(Math.floorMod(hash, LETTERS.length())));
            hash = Math.floorDiv(hash, LETTERS.length());
        }
        return code.toString();
    }

    private static String place(Throwable link) {
        for (StackTraceElement step : link.getStackTrace()) {
            if (step.getClassName().startsWith("ir.kargozar.")) {
                return step.getClassName() + "." + step.getMethodName();
            }
        }
        return "";
    }
}
