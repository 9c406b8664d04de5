package ir.kargozar.statistics;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ProviderType;
import ir.kargozar.text.Texts;

/** The words of a report in one language. */
public record ReportWords(Texts texts) {

    public String name(Measure measure) {
        return measure.words().name().getOrDefault(texts.language(), measure.code());
    }

    public String unit(Measure measure) {
        return measure.words().unit().getOrDefault(texts.language(), "");
    }

    /** Such as the third quarter of 1405. */
    public String period(Period period) {
        int year = period.first().year();
        int month = period.first().month();
        return switch (period.kind()) {
            case MONTH -> month(period.first().inMonth());
            case QUARTER -> texts.say("statistics.quarter." + (month + 2) / 3, year);
            case HALF_YEAR -> texts.say("statistics.half-year." + (month + 5) / 6, year);
            case YEAR -> texts.say("statistics.year", year);
            case RANGE -> texts.say("statistics.range", written(period.first()), written(period.last()));
        };
    }

    private static String written(JalaliDate day) {
        return day.toString().replace('-', '/');
    }

    /** Its name and its year. */
    public String month(JalaliMonth month) {
        return texts.say("statistics.month", name(month), month.year());
    }

    /** Without its year. */
    public String name(JalaliMonth month) {
        return texts.say("statistics.month." + month.month());
    }

    /** Of a key of a dimension; months, agencies and reasons are said by their codes, people and provinces by their names. */
    public String key(Dimension by, String key) {
        return switch (by) {
            case KIND -> texts.word(ClaimKind.valueOf(key));
            case PROVIDER_TYPE -> texts.word(ProviderType.valueOf(key));
            case CLERK, PROVINCE -> key.isEmpty() ? texts.say("statistics.unknown." + by.name()) : key;
            case WHOLE, AGENCY, MONTH, REASON -> key;
        };
    }
}
