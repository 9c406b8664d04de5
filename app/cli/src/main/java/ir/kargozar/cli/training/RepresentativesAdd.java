package ir.kargozar.cli.training;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Line;
import ir.kargozar.training.fact.Event;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code training representatives add NATIONAL_ID --first NAME --last NAME [--account LOGIN] [--agency CODE]} (A2). */
@Command(name = "add")
public final class RepresentativesAdd implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "NATIONAL_ID")
    private String person = "";

    @Option(names = "--first", paramLabel = "NAME", required = true)
    private String first = "";

    @Option(names = "--last", paramLabel = "NAME", required = true)
    private String last = "";

    @Option(names = "--account", paramLabel = "LOGIN")
    private String login = "";

    @Option(names = "--agency", paramLabel = "CODE")
    private String agency = "";

    public RepresentativesAdd(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        NationalId id = Typed.value("NATIONAL_ID", NationalId.of(person));
        Optional<Line> name = login.isBlank() ? Optional.empty() : Optional.of(Typed.value("account", Line.of(login)));
        Event.Introduced introduced =
                new Event.Introduced(Typed.value("first", Line.of(first)), Typed.value("--last", Line.of(last)), name);
        return session.in(kargozar -> {
            var desk = kargozar.post().school().learning();
            desk.introduce(id, agency(kargozar), introduced, session.who());
            return session.answers()
                    .record(TrainingRows.person(desk.find(id).orElseThrow().trainee()));
        });
    }

    private OfficeCode agency(Kargozar kargozar) {
        return agency.isBlank() ? kargozar.office().code() : Typed.value("agency", OfficeCode.of(agency));
    }
}
