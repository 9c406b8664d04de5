package ir.kargozar.cli.forms;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.cli.Session;
import ir.kargozar.offset.FormLine;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code forms expiring [--days 60]}: agreements in force that end within so many days, soonest first (B14). */
@Command(name = "expiring")
public final class FormsExpiring implements Callable<Integer> {
    private static final int MOST_DAYS = 36_600;
    private final Session session;

    @Option(names = "--days", paramLabel = "60")
    private int days = 60;

    public FormsExpiring(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (days < 0 || days > MOST_DAYS) {
            return session.answers()
                    .refuse(List.of(
                            session.texts().problem("days", "FORM_DAYS", List.of(Integer.toString(MOST_DAYS)))));
        }
        return session.in(this::list);
    }

    private int list(Kargozar kargozar) {
        return session.answers()
                .list(kargozar.offset().forms().ending(session.today(), days).stream()
                        .map(this::row)
                        .toList());
    }

    private Map<String, Object> row(FormLine line) {
        JalaliDate until = line.facts().term().until().orElseThrow();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", line.number().toString());
        row.put("form", line.number().kind().number());
        row.put("state", line.on(session.today()).status());
        row.put("until", until);
        row.put("days", ChronoUnit.DAYS.between(session.today().gregorian(), until.gregorian()));
        row.put("centreId", line.facts().centre().legalEntityId());
        row.put("centre", line.facts().centre().name());
        return row;
    }
}
