package ir.kargozar.cli.offices;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.ExitStatus;
import ir.kargozar.cli.Outputs;
import ir.kargozar.cli.Session;
import ir.kargozar.handover.delivery.Delivery;
import ir.kargozar.handover.delivery.DeliverySheet;
import ir.kargozar.handover.delivery.Taken;
import ir.kargozar.handover.delivery.Taking;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.table.TableFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code packages import FILE|DIR… [--report FILE.csv]}: each package whole or not at all; a refused one keeps no other
 * from coming in. Exit 1 where one was refused.
 */
@Command(name = "import")
public final class PackagesImport implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*")
    private List<Path> places = List.of();

    @Option(names = "--report", paramLabel = "FILE")
    private @Nullable Path report;

    public PackagesImport(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (report != null && TableFile.Form.of(report.toString()).isEmpty()) {
            return session.answers()
                    .refuse(List.of(session.texts()
                            .problem("report", "FILE_ENDING", List.of(report.toString(), ".csv .xlsx"))));
        }
        return session.in(this::importAll);
    }

    private int importAll(Kargozar kargozar) {
        Delivery delivery = Delivery.of(places, Progress.NONE);
        Taking taking = new Taking(
                delivery,
                (file, progress) -> kargozar.post().handover().importPackage(file, session.who(), progress),
                new Unwatched());
        try (TakenLines lines =
                new TakenLines(session.answers(), delivery.files().size() > 1)) {
            boolean more = true;
            while (more) {
                more = taking.next();
                lines.tell(taking.report());
            }
            lines.sum(taking.report().sum());
        }
        List<Taken> taken = taking.report().lines();
        save(taken);
        boolean refused = taken.stream().anyMatch(line -> line.fate() == Taken.Fate.REFUSED);
        return refused ? ExitStatus.REFUSED : ExitStatus.DONE;
    }

    private void save(List<Taken> lines) {
        if (report != null) {
            TableFile.Form form = TableFile.Form.of(report.toString()).orElseThrow();
            Outputs.write(report, out -> new DeliverySheet(session.texts()).write(lines, form, out));
        }
    }

    /** Nobody at a command line asks to stop but by ending it. */
    private static final class Unwatched implements Taking.Watch {
        @Override
        public void at(Path file, int place, int files, double share) {}

        @Override
        public boolean isStopped() {
            return false;
        }
    }
}
