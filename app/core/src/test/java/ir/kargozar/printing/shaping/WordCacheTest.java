package ir.kargozar.printing.shaping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WordCacheTest {
    private final AtomicInteger shapings = new AtomicInteger();

    private final WordCache cache = new WordCache(100, word -> {
        shapings.incrementAndGet();
        return List.of(new ShapedGlyph(word.hashCode(), 0, 0, 0, word));
    });

    @Test
    void shapesAWordOnce() {
        assertThat(cache.shape("سلام")).isSameAs(cache.shape("سلام"));
        assertThat(shapings).hasValue(1);
    }

    @Test
    void staysBoundedAndKeepsWordsInUse() {
        for (int i = 0; i < 10_000; i++) {
            cache.shape("واژه" + i);
            cache.shape("همیشگی");
        }
        assertThat(cache.size()).isLessThanOrEqualTo(200);
        assertThat(shapings).hasValue(10_001);
    }

    @Test
    void doesNotKeepEndlessWords() {
        String endless = "ن".repeat(1000);
        cache.shape(endless);
        assertThat(cache.size()).isZero();
    }

    @Test
    void answersManyThreadsAlike() {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4000; i++) {
                String word = "واژه" + i % 300;
                threads.execute(() ->
                        assertThat(cache.shape(word).getFirst().characters()).isEqualTo(word));
            }
        }
        assertThat(cache.size()).isLessThanOrEqualTo(250);
    }
}
