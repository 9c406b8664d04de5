package ir.kargozar.training.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FactWordsTest {

    @Test
    void readsEveryKindBackFromItsWords() {
        assertThat(SampleFacts.events().map(Event::kind)).contains(Kind.values());
        assertThat(SampleFacts.events())
                .allSatisfy(event -> assertThat(FactWords.read(event.kind(), FactWords.write(event)))
                        .isEqualTo(event));
    }

    @Test
    void refusesAWordTooFewTooManyOrWrong() {
        SampleFacts.events().forEach(event -> {
            Map<String, String> more = new TreeMap<>(FactWords.write(event));
            more.put("more", "word");
            refuses(event.kind(), more);
            FactWords.write(event).forEach((name, word) -> {
                Map<String, String> wrong = new TreeMap<>(FactWords.write(event));
                wrong.put(name, "\u0000");
                refuses(event.kind(), wrong);
                wrong.put(name, word + " ");
                refuses(event.kind(), wrong);
            });
        });
        refuses(Kind.EXERCISE, Map.of());
        refuses(Kind.CERTIFIED, Map.of("number", "../../1"));
        refuses(Kind.CHECK, Map.of("check", "COUNTER", "seen", "maybe"));
        refuses(Kind.MEMBER, Map.of("cohort", "x".repeat(41)));
    }

    private static void refuses(Kind kind, Map<String, String> words) {
        assertThatThrownBy(() -> FactWords.read(kind, words)).isInstanceOf(IllegalArgumentException.class);
    }
}
