package ir.kargozar.cli.offset;

import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.settlement.fact.Reference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code offset give-list DOCUMENT --list NUMBER}: what is left of the document is paid by that list, and is payable no more (B11). */
@Command(name = "give-list")
public final class GiveList implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "DOCUMENT")
    private String document = "";

    @Option(names = "--list", paramLabel = "NUMBER", required = true)
    private String list = "";

    public GiveList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Reference number = Typed.value("DOCUMENT", Reference.of(document));
        Reference given = Typed.value("list", Reference.of(list));
        return session.in(kargozar -> {
            kargozar.post().clearing().centres().giveList(number, given, session.who());
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("document", number.value());
            row.put("list", given.value());
            return session.answers().record(row);
        });
    }
}
