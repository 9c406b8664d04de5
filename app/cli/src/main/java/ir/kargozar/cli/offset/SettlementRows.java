package ir.kargozar.cli.offset;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.settlement.NoticeRow;
import ir.kargozar.settlement.Operations;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.report.OperationsReport;
import java.util.LinkedHashMap;
import java.util.Map;

/** What stands in the books as rows. */
final class SettlementRows {
    private SettlementRows() {}

    static Map<String, Object> debt(Event.Debt debt) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("debt", debt.number().value());
        row.put("workshop", debt.workshop().value());
        row.put("kind", debt.debtKind());
        row.put("period", debt.period().toString());
        row.put("amount", debt.amount().value());
        return row;
    }

    /** What stands behind a number of the report. */
    static Map<String, Object> operation(Operations.Row operation) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("on", operation.fact().on().toString());
        row.put("debt", operation.declared().map(debt -> debt.debt().value()).orElse(""));
        row.put(
                "workshop",
                operation.declared().map(debt -> debt.workshop().value()).orElse(""));
        row.put("centreName", operation.centreName());
        row.put("centre", operation.centre().map(code -> code.value()).orElse(""));
        row.put("amount", operation.amount());
        row.put(
                "notice",
                operation.notice().map(paper -> paper.number().toString()).orElse(""));
        row.put("slip", operation.slip().map(paper -> paper.number().toString()).orElse(""));
        row.put("by", operation.fact().by().value());
        row.put("who", operation.fact().who());
        return row;
    }

    /** A centre’s part of the report, rials. */
    static Map<String, Object> centre(OperationsReport.Centre centre) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("centreName", centre.name());
        row.put("centre", centre.code().value());
        row.put("deductions", centre.deductions());
        row.put("own", centre.own());
        row.put("owed", centre.owed());
        row.put("reversedAmount", centre.reversed());
        row.put("slipsAmount", centre.slips());
        return row;
    }

    /** @param slipDays after which a notice without a slip is overdue */
    static Map<String, Object> notice(NoticeRow notice, JalaliDate today, int slipDays) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("notice", notice.notice().number().toString());
        row.put("on", notice.on().toString());
        row.put("voucher", notice.notice().voucher().toString());
        row.put("opposite", notice.isOpposite());
        row.put("debt", notice.declared().map(debt -> debt.debt().value()).orElse(""));
        row.put(
                "workshop",
                notice.declared().map(debt -> debt.workshop().value()).orElse(""));
        row.put("amount", notice.notice().amount().value());
        row.put("slip", notice.slipped().map(slip -> slip.number().toString()).orElse(""));
        row.put("slipOn", notice.slip().map(slip -> slip.on().toString()).orElse(""));
        row.put("overdue", notice.isOverdue(today, slipDays));
        return row;
    }
}
