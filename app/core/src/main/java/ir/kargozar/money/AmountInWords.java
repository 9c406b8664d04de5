package ir.kargozar.money;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

/** Amounts spelled out in Persian, by the CLDR rules (ICU4J). Not thread safe: one for each thread. */
public final class AmountInWords {
    private final RuleBasedNumberFormat rules =
            new RuleBasedNumberFormat(ULocale.forLanguageTag("fa"), RuleBasedNumberFormat.SPELLOUT);

    public String of(long number) {
        return rules.format(number);
    }
}
