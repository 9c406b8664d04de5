package ir.kargozar.cli.training;

import ir.kargozar.cli.Session;
import ir.kargozar.training.register.Standing;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code training representatives list}: those who were introduced and work there still. */
@Command(name = "list")
public final class RepresentativesList implements Callable<Integer> {
    private final Session session;

    public RepresentativesList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> {
            List<Standing> people = kargozar.post().school().learning().people();
            return session.answers()
                    .list(people.stream()
                            .map(standing -> TrainingRows.person(standing.trainee()))
                            .toList());
        });
    }
}
