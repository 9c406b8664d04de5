package ir.kargozar.scan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a scan is, by its first bytes; the end of its name is not asked. */
public enum ScanType {
    PDF("25504446 2D"),
    JPEG("FFD8FF"),
    PNG("89504E47 0D0A1A0A"),
    TIFF("49492A00", "4D4D002A");

    private final String[] beginnings;

    ScanType(String... beginnings) {
        this.beginnings = beginnings;
    }

    public static Optional<ScanType> of(byte[] head) {
        String hex = java.util.HexFormat.of().withUpperCase().formatHex(head);
        return Arrays.stream(values())
                .filter(type ->
                        Arrays.stream(type.beginnings).anyMatch(start -> hex.startsWith(start.replace(" ", ""))))
                .findFirst();
    }

    /** The usual end of a file's name, without the dot. */
    public String ending() {
        return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
    }
}
