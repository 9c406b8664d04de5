package ir.kargozar.cli.claims;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.Status;
import ir.kargozar.cli.Session;
import ir.kargozar.text.Parsed;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code claims list}: newest number first. */
@Command(name = "list")
public final class ClaimsList implements Callable<Integer> {
    private final Session session;

    @Option(names = "--status", paramLabel = "STATUS")
    private @Nullable Status status;

    @Option(names = "--month", paramLabel = "1405-08")
    private @Nullable String month;

    public ClaimsList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ClaimQuery wanted = status == null ? ClaimQuery.ALL : ClaimQuery.ALL.status(status);
        if (month == null) {
            return list(wanted);
        }
        return switch (JalaliMonth.of(month)) {
            case Parsed.Valid<JalaliMonth>(JalaliMonth valid) -> list(wanted.month(valid));
            case Parsed.Invalid<JalaliMonth> invalid ->
                session.answers().refuse(List.of(session.texts().problem("month", invalid)));
        };
    }

    private int list(ClaimQuery query) {
        return session.in(kargozar -> session.answers().list(ClaimRows.all(kargozar.claims(), query)));
    }
}
