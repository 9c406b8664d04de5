package ir.kargozar.cli.trainer;

import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.cli.training.TrainingRows;
import ir.kargozar.identity.NationalId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code training attend SESSION NATIONAL_ID… [--absent]}: who was there; only what is new is stated. */
@Command(name = "attend")
public final class Attend implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "SESSION")
    private String held = "";

    @Parameters(index = "1..*", paramLabel = "NATIONAL_ID", arity = "1..*")
    private List<String> people = List.of();

    @Option(names = "--absent")
    private boolean absent;

    public Attend(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Map<NationalId, Boolean> present = new LinkedHashMap<>();
        people.forEach(person -> present.put(Typed.value("NATIONAL_ID", NationalId.of(person)), !absent));
        return session.in(kargozar -> session.answers()
                .list(kargozar.post().school().training().attendance(held, present, session.who()).stream()
                        .map(TrainingRows::fact)
                        .toList()));
    }
}
