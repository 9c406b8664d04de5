package ir.kargozar.desktop.home;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormRule;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * An agreement in force whose end is near (B14).
 *
 * @param days left; 0 on its last day
 * @param stage which of the definition's reminders has come, 0 for the first, and so on towards the end
 * @param last true of the last of them
 */
public record Ending(FormLine agreement, JalaliDate until, long days, int stage, boolean last) {

    /** Those of which the definition says to remind, soonest first; off the window's thread. */
    static List<Ending> all(Workplace.Forms forms, JalaliDate today) {
        List<Integer> reminders = forms.desk().definition(FormKind.AGREEMENT).term().stream()
                .map(FormRule.Term::reminders)
                .flatMap(List::stream)
                .sorted(Comparator.reverseOrder())
                .toList();
        if (reminders.isEmpty()) {
            return List.of();
        }
        return forms.records().ending(today, reminders.getFirst()).stream()
                .flatMap(line -> line.facts().term().until().stream().map(until -> of(line, until, today, reminders)))
                .toList();
    }

    static Ending of(FormLine line, JalaliDate until, JalaliDate today, List<Integer> reminders) {
        long days = ChronoUnit.DAYS.between(today.gregorian(), until.gregorian());
        int stage = (int) reminders.stream().filter(before -> days <= before).count() - 1;
        return new Ending(line, until, days, stage, stage == reminders.size() - 1);
    }
}
