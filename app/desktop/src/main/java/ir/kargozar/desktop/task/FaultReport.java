package ir.kargozar.desktop.task;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What support needs to know of a fault, to be copied: its code, versions, the kinds of exceptions and the places of
 * our own program. No message of an exception stands in it: a message may hold a person's data.
 */
public final class FaultReport {

    private static final String OURS = "ir.kargozar.";

    private FaultReport() {}

    public static String of(Throwable thrown) {
        List<String> lines = new ArrayList<>();
        lines.add("code " + FaultCode.of(thrown));
        lines.add("kargozar " + version());
        lines.add("java " + Runtime.version());
        lines.add("javafx " + property("javafx.runtime.version"));
        lines.add("system " + property("os.name") + " " + property("os.version") + " " + property("os.arch"));
        Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable link = thrown; link != null && told.add(link); link = link.getCause()) {
            lines.add(link.getClass().getName());
            addPlaces(lines, link);
        }
        return String.join("\n", lines);
    }

    private static void addPlaces(List<String> lines, Throwable link) {
        int others = 0;
        for (StackTraceElement step : link.getStackTrace()) {
            if (step.getClassName().startsWith(OURS)) {
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

    private static String version() {
        String version = FaultReport.class.getPackage().getImplementationVersion();
        return version == null ? "-" : version;
    }

    private static String property(String name) {
        return System.getProperty(name, "-");
    }
}
