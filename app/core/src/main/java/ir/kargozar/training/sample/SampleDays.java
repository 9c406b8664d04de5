package ir.kargozar.training.sample;

import ir.kargozar.calendar.JalaliDate;
import java.time.temporal.ChronoUnit;

/** Days at the counter from a first to a last one; service lies before, by weeks at most. */
record SampleDays(JalaliDate first, JalaliDate last) {

    Sheet.Dates fall(Dice dice, int stay) {
        int span = (int) ChronoUnit.DAYS.between(first.gregorian(), last.gregorian());
        JalaliDate receivedOn = first.plusDays(dice.between(0, span));
        JalaliDate to = receivedOn.plusDays(-dice.between(0, 45));
        return new Sheet.Dates(to.plusDays(1 - stay), to, receivedOn);
    }
}
