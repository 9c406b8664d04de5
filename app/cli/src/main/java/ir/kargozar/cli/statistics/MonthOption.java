package ir.kargozar.cli.statistics;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.cli.Session;
import ir.kargozar.text.Parsed;
import java.util.List;
import java.util.function.BiFunction;
import picocli.CommandLine.Option;

/** A month, or the last that has ended. */
final class MonthOption {
    @Option(names = "--month", paramLabel = "1405-08")
    private String typed = "";

    int with(Session session, BiFunction<Kargozar, JalaliMonth, Integer> work) {
        Parsed<JalaliMonth> month =
                typed.isBlank() ? Parsed.valid(session.today().inMonth().plus(-1)) : JalaliMonth.of(typed);
        return switch (month) {
            case Parsed.Valid<JalaliMonth>(JalaliMonth valid) -> session.in(kargozar -> work.apply(kargozar, valid));
            case Parsed.Invalid<JalaliMonth> invalid ->
                session.answers().refuse(List.of(session.texts().problem("month", invalid)));
        };
    }
}
