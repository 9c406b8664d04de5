package ir.kargozar.exchange.v1;

import ir.kargozar.handover.parcel.Enclosed;
import ir.kargozar.office.Refusal;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.ScanType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of one scan in a tar (POSIX ustar): its name is its hash, and nothing in it is told of anybody. There is one
 * way to write it, and only that one is read.
 */
final class TarHeader {
    /** Bytes of a header, and what contents are filled up to. */
    static final int BLOCK = 512;

    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})\\.([a-z]{3,4})");
    private static final int NAME_LENGTH = 100;
    private static final int MODE = 100;
    private static final int OWNER = 108;
    private static final int GROUP = 116;
    private static final int SIZE = 124;
    private static final int TIME = 136;
    private static final int SUM = 148;
    private static final int TYPE = 156;
    private static final int MAGIC = 257;

    private TarHeader() {}

    static byte[] of(Enclosed scan) {
        byte[] block = new byte[BLOCK];
        text(block, 0, scan.hash().value() + "." + scan.type().ending());
        text(block, MODE, "0000644");
        text(block, OWNER, "0000000");
        text(block, GROUP, "0000000");
        text(block, SIZE, octal(scan.bytes(), 11));
        text(block, TIME, octal(0, 11));
        text(block, SUM, "        ");
        text(block, TYPE, "0");
        text(block, MAGIC, "ustar");
        text(block, MAGIC + 6, "00");
        int sum = 0;
        for (byte each : block) {
            sum += each;
        }
        text(block, SUM, octal(sum, 6) + "\0 ");
        return block;
    }

    private static String octal(long number, int digits) {
        return String.format(Locale.ROOT, "%0" + digits + "o", number);
    }

    private static void text(byte[] block, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, block, at, bytes.length);
    }

    /** Refusal: PACKAGE_DAMAGED. */
    static Enclosed read(byte[] block) {
        try {
            String start = new String(block, 0, NAME_LENGTH, StandardCharsets.US_ASCII);
            Matcher name = NAME.matcher(start.substring(0, Math.max(0, start.indexOf('\0'))));
            if (name.matches()) {
                long bytes = Long.parseLong(new String(block, SIZE, 11, StandardCharsets.US_ASCII), 8);
                Enclosed scan = new Enclosed(new ScanHash(name.group(1)), type(name.group(2)), bytes);
                if (Arrays.equals(of(scan), block)) {
                    return scan;
                }
            }
        } catch (IllegalArgumentException e) {
            throw new Refusal("PACKAGE_DAMAGED");
        }
        throw new Refusal("PACKAGE_DAMAGED");
    }

    private static ScanType type(String ending) {
        return Arrays.stream(ScanType.values())
                .filter(type -> type.ending().equals(ending))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("SCAN_TYPE"));
    }

    /** How many zeros fill a content up. */
    static int padding(long bytes) {
        return (int) (-bytes & (BLOCK - 1));
    }
}
