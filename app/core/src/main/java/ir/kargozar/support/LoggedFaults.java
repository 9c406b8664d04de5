package ir.kargozar.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Codes of faults that the program's log tells of. */
public final class LoggedFaults {
    private static final Pattern LINE =
            Pattern.compile("(?m)^(\\S+) SEVERE ir\\.kargozar (?:[A-Z_]+ )?(K-[0-9A-Z]{5})(?: |$)");
    private static final int SHOWN = 5;

    private LoggedFaults() {}

    private record Told(String at, String code) {}

    /** How many, and the last codes. */
    public static Finding finding(ProgramHome home) {
        List<Told> told = told(home.logs());
        if (told.isEmpty()) {
            return Finding.of(Sign.FAULTS_NONE);
        }
        String last = String.join(
                " ",
                told.stream()
                        .skip(Math.max(0, told.size() - SHOWN))
                        .map(Told::code)
                        .toList());
        return Finding.of(Sign.FAULTS_LOGGED, told.size(), last);
    }

    private static List<Told> told(Path logs) {
        if (!Files.isDirectory(logs)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(logs)) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .flatMap(LoggedFaults::in)
                    .sorted(java.util.Comparator.comparing(Told::at))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Stream<Told> in(Path file) {
        try {
            Matcher lines = LINE.matcher(Files.readString(file));
            return lines.results().map(line -> new Told(line.group(1), line.group(2))).toList().stream();
        } catch (IOException e) {
            return Stream.of();
        }
    }
}
