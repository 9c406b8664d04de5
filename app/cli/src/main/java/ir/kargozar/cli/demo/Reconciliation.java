package ir.kargozar.cli.demo;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.settlement.HalfYear;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.settlement.ledger.Receivables.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The office’s books against the branches’: rials, both differences 0 where none is missing. */
final class Reconciliation {
    private static final JalaliDate FIRST = new JalaliDate(1300, 1, 1);
    private static final JalaliDate LAST = new JalaliDate(1498, 12, 29);

    private Reconciliation() {}

    static Map<String, Object> of(Ledger office, List<Ledger> branches) {
        HalfYear done = HalfYear.of(office, FIRST, LAST);
        long audited = office.receivables().all().stream()
                .mapToLong(document -> document.amount().value())
                .sum();
        long left =
                office.receivables().all().stream().mapToLong(Document::left).sum();
        long settled = done.deducted().amount() - done.reversed().amount();
        long slips = branches.stream()
                .mapToLong(branch -> HalfYear.of(branch, FIRST, LAST).slips().amount())
                .sum();
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("declared", done.declared().count());
        counts.put("refused", done.refused().count());
        counts.put("deducted", done.deducted().count());
        counts.put("reversed", done.reversed().count());
        counts.put("audited", audited);
        counts.put("left", left);
        counts.put("settled", settled);
        counts.put("slips", slips);
        counts.put("auditedLessLeftLessSettled", audited - left - settled);
        counts.put("settledLessSlips", settled - slips);
        return counts;
    }
}
