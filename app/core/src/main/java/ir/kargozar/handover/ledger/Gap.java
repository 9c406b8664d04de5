package ir.kargozar.handover.ledger;

import java.util.ArrayList;
import java.util.List;

/** Numbers from the first to the last. */
public record Gap(long first, long last) {

    public Gap {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("GAP");
        }
    }

    public long size() {
        return last - first + 1;
    }

    /** Rising numbers, those that follow each other together. */
    public static List<Gap> of(List<Long> rising) {
        List<Gap> gaps = new ArrayList<>();
        for (long number : rising) {
            if (!gaps.isEmpty() && gaps.getLast().last() + 1 == number) {
                gaps.set(gaps.size() - 1, new Gap(gaps.getLast().first(), number));
            } else {
                gaps.add(new Gap(number, number));
            }
        }
        return List.copyOf(gaps);
    }
}
