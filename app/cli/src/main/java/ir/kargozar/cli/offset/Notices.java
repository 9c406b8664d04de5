package ir.kargozar.cli.offset;

import ir.kargozar.Clearing;
import ir.kargozar.cli.Session;
import ir.kargozar.settlement.NoticeRow;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code offset notices [--overdue]}: income notices, each with its slip; overdue where it has none after the days that the office set (B6). */
@Command(name = "notices")
public final class Notices implements Callable<Integer> {
    private final Session session;

    @Option(names = "--overdue")
    private boolean overdue;

    public Notices(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> {
            Clearing clearing = kargozar.post().clearing();
            int days = clearing.rules().slipDays();
            List<NoticeRow> rows = clearing.books().read(NoticeRow::of);
            return session.answers()
                    .list(rows.stream()
                            .filter(row -> !overdue || row.isOverdue(session.today(), days))
                            .map(row -> SettlementRows.notice(row, session.today(), days))
                            .toList());
        });
    }
}
