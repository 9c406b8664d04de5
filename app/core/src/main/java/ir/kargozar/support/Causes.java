package ir.kargozar.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A thrown thing and its causes, each once, and where they stood in the program. */
final class Causes {
    private static final String OURS = "ir.kargozar.";

    private Causes() {}

    static List<Throwable> of(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> causes = new ArrayList<>();
        for (@Nullable Throwable link = thrown; link != null && seen.add(link); link = link.getCause()) {
            causes.add(link);
        }
        return causes;
    }

    static boolean isOurs(StackTraceElement frame) {
        return frame.getClassName().startsWith(OURS);
    }

    /** Class and method without what a compiler numbers. */
    static String place(StackTraceElement frame) {
        return frame.getClassName() + "."
                + frame.getMethodName().replaceFirst("^lambda\\$", "").replaceFirst("\\$\\d+$", "");
    }
}
