package ir.kargozar.faults;

import java.util.Arrays;
import java.util.Random;

/** What a power cut, a disk or a file system makes of a write-ahead log. */
enum Damage {
    /** The file ends somewhere. */
    CUT {
        @Override
        byte[] of(WalFile log, Random random) {
            return Arrays.copyOf(log.bytes(), random.nextInt(log.end() + 1));
        }
    },
    /** It is as long as it was, but from somewhere on nothing was written. */
    ZEROED {
        @Override
        byte[] of(WalFile log, Random random) {
            byte[] image = log.bytes();
            Arrays.fill(image, random.nextInt(log.end()), image.length, (byte) 0);
            return image;
        }
    },
    /** Some sectors hold anything. */
    GARBLED {
        @Override
        byte[] of(WalFile log, Random random) {
            byte[] image = log.bytes();
            for (int i = 0; i <= random.nextInt(4); i++) {
                byte[] garbage = new byte[1 + random.nextInt(2 * SECTOR)];
                random.nextBytes(garbage);
                int at = random.nextInt(log.end());
                System.arraycopy(garbage, 0, image, at, Math.min(garbage.length, image.length - at));
            }
            return image;
        }
    },
    /** One bit is another. */
    FLIPPED {
        @Override
        byte[] of(WalFile log, Random random) {
            byte[] image = log.bytes();
            image[random.nextInt(log.end())] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            return image;
        }
    },
    /** Two frames stand in each other's place. */
    SWAPPED {
        @Override
        byte[] of(WalFile log, Random random) {
            byte[] whole = log.bytes();
            byte[] image = log.bytes();
            int frames = (log.end() - WalFile.HEADER) / log.frame();
            int one = WalFile.HEADER + random.nextInt(frames) * log.frame();
            int other = WalFile.HEADER + random.nextInt(frames) * log.frame();
            System.arraycopy(whole, one, image, other, log.frame());
            System.arraycopy(whole, other, image, one, log.frame());
            return image;
        }
    },
    /** Cut, and the rest of the file filled with anything. */
    CUT_AND_GARBLED {
        @Override
        byte[] of(WalFile log, Random random) {
            byte[] image = log.bytes();
            byte[] garbage = new byte[image.length - random.nextInt(log.end())];
            random.nextBytes(garbage);
            System.arraycopy(garbage, 0, image, image.length - garbage.length, garbage.length);
            return image;
        }
    };

    static final int SECTOR = 512;

    /** An image of the log with this damage. */
    abstract byte[] of(WalFile log, Random random);
}
