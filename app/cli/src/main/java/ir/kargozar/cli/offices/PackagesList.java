package ir.kargozar.cli.offices;

import ir.kargozar.cli.Session;
import ir.kargozar.handover.Handover;
import ir.kargozar.handover.restored.Mark;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code packages list}: sent and come; a sent one's state is what is known, never more. */
@Command(name = "list")
public final class PackagesList implements Callable<Integer> {
    private final Session session;

    public PackagesList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> session.answers()
                .list(kargozar.post().handover().list().stream()
                        .map(PackagesList::row)
                        .toList()));
    }

    private static Map<String, Object> row(Handover.Line line) {
        Map<String, Object> row = PackageFields.of(line.head());
        switch (line) {
            case Handover.Line.Sent sent -> row.put("state", sent.row().state());
            case Handover.Line.Came came -> row.put("state", came.row().state());
        }
        row.put("mark", line instanceof Handover.Line.Sent sent ? sent.row().mark() : Mark.NONE);
        row.put("claims", line.totals().claimCount());
        row.put("amount", line.totals().amount().value());
        return row;
    }
}
