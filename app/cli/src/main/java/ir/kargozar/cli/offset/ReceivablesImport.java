package ir.kargozar.cli.offset;

import ir.kargozar.Clearing;
import ir.kargozar.cli.Session;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.list.ListReader;
import ir.kargozar.settlement.list.Listed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code offset receivables import FILE [--dry-run]}: documents of registered centres (B11). */
@Command(name = "import")
public final class ReceivablesImport implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE")
    private String file = "";

    @Option(names = "--dry-run")
    private boolean dry;

    public ReceivablesImport(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ListFile input = new ListFile(session, file);
        String text = input.text();
        return session.in(kargozar -> {
            Clearing clearing = kargozar.post().clearing();
            ListReader reader = new ListReader(session.texts());
            Listed<Event.Receivable> list = clearing.books()
                    .read(known -> reader.receivables(
                            text, number -> known.receivables().find(number).isPresent()));
            if (!dry && list.isGood()) {
                clearing.centres().add(list.values(), session.who());
            }
            return input.report(list, ReceivablesImport::fields);
        });
    }

    private static Map<String, Object> fields(Event.Receivable receivable) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("document", receivable.document().value());
        fields.put("centre", receivable.centre().value());
        fields.put("period", receivable.period().toString());
        fields.put("amount", receivable.amount().value());
        receivable.list().ifPresent(list -> fields.put("list", list.value()));
        return fields;
    }
}
