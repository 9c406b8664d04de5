package ir.kargozar.cli.examination;

import ir.kargozar.Kargozar;
import ir.kargozar.cli.Session;
import ir.kargozar.handover.paper.PaperDesk;
import ir.kargozar.identity.OfficeCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code papers list CODE SEQUENCE}: paper files that should be with a package that came, and who saw them. */
@Command(name = "list")
public final class PapersList implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "CODE")
    private String from = "";

    @Parameters(index = "1", paramLabel = "SEQUENCE")
    private long sequence;

    public PapersList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return OfPackage.from(session, from, this::list);
    }

    private int list(Kargozar kargozar, OfficeCode sender) {
        return session.answers()
                .list(kargozar.post().paperDesk().sheet(sender, sequence).stream()
                        .map(PapersList::row)
                        .toList());
    }

    private static Map<String, Object> row(PaperDesk.Row each) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", each.file().number().toString());
        row.put("insured", each.claim().content().insured().fullName());
        row.put("pages", each.claim().content().pages());
        row.put("amount", each.claim().content().amount().value());
        each.file().check().ifPresent(check -> {
            row.put("there", check.isThere());
            row.put("first", check.first());
            check.second().ifPresent(second -> row.put("second", second));
        });
        return row;
    }
}
