package ir.kargozar.cli.statistics;

import ir.kargozar.cli.Session;
import ir.kargozar.statistics.Period;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code statistics quarter [--quarter 1405-3] --out FILE.{json,csv,xlsx}}: the third quarter of 1405; else the last that has ended. */
@Command(name = "quarter")
public final class StatisticsQuarter implements Callable<Integer> {
    private final Session session;

    @Option(names = "--quarter", paramLabel = "1405-3")
    private String typed = "";

    @Mixin
    private PeriodFile file = new PeriodFile();

    public StatisticsQuarter(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return file.write(session, Period.Kind.QUARTER, typed);
    }
}
