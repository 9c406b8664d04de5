package ir.kargozar.cli.offset;

import ir.kargozar.cli.Session;
import ir.kargozar.settlement.Bookkeeping;
import ir.kargozar.settlement.NoticeRow;
import ir.kargozar.settlement.ledger.Ledger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code offset settle}: what happens by itself with packages, now; and what is left (B5 to B7). */
@Command(name = "settle")
public final class Settle implements Callable<Integer> {
    private final Session session;

    public Settle(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> {
            Bookkeeping books = kargozar.post().clearing().books();
            books.settle(session.who());
            Ledger ledger = books.ledger();
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("undecided", ledger.declarations().undecided().size());
            row.put(
                    "withoutSlip",
                    NoticeRow.of(ledger).stream()
                            .filter(notice -> notice.slip().isEmpty())
                            .count());
            row.put("waiting", books.isWaiting());
            return session.answers().record(row);
        });
    }
}
