package ir.kargozar.cli.scans;

import ir.kargozar.Kargozar;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.cli.ExitStatus;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.claims.Numbered;
import ir.kargozar.scan.ChosenScan;
import ir.kargozar.scan.ScanDesk;
import ir.kargozar.text.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code scans add NUMBER FILE…}: a refused file keeps no other from being added; exit 1 where one was refused. */
@Command(name = "add")
public final class ScansAdd implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "NUMBER")
    private String number = "";

    @Parameters(index = "1..*", paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    public ScansAdd(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new Numbered(session, number).claim((kargozar, claim) -> add(kargozar, claim.number()));
    }

    private int add(Kargozar kargozar, ClaimNumber claim) {
        ScanDesk desk = kargozar.optics().desk();
        List<ChosenScan> kept = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        for (Path file : files) {
            switch (desk.take(file, session.who())) {
                case ScanDesk.Taken.Kept taken -> kept.add(new ChosenScan(taken.scan(), Optional.empty()));
                case ScanDesk.Taken.Refused taken -> refused.add(taken.problem());
            }
        }
        if (kept.isEmpty()) {
            return session.answers().refuse(refused);
        }
        return switch (desk.attach(claim, kept, session.who())) {
            case ScanDesk.Outcome.Refused(Problem problem) -> session.answers().refuse(List.of(problem));
            case ScanDesk.Outcome.Done(var scans) -> {
                refused.forEach(problem -> session.answers().complain(0, problem));
                session.answers().list(ScanRows.of(scans));
                yield refused.isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
            }
        };
    }
}
