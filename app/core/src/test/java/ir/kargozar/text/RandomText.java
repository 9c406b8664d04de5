package ir.kargozar.text;

import java.util.SplittableRandom;

/** Text of the planes and blocks that break programs, seeded. */
final class RandomText {
    private static final int[][] BLOCKS = {
        {0x0000, 0x007F}, {0x0080, 0x02AF}, {0x0300, 0x036F}, {0x0370, 0x04FF}, {0x0590, 0x06FF}, {0x0900, 0x097F},
        {0x1100, 0x11FF}, {0x1E00, 0x1FFF}, {0x2000, 0x206F}, {0x20D0, 0x218F}, {0xAC00, 0xAC80}, {0xD7F0, 0xD800},
        {0xFB50, 0xFEFF}, {0x1D400, 0x1D4FF}, {0x1F300, 0x1F6FF}, {0xE0000, 0xE007F},
    };

    private RandomText() {}

    static String of(SplittableRandom random, int most) {
        StringBuilder out = new StringBuilder();
        int length = random.nextInt(most + 1);
        for (int i = 0; i < length; i++) {
            int[] block = BLOCKS[random.nextInt(BLOCKS.length)];
            out.appendCodePoint(random.nextInt(block[0], block[1] + 1));
        }
        return out.toString();
    }
}
