package ir.kargozar.cli.statistics;

import ir.kargozar.cli.Session;
import ir.kargozar.statistics.Period;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code statistics half-year [--half-year 1405-1] --out FILE.{json,csv,xlsx}}: the first half of 1405; else the last that has ended. */
@Command(name = "half-year")
public final class StatisticsHalfYear implements Callable<Integer> {
    private final Session session;

    @Option(names = "--half-year", paramLabel = "1405-1")
    private String typed = "";

    @Mixin
    private PeriodFile file = new PeriodFile();

    public StatisticsHalfYear(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return file.write(session, Period.Kind.HALF_YEAR, typed);
    }
}
