package ir.kargozar.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one command line gave: exit status, standard output, standard error. */
record Run(int status, String out, String err) {
    /** 1405-09-01, 10:00 in Tehran. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T06:30:00Z"), ZoneId.of("Asia/Tehran"));

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Run of(String... words) {
        return with(Map.of(), words);
    }

    static Run with(Map<String, String> environment, String... words) {
        return run(CLOCK, new byte[0], environment, words);
    }

    /** With standard input. */
    static Run given(byte[] input, String... words) {
        return run(CLOCK, input, Map.of(), words);
    }

    private static Run run(Clock clock, byte[] input, Map<String, String> environment, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream printOut = Terminal.printer(out);
                PrintStream printErr = Terminal.printer(err)) {
            Terminal terminal = new Terminal(
                    new ByteArrayInputStream(input), printOut, printErr, environment, _ -> Optional.empty(), clock);
            int status = Commands.run(terminal, words);
            printOut.flush();
            printErr.flush();
            return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }

    /** In a workspace. */
    static Run in(Path workspace, String... words) {
        return of(Stream.concat(Stream.of("--workspace", workspace.toString()), Stream.of(words))
                .toArray(String[]::new));
    }

    /** In a workspace, so many days later. */
    static Run later(int days, Path workspace, String... words) {
        return run(
                Clock.offset(CLOCK, Duration.ofDays(days)),
                new byte[0],
                Map.of(),
                Stream.concat(Stream.of("--workspace", workspace.toString()), Stream.of(words))
                        .toArray(String[]::new));
    }

    /** The one JSON document on standard output. */
    JsonNode json() {
        return JSON.readTree(out);
    }
}
