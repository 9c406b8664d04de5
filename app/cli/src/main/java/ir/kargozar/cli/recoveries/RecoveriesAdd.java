package ir.kargozar.cli.recoveries;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.ExitStatus;
import ir.kargozar.cli.FileReport;
import ir.kargozar.cli.Inputs;
import ir.kargozar.cli.JsonFile;
import ir.kargozar.cli.Session;
import ir.kargozar.recovery.Recovery;
import ir.kargozar.recovery.RecoveryDesk;
import ir.kargozar.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code recoveries add FILE}: one recovery in JSON or many in NDJSON, {@code -} for standard input; each stored for itself, its
 * report line printed only then.
 */
@Command(name = "add")
public final class RecoveriesAdd implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE")
    private String file = "";

    public RecoveriesAdd(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Inputs.Opened opened = new Inputs(session).open(file);
        return switch (opened) {
            case Inputs.Opened.Refused(Problem problem) -> session.answers().refuse(List.of(problem));
            case Inputs.Opened.Open(InputStream in) -> session.in(kargozar -> addAll(kargozar, in));
        };
    }

    private int addAll(Kargozar kargozar, InputStream in) {
        RecoveryDesk desk = kargozar.post().recoveries();
        FileReport report = new FileReport(session.answers(), "cli.saved.count");
        try (JsonFile recoveries = new JsonFile(in, JsonFile.isOfLines(file))) {
            Optional<JsonFile.Entry> next = recoveries.next();
            while (next.isPresent()) {
                add(desk, next.get(), report);
                next = recoveries.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            report.close();
        }
        return report.refused() == 0 ? ExitStatus.DONE : ExitStatus.REFUSED;
    }

    private void add(RecoveryDesk desk, JsonFile.Entry entry, FileReport report) {
        switch (entry) {
            case JsonFile.Entry.Unreadable unreadable ->
                report.refused(entry.line(), List.of(unreadable.problem(session.texts())));
            case JsonFile.Entry.Text(long line, String json) -> {
                switch (desk.add(json, session.who())) {
                    case RecoveryDesk.Outcome.Refused(List<Problem> problems) -> report.refused(line, problems);
                    case RecoveryDesk.Outcome.Done(Recovery recovery) ->
                        report.done(
                                line,
                                RecoveryRows.of(recovery),
                                recovery.number().toString());
                }
            }
        }
    }
}
