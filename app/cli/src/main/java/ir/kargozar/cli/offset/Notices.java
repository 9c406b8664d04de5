package ir.kargozar.cli.offset;

import ir.kargozar.Clearing;
import ir.kargozar.Kargozar;
import ir.kargozar.cli.Session;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.offset.SettlementPapers;
import ir.kargozar.settlement.IncomeNotices;
import ir.kargozar.settlement.NoticeRow;
import ir.kargozar.settlement.fact.Event;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code offset notices [--overdue] [--out FOLDER]}: income notices, each with its slip; overdue where it has none after the
 * days that the office set; into a folder, each with its voucher as PDF (B6).
 */
@Command(name = "notices")
public final class Notices implements Callable<Integer> {
    private final Session session;

    @Option(names = "--overdue")
    private boolean overdue;

    @Option(names = "--out", paramLabel = "FOLDER")
    private Optional<Path> folder = Optional.empty();

    public Notices(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> {
            Clearing clearing = kargozar.post().clearing();
            int days = clearing.rules().slipDays();
            List<NoticeRow> rows = clearing.books().read(NoticeRow::of).stream()
                    .filter(row -> !overdue || row.isOverdue(session.today(), days))
                    .toList();
            return session.answers()
                    .list(
                            folder.isPresent()
                                    ? print(kargozar, rows, new PaperFolder(folder.get()))
                                    : rows.stream()
                                            .map(row -> SettlementRows.notice(row, session.today(), days))
                                            .toList());
        });
    }

    private static List<Map<String, Object>> print(Kargozar kargozar, List<NoticeRow> rows, PaperFolder files) {
        SettlementPapers papers = kargozar.press().settlementPapers();
        Map<OfficeCode, String> names = kargozar.post().acquaintance().list().stream()
                .collect(Collectors.toMap(
                        peer -> peer.card().office(), peer -> peer.card().name().value()));
        for (NoticeRow row : rows) {
            Optional<Event.Voucher> voucher = kargozar.post()
                    .clearing()
                    .books()
                    .read(ledger -> ledger.papers().voucher(row.entry().id()));
            IncomeNotices.of(row, voucher, code -> names.getOrDefault(code, code.value()))
                    .ifPresent(notice -> files.write(
                            "notice-" + notice.number().value().replace('/', '-') + ".pdf",
                            out -> papers.notice(notice, out)));
        }
        return files.written();
    }
}
