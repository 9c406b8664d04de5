package ir.kargozar.cli.statistics;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.cli.Session;
import ir.kargozar.statistics.Period;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code statistics range --from 1405/01/15 --to 1405/03/10 --out FILE.{json,csv,xlsx,pdf}}: any days, both among them. */
@Command(name = "range")
public final class StatisticsRange implements Callable<Integer> {
    private final Session session;

    @Option(names = "--from", paramLabel = "1405/01/15", required = true)
    private String from = "";

    @Option(names = "--to", paramLabel = "1405/03/10", required = true)
    private String to = "";

    @Mixin
    private PeriodFile file = new PeriodFile();

    public StatisticsRange(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Parsed<JalaliDate> first = JalaliDate.of(from);
        Parsed<JalaliDate> last = JalaliDate.of(to);
        List<Problem> problems = new ArrayList<>();
        if (first instanceof Parsed.Invalid<JalaliDate> invalid) {
            problems.add(session.texts().problem("from", invalid));
        }
        if (last instanceof Parsed.Invalid<JalaliDate> invalid) {
            problems.add(session.texts().problem("to", invalid));
        }
        return problems.isEmpty()
                ? file.write(session, Period.range(first.orThrow(), last.orThrow()), "to")
                : session.answers().refuse(problems);
    }
}
