package ir.kargozar.cli.trainer;

import ir.kargozar.cli.Session;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.register.Register;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code training cohort list}. */
@Command(name = "list")
public final class CohortList implements Callable<Integer> {
    private final Session session;

    public CohortList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> {
            Register register = kargozar.post().school().training().register();
            return session.answers()
                    .list(register.cohorts().values().stream()
                            .map(cohort -> row(register, cohort))
                            .toList());
        });
    }

    private static Map<String, Object> row(Register register, Event.Cohort cohort) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", cohort.code());
        fields.put("title", cohort.title());
        fields.put("province", cohort.province());
        fields.put("goLive", cohort.goLive());
        fields.put("people", register.members(cohort.code()).size());
        fields.put("sessions", register.sessionsOf(cohort.code()).size());
        return fields;
    }
}
