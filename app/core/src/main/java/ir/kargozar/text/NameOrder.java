package ir.kargozar.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/**
 * Names in the order of the Persian alphabet, by CLDR (ICU4J): letters first, then marks; ZWNJ and the Arabic forms of
 * ی and ک do not count. Not thread safe: one for each thread.
 */
public final class NameOrder implements Comparator<String> {
    private final Collator collator = Collator.getInstance(ULocale.forLanguageTag("fa"));

    @Override
    public int compare(String a, String b) {
        return collator.compare(a, b);
    }
}
