package ir.kargozar.cli.training;

import ir.kargozar.cli.ExitStatus;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.identity.NationalId;
import ir.kargozar.training.register.LearningDesk;
import ir.kargozar.training.register.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code training standing [NATIONAL_ID] [--cohort CODE]}: who stands where; of one person every need and attempt. */
@Command(name = "standing")
public final class StandingShow implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "NATIONAL_ID", arity = "0..1")
    private @Nullable String person;

    @Option(names = "--cohort", paramLabel = "CODE")
    private @Nullable String cohort;

    public StandingShow(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String typed = person;
        if (typed == null) {
            return session.in(kargozar -> session.answers()
                    .list(kargozar.post().school().learning().people().stream()
                            .filter(standing -> cohort == null
                                    || standing.cohort().filter(cohort::equals).isPresent())
                            .map(TrainingRows::standing)
                            .toList()));
        }
        NationalId id = Typed.value("NATIONAL_ID", NationalId.of(typed));
        return session.in(kargozar -> {
            LearningDesk desk = kargozar.post().school().learning();
            return session.answers().isJson() ? tell(desk.path(id)) : print(desk.path(id));
        });
    }

    private int tell(Path path) {
        Map<String, Object> fields = TrainingRows.standing(path.standing());
        fields.put("steps", path.steps().stream().map(StandingShow::step).toList());
        fields.put(
                "attempts",
                path.standing().attempts().stream().map(TrainingRows::attempt).toList());
        return session.answers().record(fields);
    }

    private static Map<String, Object> step(Path.Step step) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("trainingStage", step.stage());
        fields.put("state", step.state());
        fields.put("ready", step.isReady());
        fields.put("needs", step.needs().stream().map(TrainingRows::need).toList());
        return fields;
    }

    /** For people: one table below the other. */
    private int print(Path path) {
        session.answers().record(TrainingRows.standing(path.standing()));
        for (Path.Step step : path.steps()) {
            session.answers().say("");
            session.answers()
                    .say(session.texts().word(step.stage()) + ": "
                            + session.texts().word(step.state()));
            session.answers().list(step.needs().stream().map(TrainingRows::need).toList());
        }
        List<Map<String, Object>> attempts =
                path.standing().attempts().stream().map(TrainingRows::attempt).toList();
        session.answers().say("");
        session.answers().list(attempts);
        return ExitStatus.DONE;
    }
}
