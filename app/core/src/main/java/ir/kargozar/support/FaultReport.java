package ir.kargozar.support;

import java.util.ArrayList;
import java.util.List;

/**
 * What support needs to know of a fault, to be copied: its code, versions, the kinds of exceptions and the places of
 * our own program. No message of an exception stands in it: a message may hold a person's data.
 */
public final class FaultReport {
    private FaultReport() {}

    public static String of(Throwable thrown) {
        List<String> lines = new ArrayList<>();
        lines.add("code " + FaultCode.shown(thrown));
        lines.add("kargozar " + Versions.program());
        lines.add("java " + Runtime.version());
        lines.add("javafx " + Versions.javafx());
        lines.add("system " + Versions.system());
        for (Throwable link : Causes.of(thrown)) {
            lines.add(link.getClass().getName());
            addPlaces(lines, link);
        }
        return String.join("\n", lines);
    }

    private static void addPlaces(List<String> lines, Throwable link) {
        int others = 0;
        for (StackTraceElement step : link.getStackTrace()) {
            if (Causes.isOurs(step)) {
                others = told(lines, others);
                lines.add("  " + step.getClassName() + "." + step.getMethodName() + ":" + step.getLineNumber());
            } else {
                others++;
            }
        }
        told(lines, others);
    }

    private static int told(List<String> lines, int others) {
        if (others > 0) {
            lines.add("  +" + others);
        }
        return 0;
    }
}
