package ir.kargozar.scan;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** What a scan is, by its first bytes; the end of its name is not asked. */
public enum ScanType {
    PDF("255044462D.*"),
    JPEG("FFD8FF.*"),
    PNG("89504E470D0A1A0A.*"),
    TIFF("(49492A00|4D4D002A).*");

    /** First bytes, in hexadecimal. */
    private final String beginning;

    ScanType(String beginning) {
        this.beginning = beginning;
    }

    /** @param head the first sixteen bytes, or fewer */
    public static Optional<ScanType> of(byte[] head) {
        String hex = HexFormat.of().withUpperCase().formatHex(head);
        return Arrays.stream(values())
                .filter(type -> hex.matches(type.beginning))
                .findFirst();
    }

    /** The usual end of a file's name, without the dot. */
    public String ending() {
        return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
    }
}
