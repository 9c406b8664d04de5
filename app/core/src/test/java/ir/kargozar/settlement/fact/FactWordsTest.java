package ir.kargozar.settlement.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactWordsTest {
    static List<Event> events() {
        return SampleEvents.all().toList();
    }

    @ParameterizedTest
    @MethodSource("events")
    void whatIsWrittenIsReadAsItWas(Event event) {
        assertThat(FactWords.read(event.kind(), FactWords.write(event))).isEqualTo(event);
    }

    @Test
    void everyKindHasASample() {
        assertThat(events()).extracting(Event::kind).containsAll(Arrays.asList(Kind.values()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void aWordMoreOrLessIsRefused(Event event) {
        SortedMap<String, String> words = FactWords.write(event);
        Map<String, String> more = new HashMap<>(words);
        more.put("more", "1");
        Map<String, String> less = new HashMap<>(words);
        // A form before the meeting may be without an amount.
        less.remove(event instanceof Event.Tabled ? "form" : words.firstKey());

        assertThatThrownBy(() -> FactWords.read(event.kind(), more)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FactWords.read(event.kind(), less)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDeductionWhosePartsAreNotItsAmountIsRefused() {
        Map<String, String> words = new TreeMap<>(FactWords.write(SampleEvents.all()
                .filter(Event.Deducted.class::isInstance)
                .findFirst()
                .orElseThrow()));
        words.put("amount", "4");

        assertThatThrownBy(() -> FactWords.read(Kind.DEDUCTED, words)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aVoucherThatDoesNotBalanceIsRefused() {
        Map<String, String> words = new TreeMap<>(FactWords.write(SampleEvents.all()
                .filter(Event.Voucher.class::isInstance)
                .findFirst()
                .orElseThrow()));
        words.put("lines", words.get("lines") + "0");

        assertThatThrownBy(() -> FactWords.read(Kind.VOUCHER, words)).isInstanceOf(IllegalArgumentException.class);
    }
}
