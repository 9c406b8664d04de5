package ir.kargozar.cli.offset;

import ir.kargozar.Clearing;
import ir.kargozar.cli.Session;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.list.ListReader;
import ir.kargozar.settlement.list.Listed;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code offset debts import FILE [--dry-run]}: the branch’s debts by number, overdue or current. */
@Command(name = "import")
public final class DebtsImport implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE")
    private String file = "";

    @Option(names = "--dry-run")
    private boolean dry;

    public DebtsImport(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ListFile input = new ListFile(session, file);
        String text = input.text();
        return session.in(kargozar -> {
            Clearing clearing = kargozar.post().clearing();
            ListReader reader = new ListReader(session.texts());
            Listed<Event.Debt> list = clearing.books()
                    .read(known ->
                            reader.debts(text, number -> known.debt(number).isPresent()));
            if (!dry && list.isGood()) {
                clearing.debts().add(list.values(), session.who());
            }
            return input.report(list, SettlementRows::debt);
        });
    }
}
