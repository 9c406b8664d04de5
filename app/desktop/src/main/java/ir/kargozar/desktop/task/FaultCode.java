package ir.kargozar.desktop.task;

import ir.kargozar.office.Fault;
import java.util.Locale;
import java.util.Objects;

/**
 * A short stable code of a fault, to be read out on the telephone: the fault's own, else five letters and digits made
 * of the kinds of exception and the place of the program where it began, the same for the same cause.
 */
public final class FaultCode {

    private static final int LETTERS = 36 * 36 * 36 * 36 * 36;

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
        String digits = Integer.toString(Math.floorMod(hash, LETTERS), 36).toUpperCase(Locale.ROOT);
        return "K-" + "0".repeat(5 - digits.length()) + digits;
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
