package ir.kargozar.bench.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Sticks and mails between offices: lost, copied, late, damaged. */
final class Mail {
    private static final int LOST = 5;
    private static final int DUPLICATED = 5;
    private static final int REORDERED = 20;
    private static final int DAMAGED = 2;
    /** Longer than any header of which nothing depends. */
    private static final int RUN = 256;

    private final Random random;
    private final List<Letter> way = new ArrayList<>();
    int sent;
    int lost;
    int duplicated;
    int reordered;
    int damaged;

    Mail(Random random) {
        this.random = random;
    }

    /** @param day on which it arrives */
    record Letter(Path file, String to, int day, boolean isDamaged) {}

    void send(Path file, String to, int today) throws IOException {
        sent++;
        if (chance(LOST)) {
            lost++;
            return;
        }
        boolean isLate = chance(REORDERED);
        reordered += isLate ? 1 : 0;
        int day = today + 1 + (isLate ? random.nextInt(6) : 0);
        boolean isDamaged = chance(DAMAGED);
        if (isDamaged) {
            damaged++;
            damage(file);
        }
        way.add(new Letter(file, to, day, isDamaged));
        if (chance(DUPLICATED)) {
            duplicated++;
            way.add(new Letter(file, to, day + random.nextInt(6), isDamaged));
        }
    }

    private boolean chance(int ofHundred) {
        return random.nextInt(100) < ofHundred;
    }

    /** Cut off on the way, or a run of bytes that a bad stick gives back otherwise. */
    private void damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int at = (int) (random.nextDouble() * (bytes.length - RUN));
        if (random.nextBoolean()) {
            bytes = Arrays.copyOf(bytes, at);
        } else {
            byte[] garbage = new byte[RUN];
            random.nextBytes(garbage);
            System.arraycopy(garbage, 0, bytes, at, RUN);
        }
        Files.write(file, bytes);
    }

    List<Letter> arrivals(int day) {
        List<Letter> arrived =
                way.stream().filter(letter -> letter.day() <= day).toList();
        way.removeAll(arrived);
        return arrived;
    }

    boolean isEmpty() {
        return way.isEmpty();
    }
}
