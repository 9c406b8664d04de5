package ir.kargozar.support;

import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;

/** The machine as the program sees it: versions, memory, language. */
public final class Machine {
    private static final long MEGABYTE = 1_000_000;
    /** Megabytes: an office's machine needs the system and a browser beside the program. */
    private static final long LEAST_MEMORY = 2_000;

    private Machine() {}

    public static List<Finding> findings() {
        return List.of(program(), memory(), language());
    }

    private static Finding program() {
        return Finding.of(Sign.PROGRAM, Versions.program(), Runtime.version(), Versions.javafx(), Versions.system());
    }

    private static Finding memory() {
        long given = Runtime.getRuntime().maxMemory() / MEGABYTE;
        long whole = ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean os
                ? os.getTotalMemorySize() / MEGABYTE
                : 0;
        return Finding.of(whole < LEAST_MEMORY ? Sign.MEMORY_SMALL : Sign.MEMORY_ENOUGH, whole, given, LEAST_MEMORY);
    }

    /** Where file names are not Unicode, a folder with a Persian name cannot be opened. */
    private static Finding language() {
        String names = System.getProperty("sun.jnu.encoding", "");
        boolean unicode = System.getProperty("os.name", "").startsWith("Windows") || isUnicode(names);
        return Finding.of(
                unicode ? Sign.LANGUAGE : Sign.NAMES_GARBLED,
                Locale.getDefault().toLanguageTag(),
                names);
    }

    private static boolean isUnicode(String encoding) {
        try {
            return Charset.forName(encoding).equals(StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return false;
        }
    }
}
