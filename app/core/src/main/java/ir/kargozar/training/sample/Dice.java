package ir.kargozar.training.sample;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way for the same seed. */
final class Dice {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    /** The dice of one sample: samples of a seed do not depend on each other. */
    Dice(long seed, long index) {
        this.random = new SplittableRandom(seed * STEP + index);
    }

    /** A whole number from {@code least} to {@code most}, both possible. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean chance(int ofHundred) {
        return random.nextInt(100) < ofHundred;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** So many digits, the first not zero. */
    String digits(int count) {
        StringBuilder out = new StringBuilder(count).append((char) ('1' + random.nextInt(9)));
        while (out.length() < count) {
            out.append((char) ('0' + random.nextInt(10)));
        }
        return out.toString();
    }
}
