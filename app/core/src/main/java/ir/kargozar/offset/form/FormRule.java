package ir.kargozar.offset.form;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import java.util.List;

/** A rule between the fields of a form, or between forms; fields by their names, columns of a list as {@code list.column}. */
public sealed interface FormRule {

    /**
     * From one date to the other at most one year: the same day of the next year at the latest (B14).
     *
     * @param reminders days before the end on which the office is reminded, falling
     */
    record Term(String from, String until, List<Integer> reminders) implements FormRule {
        public Term {
            reminders = List.copyOf(reminders);
        }

        /** The last day of a term: the same day of the next year, or, where that year has none, the day before it (B14). */
        public static JalaliDate latest(JalaliDate from) {
            int year = from.year() + 1;
            int day = Math.min(from.day(), new JalaliMonth(year, from.month()).length());
            return new JalaliDate(year, from.month(), day);
        }
    }

    /** The total is the sum of its parts; nothing is asked where no part is given. */
    record Sum(String total, List<String> parts) implements FormRule {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /** The amount is at most the other one, where that is given (B12). */
    record AtMost(String amount, String limit) implements FormRule {}

    /** No value stands twice in a column. */
    record Once(String column) implements FormRule {}

    /** Each of these workshops is under one centre only, over all forms (B13). */
    record OneCentre(String workshop, String centre) implements FormRule {}

    /** Where the form names another: it is of that kind and of the same centre, and lists the workshop with the amount. */
    record ListedIn(String form, String workshop, String amount) implements FormRule {}
}
