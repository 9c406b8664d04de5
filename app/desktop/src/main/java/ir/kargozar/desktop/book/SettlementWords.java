package ir.kargozar.desktop.book;

import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.money.Rial;
import ir.kargozar.settlement.NoticeRow;
import ir.kargozar.settlement.fact.Condition;
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
