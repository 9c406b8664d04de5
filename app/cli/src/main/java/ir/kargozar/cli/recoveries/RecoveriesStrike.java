package ir.kargozar.cli.recoveries;

import ir.kargozar.cli.Session;
import ir.kargozar.recovery.Recovery;
import ir.kargozar.recovery.RecoveryDesk;
import ir.kargozar.recovery.RecoveryNumber;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code recoveries strike NUMBER --reason TEXT}: strikes out what was entered wrongly; it stays in the list. */
@Command(name = "strike")
public final class RecoveriesStrike implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "NUMBER")
    private String number = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    public RecoveriesStrike(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return switch (RecoveryNumber.of(number)) {
            case Parsed.Invalid<RecoveryNumber> invalid ->
                session.answers().refuse(List.of(session.texts().problem("number", invalid)));
            case Parsed.Valid<RecoveryNumber>(RecoveryNumber valid) ->
                session.in(kargozar -> answer(kargozar.post().recoveries().strike(valid, reason, session.who())));
        };
    }

    private int answer(RecoveryDesk.Outcome outcome) {
        return switch (outcome) {
            case RecoveryDesk.Outcome.Done(Recovery recovery) ->
                session.answers().record(RecoveryRows.of(recovery));
            case RecoveryDesk.Outcome.Refused(List<Problem> problems) ->
                session.answers().refuse(problems);
        };
    }
}
