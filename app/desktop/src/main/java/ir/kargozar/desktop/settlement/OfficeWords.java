package ir.kargozar.desktop.settlement;

import ir.kargozar.desktop.book.Details;
import ir.kargozar.desktop.book.SettlementWords;
import ir.kargozar.desktop.book.Stand;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.settlement.fact.Event.Book;
import ir.kargozar.settlement.fact.Event.Declared;
import ir.kargozar.settlement.fact.Event.Deducted;
import ir.kargozar.settlement.fact.Event.Part;
import ir.kargozar.settlement.fact.Event.Refused;
import ir.kargozar.settlement.fact.Event.Side;
import ir.kargozar.settlement.fact.Event.VoucherLine;
import ir.kargozar.settlement.ledger.Receivables.Document;
import ir.kargozar.text.Texts;
import java.util.List;

/** What is told of a row of the documents office's books. */
final class OfficeWords {
    /** The others are in the voucher of the command line. */
    private static final int MOST_PARTS = 200;

    private final Shown shown;
    private final Texts texts;
    private final SettlementWords words;

    OfficeWords(Shown shown) {
        this.shown = shown;
        this.texts = shown.texts();
        this.words = new SettlementWords(shown);
    }

    SettlementWords words() {
        return words;
    }

    private String column(String name) {
        return words.column(name);
    }

    Stand stand(CentreRow row) {
        return row.form().isPresent()
                ? new Stand(texts.say("settle.centre.waits"), Icon.WARNING, "warn")
                : new Stand(texts.say("settle.centre.starred"), Icon.GOOD, "good");
    }

    Stand list(DocumentRow row) {
        return row.document()
                .list()
                .map(list -> new Stand(shown.code(list), Icon.LOCK, "warn"))
                .orElseGet(() -> row.document().left() > 0
                        ? new Stand(texts.say("settle.list.none"), Icon.GOOD, "good")
                        : new Stand(texts.say("settle.list.used"), Icon.PAID, "neutral"));
    }

    Details centre(CentreRow row) {
        Details details = new Details()
                .title(row.name())
                .stand(stand(row))
                .figures(column("workshop"), shown.code(row.code()))
                .words(column("under"), row.under())
                .words(column("employer"), row.employer())
                .words(column("branch"), row.branch());
        row.form()
                .ifPresent(form -> details.figures(column("form"), shown.code(form))
                        .sentence(texts.say(row.isOwed() ? "settle.register.workshop" : "settle.register.centre")));
        if (row.form().isEmpty() && !row.isOwed()) {
            details.heading(texts.say("settle.money"))
                    .figures(
                            texts.say("settle.money.audited"),
                            words.rials(row.money().audited()))
                    .figures(
                            texts.say("settle.money.payable"),
                            words.rials(row.money().payable()))
                    .figures(
                            texts.say("settle.money.listed"),
                            words.rials(row.money().listed()))
                    .figures(
                            texts.say("settle.money.settled"),
                            words.rials(row.money().settled()));
        }
        return details;
    }

    Details document(DocumentRow row) {
        Document document = row.document();
        Details details = new Details()
                .code(shown.code(document.number()))
                .stand(list(row))
                .words(column("centre"), row.centre())
                .words(column("period"), shown.month(document.period()))
                .figures(column("amount"), shown.amount(document.amount()))
                .figures(column("taken"), words.rials(document.taken()))
                .figures(column("left"), words.rials(document.left()));
        if (document.list().isPresent()) {
            details.sentence(texts.say("settle.list.how"));
        }
        return details;
    }

    Details declared(DeclaredRow row) {
        Declared debt = row.debt();
        Details details = new Details()
                .code(shown.code(debt.debt()))
                .stand(words.stand(row.state()))
                .figures(column("amount"), shown.amount(debt.amount()));
        row.decision().ifPresent(decision -> {
            switch (decision.event()) {
                case Deducted deducted -> deducted(details, deducted);
                case Refused refused -> words.refused(details, refused);
                default -> {}
            }
        });
        details.heading(texts.say("settle.about"))
                .words(column("branch"), row.branch())
                .figures(column("workshop"), shown.code(debt.workshop()))
                .words(column("kind"), words.kind(debt.debtKind(), debt.period()))
                .figures(
                        column("declaredOn"),
                        shown.code(shown.date(row.declaration().on())));
        row.notice()
                .ifPresent(notice -> details.figures(
                        column("notice"), words.number(notice.notice().number())));
        return details;
    }

    private void deducted(Details details, Deducted deducted) {
        details.heading(texts.say("settle.deducted", deducted.parts().size()));
        for (Part part : deducted.parts()
                .subList(0, Math.min(MOST_PARTS, deducted.parts().size()))) {
            details.part(shown.code(part.document()), shown.amount(part.amount()));
        }
        if (deducted.parts().size() > MOST_PARTS) {
            details.sentence(texts.say("settle.parts.more", deducted.parts().size() - MOST_PARTS));
        }
        details.part(texts.say("settle.sum"), shown.amount(deducted.amount()))
                .figures(column("agreement"), shown.code(deducted.agreement()));
    }

    Details notice(NoticeLine line) {
        Details details = new Details()
                .code(words.number(line.row().notice().number()))
                .stand(words.slip(line.row(), line.days(), line.overdue()))
                .words(column("entry"), entry(line))
                .words(column("branch"), line.branch())
                .figures(column("on"), shown.code(shown.date(line.row().on())))
                .figures(column("amount"), shown.amount(line.row().notice().amount()));
        line.row().declared().ifPresent(debt -> words.debt(details, debt));
        words.slipOn(details, line.row());
        if (line.overdue()) {
            details.line(Icon.WARNING, "bad", texts.say("settle.overdue.how", line.branch()));
        }
        words.reason(details, line.row());
        line.voucher().ifPresent(voucher -> {
            details.heading(texts.say("settle.voucher", words.number(voucher.number())));
            side(details, voucher.lines(), Side.DEBIT);
            side(details, voucher.lines(), Side.CREDIT);
            details.part(texts.say("settle.sum"), shown.amount(voucher.amount()));
        });
        return details;
    }

    private void side(Details details, List<VoucherLine> lines, Side side) {
        List<VoucherLine> of =
                lines.stream().filter(line -> line.side() == side).toList();
        details.sentence(texts.say(
                side == Side.DEBIT ? "settle.debit" : "settle.credit",
                texts.say(of.getFirst().book() == Book.PREMIUM_INCOME ? "settle.book.income" : "settle.book.payable")));
        of.stream()
                .limit(MOST_PARTS)
                .forEach(line -> details.part(shown.code(line.reference()), shown.amount(line.amount())));
    }

    /** Deducted, turned round, or a deduction that was turned round. */
    String entry(NoticeLine line) {
        return texts.say(
                line.row().isOpposite()
                        ? "settle.entry.opposite"
                        : line.reversed() ? "settle.entry.reversed" : "settle.entry.deducted");
    }
}
