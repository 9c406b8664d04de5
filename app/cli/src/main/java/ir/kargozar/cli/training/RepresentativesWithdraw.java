package ir.kargozar.cli.training;

import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.identity.NationalId;
import ir.kargozar.text.Line;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code training representatives withdraw NATIONAL_ID --reason TEXT}: works there no more. */
@Command(name = "withdraw")
public final class RepresentativesWithdraw implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "NATIONAL_ID")
    private String person = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    public RepresentativesWithdraw(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        NationalId id = Typed.value("NATIONAL_ID", NationalId.of(person));
        Line why = Typed.value("reason", Line.of(reason));
        return session.in(kargozar -> session.answers()
                .record(TrainingRows.fact(kargozar.post().school().learning().withdraw(id, why, session.who()))));
    }
}
