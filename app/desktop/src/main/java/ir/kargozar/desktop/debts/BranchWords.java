package ir.kargozar.desktop.debts;

import ir.kargozar.desktop.book.Details;
import ir.kargozar.desktop.book.SettlementWords;
import ir.kargozar.desktop.book.Stand;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.offset.Settlement;
import ir.kargozar.settlement.NoticeRow;
import ir.kargozar.settlement.fact.Event.Refused;
import ir.kargozar.text.Texts;

/** What is told of a row of the branch's books. */
final class BranchWords {
    private final Shown shown;
    private final Texts texts;
    private final SettlementWords words;

    BranchWords(Shown shown) {
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

    Stand stand(DebtRow row) {
        return row.state()
                .map(words::stand)
                .orElseGet(() -> row.isStarred()
                        ? new Stand(texts.say("settle.debt.open"), Icon.AHEAD, "neutral")
                        : new Stand(texts.say("settle.debt.unstarred"), Icon.WARNING, "warn"));
    }

    Details debt(DebtRow row) {
        Details details = new Details()
                .code(shown.code(row.debt().number()))
                .stand(stand(row))
                .figures(column("amount"), shown.amount(row.debt().amount()));
        if (!row.isStarred()) {
            details.line(Icon.WARNING, "warn", texts.say("settle.debt.unstarred.how"));
        }
        row.decision().ifPresent(decision -> {
            if (decision.event() instanceof Refused refused) {
                words.refused(details, refused);
            }
        });
        details.heading(texts.say("settle.about"))
                .words(column("name"), row.name())
                .figures(column("workshop"), shown.code(row.debt().workshop()))
                .words(column("under"), texts.digits(row.centre()))
                .words(column("office"), row.office())
                .words(
                        column("kind"),
                        words.kind(row.debt().debtKind(), row.debt().period()));
        row.notices().forEach(notice -> papers(details, notice));
        return details;
    }

    private void papers(Details details, NoticeRow notice) {
        details.heading(entry(notice))
                .figures(column("notice"), words.number(notice.notice().number()))
                .figures(column("amount"), shown.amount(notice.notice().amount()));
        notice.slipped().ifPresent(slip -> details.figures(column("slip"), words.number(slip.number())));
        words.slipOn(details, notice);
        words.reason(details, notice);
    }

    String entry(NoticeRow row) {
        return texts.say(row.isOpposite() ? "settle.entry.opposite" : "settle.entry.deducted");
    }

    Details star(StarRow row) {
        return new Details()
                .title(row.name())
                .stand(new Stand(texts.say("settle.centre.starred"), Icon.GOOD, "good"))
                .figures(column("workshop"), shown.code(row.code()))
                .words(column("under"), texts.digits(row.centre()))
                .words(column("employer"), row.employer())
                .words(column("office"), row.office())
                .figures(column("open"), shown.number(row.open()))
                .figures(column("openRials"), words.rials(row.rials()));
    }

    Details slip(NoticeRow row) {
        Details details = new Details()
                .code(row.slipped().map(slip -> words.number(slip.number())).orElse(""))
                .words(column("entry"), entry(row));
        words.slipOn(details, row);
        details.figures(column("amount"), shown.amount(row.notice().amount()))
                .figures(column("notice"), words.number(row.notice().number()))
                .figures(column("on"), shown.code(shown.date(row.on())));
        row.declared().ifPresent(debt -> words.debt(details, debt));
        words.reason(details, row);
        return details;
    }

    Stand told(LetterRow row) {
        return row.isTold()
                ? new Stand(texts.say("settle.letter.told"), Icon.GOOD, "good")
                : new Stand(texts.say("settle.letter.untold"), Icon.DUE, "neutral");
    }

    Details letter(LetterRow row) {
        Details details = new Details()
                .title(texts.digits(row.to()))
                .stand(told(row))
                .words(column("about"), about(row))
                .figures(column("workshop"), shown.code(row.code()))
                .figures(column("on"), shown.code(shown.date(row.settlement().on())))
                .heading(texts.say("settle.letter.rows", row.settlement().rows().size()));
        for (Settlement.Row each : row.settlement().rows()) {
            details.part(shown.code(each.debt().value()), shown.amount(each.amount()));
        }
        return details.part(
                texts.say("settle.sum"), shown.amount(row.settlement().amount()));
    }

    /** To whom it is, and about whose debts. */
    String about(LetterRow row) {
        return row.isToEmployer()
                ? texts.say("settle.letter.employer", row.workshop())
                : row.settlement().workshop().isPresent()
                        ? texts.say("settle.letter.owed", row.workshop())
                        : texts.say("settle.letter.centre");
    }
}
