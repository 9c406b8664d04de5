package ir.kargozar.cli.offset;

import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.text.Line;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code offset withdraw-list DOCUMENT --expert NAME --reason TEXT}: the document becomes payable (B11). */
@Command(name = "withdraw-list")
public final class WithdrawList implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "DOCUMENT")
    private String document = "";

    @Option(names = "--expert", paramLabel = "NAME", required = true)
    private String expert = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    public WithdrawList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Reference number = Typed.value("DOCUMENT", Reference.of(document));
        Line by = Typed.value("expert", Line.of(expert));
        Line why = Typed.value("reason", Line.of(reason));
        return session.in(kargozar -> {
            kargozar.post().clearing().centres().withdrawList(number, by, why, session.who());
            return session.answers().record(Map.of("document", number.value()));
        });
    }
}
