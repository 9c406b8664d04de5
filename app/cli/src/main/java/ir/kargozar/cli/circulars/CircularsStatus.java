package ir.kargozar.cli.circulars;

import ir.kargozar.circular.Delivery;
import ir.kargozar.cli.Session;
import ir.kargozar.text.Parsed;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code circulars status NUMBER}: how far an own circular is known to have come at each office. */
@Command(name = "status")
public final class CircularsStatus implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "NUMBER")
    private String number = "";

    public CircularsStatus(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new OneCircular(session, number, "").with((kargozar, circular) -> switch (kargozar.post()
                .circulars()
                .status(circular)) {
            case Parsed.Valid<List<Delivery>>(List<Delivery> rows) ->
                session.answers().list(rows.stream().map(CircularRows::of).toList());
            case Parsed.Invalid<List<Delivery>> invalid ->
                session.answers().refuse(List.of(session.texts().problem("number", invalid)));
        });
    }
}
