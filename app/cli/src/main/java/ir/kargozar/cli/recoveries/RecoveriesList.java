package ir.kargozar.cli.recoveries;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.cli.Session;
import ir.kargozar.statistics.Period;
import ir.kargozar.text.Parsed;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code recoveries list [--from DATE] [--to DATE]}: of this Jalali year up to today where nothing is said; struck out ones too. */
@Command(name = "list")
public final class RecoveriesList implements Callable<Integer> {
    private final Session session;

    @Option(names = "--from", paramLabel = "DATE")
    private String from = "";

    @Option(names = "--to", paramLabel = "DATE")
    private String to = "";

    public RecoveriesList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        JalaliDate today = session.today();
        Parsed<JalaliDate> first =
                from.isBlank() ? Parsed.valid(new JalaliDate(today.year(), 1, 1)) : JalaliDate.of(from);
        Parsed<JalaliDate> last = to.isBlank() ? Parsed.valid(today) : JalaliDate.of(to);
        return switch (first) {
            case Parsed.Invalid<JalaliDate> invalid -> refused("from", invalid);
            case Parsed.Valid<JalaliDate>(JalaliDate day) ->
                switch (last) {
                    case Parsed.Invalid<JalaliDate> invalid -> refused("to", invalid);
                    case Parsed.Valid<JalaliDate>(JalaliDate until) -> list(day, until);
                };
        };
    }

    private int list(JalaliDate first, JalaliDate last) {
        return switch (Period.range(first, last)) {
            case Parsed.Invalid<Period> invalid -> refused("from", invalid);
            case Parsed.Valid<Period> _ ->
                session.in(kargozar -> session.answers()
                        .list(kargozar.post().recoveries().recoveries().list(first, last).stream()
                                .map(RecoveryRows::of)
                                .toList()));
        };
    }

    private int refused(String field, Parsed.Invalid<?> invalid) {
        return session.answers().refuse(List.of(session.texts().problem(field, invalid)));
    }
}
