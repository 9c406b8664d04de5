package ir.kargozar.desktop.book;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.money.Rial;
import ir.kargozar.offset.Settlement.DebtKind;
import ir.kargozar.settlement.NoticeRow;
import ir.kargozar.settlement.fact.Condition;
import ir.kargozar.settlement.fact.Event.Declared;
import ir.kargozar.settlement.fact.Event.Refused;
import ir.kargozar.settlement.fact.Event.Reversed;
import ir.kargozar.settlement.fact.Failing;
import ir.kargozar.settlement.fact.PaperNumber;
import ir.kargozar.settlement.ledger.DebtState;
import ir.kargozar.text.Texts;

/** Words of debts that are set off. */
public record SettlementWords(Shown shown) {

    /** A condition that does not hold, with its figures, and what is to be done. */
    public String failing(Failing failing) {
        Texts texts = shown.texts();
        String key = "settle.failing." + failing.condition().name();
        return failing.condition() == Condition.NO_LIST_NUMBER
                        && failing.figures().size() == 2
                ? texts.say(
                        key,
                        rials(failing.figures().get(0)),
                        shown.number(failing.figures().get(1)))
                : failing.condition() == Condition.WITHIN_RECEIVABLES
                                && failing.figures().size() == 2
                        ? texts.say(
                                key,
                                rials(failing.figures().get(0)),
                                rials(failing.figures().get(1)),
                                rials(failing.figures().get(0)
                                        - failing.figures().get(1)))
                        : texts.say(key);
    }

    /** Rials; below none only where offices contradict each other, then none. */
    public String rials(long amount) {
        return shown.amount(new Rial(Math.max(0, amount)));
    }

    public String number(PaperNumber number) {
        return shown.code(number);
    }

    public Stand stand(DebtState state) {
        String word = shown.texts().word(state);
        return switch (state) {
            case DECLARED -> new Stand(word, Icon.SENT, "info");
            case REFUSED -> new Stand(word, Icon.RETURNED, "bad");
            case DEDUCTED -> new Stand(word, Icon.RECEIVED, "info");
            case SETTLED -> new Stand(word, Icon.GOOD, "good");
            case REVERSING, REVERSED -> new Stand(word, Icon.UNDO, "warn");
        };
    }

    /** Heading of a column, or of what a row tells. */
    public String column(String name) {
        return shown.texts().say("settle.column." + name);
    }

    /** Kind of a debt, and of which month it is. */
    public String kind(DebtKind kind, JalaliMonth period) {
        return shown.texts().say("settle.kind.of", shown.texts().word(kind), shown.month(period));
    }

    /** Number of a debt and its workshop. */
    public void debt(Details details, Declared debt) {
        details.figures(column("debt"), shown.code(debt.debt()))
                .figures(column("workshop"), shown.code(debt.workshop()));
    }

    /** Everything that stands against a declared debt, and that it may be declared again. */
    public void refused(Details details, Refused refused) {
        details.heading(shown.texts().say("settle.refused", refused.failing().size()));
        refused.failing().forEach(each -> details.line(Icon.WRONG, "bad", failing(each)));
        details.sentence(shown.texts().say("settle.refused.again"));
    }

    /** The day of a notice’s slip, where it came. */
    public void slipOn(Details details, NoticeRow row) {
        row.slip().ifPresent(slip -> details.figures(column("slipOn"), shown.code(shown.date(slip.on()))));
    }

    /** Why a deduction was turned round, where that is what a notice is about. */
    public void reason(Details details, NoticeRow row) {
        if (row.entry().event() instanceof Reversed reversed) {
            details.words(column("reason"), reversed.reason().value());
        }
    }

    /** The slip of a notice, or how long it is waited for; red where that is too long (B6). */
    public Stand slip(NoticeRow row, long days, boolean overdue) {
        Texts texts = shown.texts();
        return row.slipped()
                .map(slip -> new Stand(texts.say("settle.slip", number(slip.number())), Icon.GOOD, "good"))
                .orElseGet(() -> overdue
                        ? new Stand(texts.say("settle.slip.overdue", shown.number(days)), Icon.WARNING, "bad")
                        : new Stand(
                                days == 0
                                        ? texts.say("settle.slip.today")
                                        : texts.say("settle.slip.waits", shown.number(days)),
                                Icon.DUE,
                                "neutral"));
    }
}
