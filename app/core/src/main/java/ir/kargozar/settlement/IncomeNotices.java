package ir.kargozar.settlement;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.offset.IncomeNotice;
import ir.kargozar.settlement.fact.Event.Book;
import ir.kargozar.settlement.fact.Event.Reversed;
import ir.kargozar.settlement.fact.Event.Side;
import ir.kargozar.settlement.fact.Event.Voucher;
import ir.kargozar.settlement.fact.Event.VoucherLine;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.text.Line;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Income notices with their vouchers as they go onto paper (B6). */
public final class IncomeNotices {
    private IncomeNotices() {}

    /**
     * As the books have it; empty where the voucher is not here, as at a branch.
     *
     * @param names of branches
     */
    public static Optional<IncomeNotice> of(
            NoticeRow row, Optional<Voucher> voucher, Function<OfficeCode, String> names) {
        return voucher.map(known -> new IncomeNotice(
                new Line(row.notice().number().toString()),
                row.on(),
                new Line(row.entry().to().map(names).orElse("")),
                row.entry().event() instanceof Reversed reversed ? Optional.of(reversed.reason()) : Optional.empty(),
                row.declared()
                        .map(debt -> new IncomeNotice.Debt(new Line(debt.debt().value()), debt.workshop())),
                new IncomeNotice.Voucher(new Line(known.number().toString()), entries(known.lines())),
                slip(row)));
    }

    private static List<IncomeNotice.Entry> entries(List<VoucherLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparing((VoucherLine line) -> line.side() != Side.DEBIT))
                .map(line -> new IncomeNotice.Entry(
                        line.side() == Side.DEBIT,
                        line.book() == Book.PREMIUM_INCOME,
                        new Line(line.reference().value()),
                        line.amount()))
                .toList();
    }

    private static IncomeNotice.Slip slip(NoticeRow row) {
        return new IncomeNotice.Slip(
                row.slipped().map(slip -> new Line(slip.number().toString())),
                row.slip().map(Fact::on));
    }
}
