package ir.kargozar.exchange;

import ir.kargozar.scan.Original;
import ir.kargozar.scan.ReadyScan;
import ir.kargozar.scan.Scan;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.ScanType;
import java.util.HexFormat;
import java.util.Random;

/** Seeded contents that begin as scans do; nobody here decodes them. */
public final class SampleScans {
    private SampleScans() {}

    public static byte[] content(ScanType type, int bytes, long seed) {
        byte[] content = new byte[bytes];
        new Random(seed).nextBytes(content);
        byte[] head = HexFormat.of().parseHex(type == ScanType.PDF ? "255044462d" : "ffd8ff");
        System.arraycopy(head, 0, content, 0, head.length);
        return content;
    }

    public static ReadyScan jpeg(int bytes, long seed) {
        return of(ScanType.JPEG, content(ScanType.JPEG, bytes, seed), "برگهٔ " + seed + ".jpg");
    }

    public static ReadyScan pdf(int bytes, long seed) {
        return of(ScanType.PDF, content(ScanType.PDF, bytes, seed), "برگه‌های " + seed + ".tiff");
    }

    private static ReadyScan of(ScanType type, byte[] content, String name) {
        ScanHash hash = ScanHash.ofContent(content);
        ScanHash given = type == ScanType.PDF ? ScanHash.ofContent(new byte[] {1}) : hash;
        Original original = new Original(given, name, type == ScanType.PDF ? 3L * content.length : content.length);
        return new ReadyScan(
                new Scan(hash, original, type, type == ScanType.PDF ? 7 : 1, content.length, 1654, 2339), content);
    }
}
