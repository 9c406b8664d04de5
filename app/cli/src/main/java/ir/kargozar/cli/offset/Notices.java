package ir.kargozar.cli.offset;

import ir.kargozar.Clearing;
import ir.kargozar.cli.Session;
import ir.kargozar.settlement.NoticeRow;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code offset notices}: every income notice with its slip; overdue where it has none after the days that the office set (B6). */
@Command(name = "notices")
public final class Notices implements Callable<Integer> {
    private final Session session;

    public Notices(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> {
            Clearing clearing = kargozar.post().clearing();
            int days = clearing.rules().slipDays();
            return session.answers()
                    .list(NoticeRow.of(clearing.books().ledger()).stream()
                            .map(row -> SettlementRows.notice(row, session.today(), days))
                            .toList());
        });
    }
}
