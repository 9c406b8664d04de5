package ir.kargozar.cli.scans;

import ir.kargozar.cli.Session;
import ir.kargozar.cli.claims.Numbered;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code scans list NUMBER}: what hangs on a claim, by place. */
@Command(name = "list")
public final class ScansList implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "NUMBER")
    private String number = "";

    public ScansList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new Numbered(session, number)
                .claim((kargozar, claim) -> session.answers()
                        .list(ScanRows.of(kargozar.optics().desk().of(claim.number()))));
    }
}
