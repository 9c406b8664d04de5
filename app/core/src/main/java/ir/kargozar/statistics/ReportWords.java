package ir.kargozar.statistics;

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
