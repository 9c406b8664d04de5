package ir.kargozar.cli.trainer;

import ir.kargozar.cli.Answers;
import ir.kargozar.cli.ExitStatus;
import ir.kargozar.cli.Session;
import ir.kargozar.training.Stage;
import ir.kargozar.training.rollout.Outlook;
import ir.kargozar.training.rollout.Plan;
import ir.kargozar.training.rollout.TrainingCalendar;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code training calendar COHORT}: the latest days of each stage before go-live (A5), and who will not make it and why. */
@Command(name = "calendar")
public final class CalendarShow implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "COHORT")
    private String cohort = "";

    public CalendarShow(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> {
            TrainingCalendar calendar = kargozar.post().school().calendar();
            Plan plan = calendar.plan(cohort);
            List<Map<String, Object>> stages = Arrays.stream(Stage.values())
                    .map(stage -> stage(plan, stage))
                    .toList();
            List<Map<String, Object>> people = calendar.outlook(cohort, session.today()).stream()
                    .map(this::person)
                    .toList();
            return show(plan, stages, people);
        });
    }

    private int show(Plan plan, List<Map<String, Object>> stages, List<Map<String, Object>> people) {
        Answers answers = session.answers();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("goLive", plan.goLive());
        if (answers.isJson()) {
            fields.put("stages", stages);
            fields.put("people", people);
            return answers.record(fields);
        }
        answers.record(fields);
        answers.list(stages);
        answers.say("");
        answers.list(people);
        return ExitStatus.DONE;
    }

    private static Map<String, Object> stage(Plan plan, Stage stage) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("trainingStage", stage);
        fields.put("begin", plan.of(stage).begin());
        fields.put("end", plan.of(stage).end());
        return fields;
    }

    private Map<String, Object> person(Outlook outlook) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("nationalId", outlook.standing().trainee().id());
        fields.put("name", outlook.standing().trainee().name());
        fields.put("daysLeft", outlook.daysLeft());
        fields.put("makesIt", outlook.makesIt());
        fields.put("why", outlook.late().map(this::words).orElse(""));
        return fields;
    }

    private String words(Outlook.Lateness late) {
        return session.texts().word(late.stage()) + ": "
                + session.texts().say("Why." + late.why().name(), late.by());
    }
}
