package ir.kargozar.cli.offset;

import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.settlement.fact.PaperNumber;
import ir.kargozar.text.Line;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code offset reverse NOTICE --reason TEXT}: the opposite entry of a deduction that was wrong. */
@Command(name = "reverse")
public final class Reverse implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "NOTICE")
    private String notice = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    public Reverse(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        PaperNumber number = Typed.value("NOTICE", PaperNumber.of(notice));
        Line why = Typed.value("reason", Line.of(reason));
        return session.in(kargozar -> {
            kargozar.post().clearing().centres().reverse(number, why, session.who());
            return session.answers().record(Map.of("notice", number.toString()));
        });
    }
}
