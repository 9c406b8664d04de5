package ir.kargozar.storage.statistics;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.statistics.Measure.Dated;
import ir.kargozar.statistics.Sums;
import java.util.List;
import java.util.Set;

/**
 * What is counted of one claim.
 *
 * @param stateOn 0 where its state has no day
 * @param reasons codes, of a claim given back
 */
public record Facts(Group group, long receivedOn, long stateOn, Amounts amounts, Set<String> reasons) {
    private static final Set<String> UNCOUNTED = Set.of("DRAFT", "WITHDRAWN");

    public Facts {
        reasons = Set.copyOf(reasons);
    }

    /** Under what it is counted. */
    public record Group(long agency, String kind, String providerType, String status) {}

    /** @param approved rials; 0 where nothing is approved */
    public record Amounts(long pages, long amount, long approved) {}

    /** False for drafts and what was thrown away. */
    boolean isCounted() {
        return !UNCOUNTED.contains(group.status());
    }

    /** Its days: the one of its state only where it has one. */
    List<Dated> dated() {
        return stateOn == 0 ? List.of(Dated.RECEIVED) : List.of(Dated.RECEIVED, Dated.STATE);
    }

    long day(Dated dated) {
        return dated == Dated.RECEIVED ? receivedOn : stateOn;
    }

    Sums sums() {
        return new Sums(1, amounts.pages(), amounts.amount(), amounts.approved(), days());
    }

    /** A state dated before the papers came (a clock was wrong) has taken no days. */
    private long days() {
        return stateOn <= receivedOn ? 0 : epochDay(stateOn) - epochDay(receivedOn);
    }

    private static long epochDay(long number) {
        return JalaliDate.ofNumber((int) number).gregorian().toEpochDay();
    }
}
