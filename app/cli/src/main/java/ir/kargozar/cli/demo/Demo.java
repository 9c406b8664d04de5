package ir.kargozar.cli.demo;

import ir.kargozar.cli.Answers;
import ir.kargozar.cli.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code demo DIR}: makes DIR/agency, DIR/office and DIR/out, and says every file it made; with {@code --offset} five desks that set
 * debts off, and a reconciliation to the rial.
 */
@Command(name = "demo")
public final class Demo implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "DIR")
    private Path folder = Path.of("");

    @Option(names = "--claims", paramLabel = "COUNT", defaultValue = "260", hidden = true)
    private int claims;

    @Option(names = "--offset")
    private boolean offset;

    public Demo(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (isOccupied()) {
            return session.answers()
                    .refuse(List.of(session.texts().problem("", "DEMO_FOLDER_NOT_EMPTY", List.of(folder.toString()))));
        }
        long started = System.nanoTime();
        Map<String, Object> counts = new LinkedHashMap<>();
        Path place = folder.toAbsolutePath().normalize();
        if (offset) {
            try (OffsetRound round = OffsetRound.begin(session, place)) {
                counts.putAll(round.run());
            }
        } else {
            try (Round round = Round.begin(session, place)) {
                counts.putAll(round.run(claims));
            }
        }
        counts.put("seconds", (System.nanoTime() - started) / 1_000_000_000);
        return report(counts);
    }

    private boolean isOccupied() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    private int report(Map<String, Object> counts) {
        Answers answers = session.answers();
        if (answers.isJson()) {
            return answers.record(Map.of("files", made(), "counts", counts));
        }
        answers.say(session.texts().say("cli.demo.made"));
        made().forEach(file -> answers.say(file.toString()));
        answers.say("");
        answers.say(session.texts().say("cli.demo.counts"));
        return answers.record(counts);
    }

    private List<Path> made() {
        try (Stream<Path> files = Files.walk(folder.toAbsolutePath().normalize())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
