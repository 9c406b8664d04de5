package ir.kargozar.printing.shaping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final AtomicInteger shapings = new AtomicInteger();

    private final Recent<String, List<ShapedGlyph>> recent = new Recent<>(100, word -> {
        shapings.incrementAndGet();
        return List.of(new ShapedGlyph(word.hashCode(), 0, 0, 0, word));
    });

    @Test
    void makesAThingOnce() {
        assertThat(recent.of("سلام")).isSameAs(recent.of("سلام"));
        assertThat(shapings).hasValue(1);
    }

    @Test
    void staysBoundedAndKeepsWordsInUse() {
        for (int i = 0; i < 10_000; i++) {
            recent.of("واژه" + i);
            recent.of("همیشگی");
        }
        assertThat(recent.size()).isLessThanOrEqualTo(200);
        assertThat(shapings).hasValue(10_001);
    }

    @Test
    void answersManyThreadsAlike() {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4000; i++) {
                String word = "واژه" + i % 300;
                threads.execute(() ->
                        assertThat(recent.of(word).getFirst().characters()).isEqualTo(word));
            }
        }
        assertThat(recent.size()).isLessThanOrEqualTo(250);
    }
}
