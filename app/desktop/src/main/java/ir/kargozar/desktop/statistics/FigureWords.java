package ir.kargozar.desktop.statistics;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.desktop.wording.PeriodWords;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Figure;
import ir.kargozar.statistics.Growth;
import ir.kargozar.statistics.Measure;
import ir.kargozar.statistics.Period;
import ir.kargozar.statistics.ReportWords;
import ir.kargozar.statistics.Slice;
import ir.kargozar.text.Texts;
import java.math.BigDecimal;
import java.util.List;

/** Figures, keys and periods as they are shown. */
public final class FigureWords {
    private final Shown shown;
    private final Texts texts;
    private final ReportWords words;
    private final PeriodWords periods;
    private final List<ReturnReason> reasons;

    public FigureWords(Shown shown, List<ReturnReason> reasons) {
        this.shown = shown;
        this.texts = shown.texts();
        this.words = new ReportWords(texts);
        this.periods = new PeriodWords(shown);
        this.reasons = List.copyOf(reasons);
    }

    Shown shown() {
        return shown;
    }

    Texts texts() {
        return texts;
    }

    String name(Measure measure) {
        return words.name(measure);
    }

    String unit(Measure measure) {
        return words.unit(measure);
    }

    /** Months and reasons by their names. */
    String key(Dimension by, String key) {
        return switch (by) {
            case MONTH -> shown.month(JalaliMonth.of(key).orThrow());
            case AGENCY -> shown.code(key);
            case REASON ->
                reasons.stream()
                        .filter(reason -> reason.code().equals(key))
                        .map(ReturnReason::reason)
                        .findFirst()
                        .orElse(shown.code(key));
            case WHOLE, KIND, PROVIDER_TYPE, CLERK, PROVINCE -> words.key(by, key);
        };
    }

    String number(Figure figure) {
        return figure.number().map(this::number).orElseGet(() -> texts.say("statistics.no-number"));
    }

    private String number(BigDecimal number) {
        return number.scale() <= 0 ? shown.number(number.longValueExact()) : periods.decimal(number);
    }

    /** Per cent with its sign; times where it is much. */
    String growth(Growth growth) {
        return periods.growth(growth);
    }

    public String period(Period period) {
        return periods.period(period);
    }

    /** Which claims a list shows. */
    String behind(Measure measure, Period period, Slice slice) {
        return slice.by() == Dimension.WHOLE
                ? texts.say("statistics.behind", name(measure), period(period))
                : texts.say(
                        "statistics.behind.key",
                        name(measure),
                        period(period),
                        texts.word(slice.by()),
                        key(slice.by(), slice.key()));
    }

    StatisticsActions.Behind asked(Measure measure, Period period, Slice slice) {
        return new StatisticsActions.Behind(measure, period, slice, behind(measure, period, slice));
    }
}
