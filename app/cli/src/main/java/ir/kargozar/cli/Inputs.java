package ir.kargozar.cli;

import ir.kargozar.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Inputs named on the command line. */
public final class Inputs {
    private final Session session;

    public Inputs(Session session) {
        this.session = session;
    }

    /** What came of opening a file. */
    public sealed interface Opened {
        record Open(InputStream in) implements Opened {}

        record Refused(Problem problem) implements Opened {}
    }

    /** A file to read, {@code -} for standard input. Problem: FILE_NOT_READABLE. */
    public Opened open(String name) {
        if (name.equals("-")) {
            return new Opened.Open(session.terminal().in());
        }
        try {
            Path path = Path.of(name);
            return java.nio.file.Files.isRegularFile(path)
                    ? new Opened.Open(java.nio.file.Files.newInputStream(path))
                    : refused(name);
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return refused(name);
        }
    }

    private Opened refused(String name) {
        return new Opened.Refused(session.texts().problem("", "FILE_NOT_READABLE", List.of(name)));
    }
}
