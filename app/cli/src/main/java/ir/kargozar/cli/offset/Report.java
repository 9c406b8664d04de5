package ir.kargozar.cli.offset;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.cli.Session;
import ir.kargozar.settlement.HalfYear;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code offset report [--from DATE] [--to DATE]}: the operations of six months (B15); this half-year where nothing is said. */
@Command(name = "report")
public final class Report implements Callable<Integer> {
    private final Session session;

    @Option(names = "--from", paramLabel = "DATE")
    private String from = "";

    @Option(names = "--to", paramLabel = "DATE")
    private String to = "";

    public Report(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        JalaliDate today = session.today();
        JalaliDate begun = new JalaliDate(today.year(), today.month() <= 6 ? 1 : 7, 1);
        JalaliDate first = from.isBlank() ? begun : Typed.value(JalaliDate.of(from));
        JalaliDate last = to.isBlank() ? today : Typed.value(JalaliDate.of(to));
        return session.in(kargozar -> session.answers()
                .record(row(HalfYear.of(kargozar.post().clearing().books().ledger(), first, last))));
    }

    private static Map<String, Object> row(HalfYear report) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("from", report.from().toString());
        row.put("to", report.to().toString());
        row.put("declared", report.declared().count());
        row.put("declaredAmount", report.declared().amount());
        row.put("refused", report.refused().count());
        row.put("refusedAmount", report.refused().amount());
        row.put("deducted", report.deducted().count());
        row.put("deductedAmount", report.deducted().amount());
        row.put("reversed", report.reversed().count());
        row.put("reversedAmount", report.reversed().amount());
        row.put("slips", report.slips().count());
        row.put("slipsAmount", report.slips().amount());
        return row;
    }
}
