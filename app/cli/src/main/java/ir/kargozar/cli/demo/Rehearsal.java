package ir.kargozar.cli.demo;

import ir.kargozar.cli.Commands;
import ir.kargozar.cli.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code rehearse DIR}: the everyday commands in the folder of a demo; the launcher makes its AOT cache from it. Packages
 * are not among them: their signed libraries can be in no cache, and would be read at every start.
 */
@Command(name = "rehearse", hidden = true)
public final class Rehearsal implements Callable<Integer> {
    private static final List<List<String>> EVERYDAY = List.of(
            List.of("claims", "list"),
            List.of("claims", "list", "--json"),
            List.of("claims", "find", "3101"),
            List.of("forms", "list"),
            List.of("log", "verify"),
            List.of("check"));

    private final Session session;

    @Parameters(paramLabel = "DIR")
    private Path folder = Path.of("");

    public Rehearsal(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        int status = run(Stream.of("--help"));
        Path agency = folder.resolve("agency");
        for (List<String> words : EVERYDAY) {
            status = Math.max(status, run(Stream.concat(Stream.of("--workspace", agency.toString()), words.stream())));
        }
        return status;
    }

    private int run(Stream<String> words) {
        return Commands.run(session.terminal(), words.toArray(String[]::new));
    }
}
