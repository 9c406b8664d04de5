package ir.kargozar.scan;

import ir.kargozar.text.Parsed;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * SHA-256 of a content: its name, and the proof that it is the same.
 *
 * @param value 64 hexadecimal digits, small
 */
public record ScanHash(String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public ScanHash {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("SCAN_HASH_SHAPE");
        }
    }

    /** Problem: SCAN_HASH_SHAPE. */
    public static Parsed<ScanHash> of(String typed) {
        String small = typed.strip().toLowerCase(Locale.ROOT);
        return SHAPE.matcher(small).matches()
                ? Parsed.valid(new ScanHash(small))
                : Parsed.invalid("SCAN_HASH_SHAPE", typed);
    }

    /** @param finished a digest of {@link #digest} that has read everything */
    public static ScanHash of(MessageDigest finished) {
        return new ScanHash(HexFormat.of().formatHex(finished.digest()));
    }

    public static ScanHash ofContent(byte[] content) {
        MessageDigest digest = digest();
        digest.update(content);
        return of(digest);
    }

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
