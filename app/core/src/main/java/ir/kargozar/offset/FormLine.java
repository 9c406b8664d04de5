package ir.kargozar.offset;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.offset.form.FormNumber;

/** A line of a list of forms. */
public record FormLine(FormNumber number, int version, FormStatus status, FormFacts facts) {

    /** The same line as it stands on a day: in force, or expired (B14). */
    public FormLine on(JalaliDate today) {
        FormFacts.Term term = facts.term();
        return new FormLine(number, version, status.on(today, term.from(), term.until()), facts);
    }
}
