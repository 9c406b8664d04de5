package ir.kargozar.cli.offset;

import ir.kargozar.cli.Outputs;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.offset.MeetingMinutes;
import ir.kargozar.settlement.MeetingBook;
import ir.kargozar.text.Line;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code offset meeting minutes [--minutes X] --out FILE}: minutes of a joint meeting as PDF, or its agenda before it (B2). */
@Command(name = "minutes")
public final class MeetingMinutesPrint implements Callable<Integer> {
    private final Session session;

    @Option(names = "--minutes", paramLabel = "X")
    private String number = "";

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path file = Path.of("");

    public MeetingMinutesPrint(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> {
            MeetingBook book = kargozar.post().clearing().meetings();
            MeetingMinutes minutes =
                    number.isBlank() ? book.agenda() : book.minutes(Typed.value("minutes", Line.of(number)));
            Outputs.write(file, out -> kargozar.press().settlementPapers().meeting(minutes, out));
            return session.answers()
                    .record(Map.of(
                            "file", file.toString(), "forms", minutes.rows().size()));
        });
    }
}
