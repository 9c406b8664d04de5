package ir.kargozar.cli.trainer;

import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.cli.training.TrainingRows;
import ir.kargozar.identity.NationalId;
import ir.kargozar.text.Problem;
import ir.kargozar.training.Stage;
import ir.kargozar.training.fact.Fact;
import ir.kargozar.training.register.TrainingDesk.Signing;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code training sign NATIONAL_ID --stage STAGE}: signs a stage off, in order; refused with everything that is missing. */
@Command(name = "sign")
public final class Sign implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "NATIONAL_ID")
    private String person = "";

    @Option(names = "--stage", paramLabel = "STAGE", required = true)
    private Stage stage = Stage.THEORY;

    public Sign(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        NationalId id = Typed.value("NATIONAL_ID", NationalId.of(person));
        return session.in(
                kargozar -> switch (kargozar.post().school().training().sign(id, stage, session.who())) {
                    case Signing.Done(Fact fact) -> session.answers().record(TrainingRows.fact(fact));
                    case Signing.Refused(List<Problem> missing) ->
                        session.answers().refuse(missing);
                });
    }
}
