package ir.kargozar.cli.offset;

import ir.kargozar.Clearing;
import ir.kargozar.cli.Session;
import ir.kargozar.settlement.NoticeRow;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code offset slips}: what has its slip: the branch's income rows, and what was written back at the office (B6). */
@Command(name = "slips")
public final class Slips implements Callable<Integer> {
    private final Session session;

    public Slips(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> {
            Clearing clearing = kargozar.post().clearing();
            int days = clearing.rules().slipDays();
            return session.answers()
                    .list(clearing.books().read(NoticeRow::of).stream()
                            .filter(row -> row.slip().isPresent())
                            .map(row -> SettlementRows.notice(row, session.today(), days))
                            .toList());
        });
    }
}
