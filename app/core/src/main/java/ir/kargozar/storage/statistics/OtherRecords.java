package ir.kargozar.storage.statistics;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.offset.FormLine;
import ir.kargozar.recovery.Recovery;
import ir.kargozar.statistics.Counting;
import ir.kargozar.statistics.Counting.OfClaims;
import ir.kargozar.statistics.Counting.OfForms;
import ir.kargozar.statistics.Counting.OfRecoveries;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Period;
import ir.kargozar.statistics.Slice;
import ir.kargozar.statistics.Sums;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.offset.CountedForms;
import ir.kargozar.storage.recovery.CountedRecoveries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sums of records that are no claims, and these records: of the whole of a period, or of its months. */
public final class OtherRecords {
    private final CountedForms forms;
    private final CountedRecoveries recoveries;

    public OtherRecords(Store store) {
        this.forms = new CountedForms(store);
        this.recoveries = new CountedRecoveries(store);
    }

    /** Without what is zero. */
    public Map<String, Sums> sums(Counting counting, Period period, Dimension by) {
        Map<String, Sums> sums = new LinkedHashMap<>();
        parts(period, by).forEach((key, part) -> {
            Sums sum = sum(counting, part);
            if (!sum.equals(Sums.NONE)) {
                sums.put(key, sum);
            }
        });
        return sums;
    }

    private Sums sum(Counting counting, Period period) {
        return switch (counting) {
            case OfClaims _ -> Sums.NONE;
            case OfForms of -> new Sums(forms.count(of, period), 0, 0, 0, 0);
            case OfRecoveries _ -> recoveries.sums(period);
        };
    }

    private static Map<String, Period> parts(Period period, Dimension by) {
        Map<String, Period> parts = new LinkedHashMap<>();
        if (by == Dimension.WHOLE) {
            parts.put("", period);
        } else if (by == Dimension.MONTH) {
            for (JalaliMonth month = period.first().inMonth();
                    !month.firstDay().isAfter(period.last());
                    month = month.plus(1)) {
                parts.put(month.toString(), of(period, month));
            }
        }
        return parts;
    }

    /** What of a month lies in the period. */
    private static Period of(Period period, JalaliMonth month) {
        return new Period(
                period.kind(),
                period.first().isAfter(month.firstDay()) ? period.first() : month.firstDay(),
                period.last().isBefore(month.lastDay()) ? period.last() : month.lastDay());
    }

    private static Optional<Period> part(Period period, Slice slice) {
        return Optional.ofNullable(parts(period, slice.by()).get(slice.key()));
    }

    public List<FormLine> forms(Counting counting, Period period, Slice slice) {
        return counting instanceof OfForms of
                ? part(period, slice).map(part -> forms.lines(of, part)).orElse(List.of())
                : List.of();
    }

    public List<Recovery> recoveries(Counting counting, Period period, Slice slice) {
        return counting instanceof OfRecoveries
                ? part(period, slice).map(recoveries::list).orElse(List.of())
                : List.of();
    }
}
