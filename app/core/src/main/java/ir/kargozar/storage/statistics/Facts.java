package ir.kargozar.storage.statistics;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.statistics.Measure.Dated;
import ir.kargozar.statistics.Sums;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What is counted of one claim.
 *
 * @param reasons codes, of a claim given back
 */
public record Facts(Group group, Days days, Amounts amounts, Set<String> reasons) {
    private static final Set<String> UNCOUNTED = Set.of("DRAFT", "WITHDRAWN");

    public Facts {
        reasons = Set.copyOf(reasons);
    }

    /** Under what it is counted. */
    public record Group(long agency, String clerk, String kind, String providerType, String status, boolean again) {}

    /** Numbers of Jalali days; 0 for what has none. */
    public record Days(long received, long handed, long answered, long state) {
        long of(Dated dated) {
            return switch (dated) {
                case RECEIVED -> received;
                case HANDED -> handed;
                case ANSWERED -> answered;
                case STATE -> state;
            };
        }

        /** From the counter; a day before the papers came (a clock was wrong) has taken none. */
        private long until(Dated dated) {
            long day = of(dated);
            return day <= received ? 0 : epochDay(day) - epochDay(received);
        }

        private static long epochDay(long number) {
            return JalaliDate.ofNumber((int) number).gregorian().toEpochDay();
        }
    }

    /** @param approved rials; 0 where nothing is approved */
    public record Amounts(long pages, long amount, long approved) {}

    /** False for drafts and what was thrown away. */
    boolean isCounted() {
        return !UNCOUNTED.contains(group.status());
    }

    /** The days that it has. */
    List<Dated> dated() {
        return Arrays.stream(Dated.values())
                .filter(dated -> days.of(dated) != 0)
                .toList();
    }

    Sums sums(Dated dated) {
        return new Sums(1, amounts.pages(), amounts.amount(), amounts.approved(), days.until(dated));
    }
}
