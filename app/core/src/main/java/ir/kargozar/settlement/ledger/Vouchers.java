package ir.kargozar.settlement.ledger;

import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Event.Book;
import ir.kargozar.settlement.fact.Event.Deducted;
import ir.kargozar.settlement.fact.Event.Entry;
import ir.kargozar.settlement.fact.Event.Reversed;
import ir.kargozar.settlement.fact.Event.Side;
import ir.kargozar.settlement.fact.Event.VoucherLine;
import ir.kargozar.settlement.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines of vouchers: what was owed to the centre, document by document, against the premium that came in for the debt. */
final class Vouchers {
    private Vouchers() {}

    /** Of a deduction, or turned round of its opposite; empty where what it is about is not known here yet. */
    static Optional<List<VoucherLine>> of(Ledger ledger, Entry entry) {
        Optional<Event.Declared> debt =
                ledger.declarations().of(entry).map(Fact::event).map(Event.Declared.class::cast);
        return switch (entry) {
            case Deducted deducted -> debt.map(known -> lines(deducted, known, Side.DEBIT, Side.CREDIT));
            case Reversed _ ->
                ledger.declarations()
                        .of(entry)
                        .flatMap(declaration -> ledger.declarations().deduction(declaration.id()))
                        .map(Fact::event)
                        .map(Deducted.class::cast)
                        .flatMap(deducted -> debt.map(known -> lines(deducted, known, Side.CREDIT, Side.DEBIT)));
        };
    }

    private static List<VoucherLine> lines(Deducted deducted, Event.Declared debt, Side centre, Side premium) {
        List<VoucherLine> lines = new ArrayList<>();
        deducted.parts()
                .forEach(part ->
                        lines.add(new VoucherLine(centre, Book.PAYABLE_TO_CENTRE, part.document(), part.amount())));
        lines.add(new VoucherLine(premium, Book.PREMIUM_INCOME, debt.debt(), deducted.amount()));
        return lines;
    }
}
