package ir.kargozar.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a command sees of the world.
 *
 * @param prompt asks for a secret without showing it; empty where nobody sits at a console
 */
public record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Function<String, Optional<char[]>> prompt,
        Clock clock) {
    private static final int BUFFER = 1 << 16;

    /** The process's own: UTF-8 whatever the machine's locale, the time of Tehran. */
    static Terminal ofProcess() {
        return new Terminal(
                System.in,
                printer(new FileOutputStream(FileDescriptor.out)),
                printer(new FileOutputStream(FileDescriptor.err)),
                System.getenv(),
                Terminal::askAtConsole,
                Clock.system(ZoneId.of("Asia/Tehran")));
    }

    /** A UTF-8 printer, flushed by its user. */
    public static PrintStream printer(OutputStream to) {
        return new PrintStream(new java.io.BufferedOutputStream(to, BUFFER), false, StandardCharsets.UTF_8);
    }

    private static Optional<char[]> askAtConsole(String question) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .flatMap(console -> Optional.ofNullable(console.readPassword("%s", question)));
    }
}
