package ir.kargozar.desktop.filling;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.offset.form.FormRule;
import ir.kargozar.text.Parsed;

/** Proposes the end of a term one year after its beginning (B14), until somebody types another one. */
final class UntilProposal {

    private final Field from;
    private final Field until;
    private final DateTyping dates;
    private final Shown shown;
    private String proposed = "";

    UntilProposal(Field from, Field until, DateTyping dates, Shown shown) {
        this.from = from;
        this.until = until;
        this.dates = dates;
        this.shown = shown;
        from.text().addListener((_, _, _) -> propose());
        until.text().addListener((_, _, now) -> {
            if (!now.equals(proposed)) {
                until.hint().set("");
            }
        });
    }

    /** Where nothing stands there, or only what was proposed before. */
    void propose() {
        String now = until.text().get();
        if (!now.isBlank() && !now.equals(proposed)) {
            return;
        }
        String typed = from.value();
        if (typed != null && dates.read(typed) instanceof Parsed.Valid<JalaliDate>(JalaliDate first)) {
            proposed = shown.date(FormRule.Term.latest(first));
            until.set(proposed);
            until.hint().set(shown.texts().say("filling.until"));
        }
    }
}
