package ir.kargozar.cli.statistics;

import ir.kargozar.cli.Session;
import ir.kargozar.statistics.Period;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code statistics year [--year 1405] --out FILE.{json,csv,xlsx}}: the year 1405; else the last that has ended. */
@Command(name = "year")
public final class StatisticsYear implements Callable<Integer> {
    private final Session session;

    @Option(names = "--year", paramLabel = "1405")
    private String typed = "";

    @Mixin
    private PeriodFile file = new PeriodFile();

    public StatisticsYear(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return file.write(session, Period.Kind.YEAR, typed);
    }
}
