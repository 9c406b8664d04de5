package ir.kargozar.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.zip.ZipFile;

/** Places of a package file that hold an entry's content; all others are headers of the archive. */
public final class Payload {
    private Payload() {}

    public static BitSet of(Path file) throws IOException {
        BitSet places = new BitSet();
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (var in = zip.getInputStream(entry)) {
                    String content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                    int start = text.indexOf(content);
                    places.set(start, start + content.length());
                }
            }
        }
        return places;
    }
}
