package ir.kargozar.exchange.v1;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a BagIt bag (RFC 8493) as a zip whose entries are stored, not deflated: ciphertext does not shrink. Neither
 * names nor tags hold anything personal; the same payload makes the same bytes.
 */
final class BagWriter {
    static final String DECLARATION = "bagit.txt";
    static final String INFO = "bag-info.txt";
    static final String MANIFEST = "manifest-sha256.txt";
    static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    static final Set<String> TAGS = Set.of(DECLARATION, INFO, MANIFEST);
    /** The first moment a zip can say: clocks are not told. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int PIECE = 1 << 16;

    private final ZipOutputStream zip;
    private final Map<String, String> payload = new LinkedHashMap<>();
    private final Map<String, String> tags = new LinkedHashMap<>();
    private @Nullable Beside<Boolean> writing;
    private long bytes;

    BagWriter(OutputStream out) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setMethod(ZipOutputStream.STORED);
        tag(DECLARATION, "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    }

    /**
     * Returns before it is written; what fails is thrown by the next call.
     *
     * @param name such as {@code data/manifest.p7m}
     */
    void payload(String name, byte[] content) {
        payload.put(name, Crypto.hash(content));
        bytes += content.length;
        settle();
        writing = Beside.start(() -> {
            entry(name, content);
            return true;
        });
    }

    private void settle() {
        if (writing != null) {
            writing.result();
            writing = null;
        }
    }

    /** Writes the tags; the stream under the zip stays open. */
    void finish(Map<String, String> info) throws IOException {
        Map<String, String> lines = new LinkedHashMap<>(info);
        lines.put("Payload-Oxum", bytes + "." + payload.size());
        settle();
        tag(INFO, lines(lines, ": ", true));
        tag(MANIFEST, lines(payload, "  ", false));
        entry(TAG_MANIFEST, lines(tags, "  ", false).getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private static String lines(Map<String, String> pairs, String between, boolean keyFirst) {
        return pairs.entrySet().stream()
                .map(pair -> keyFirst
                        ? pair.getKey() + between + pair.getValue() + "\n"
                        : pair.getValue() + between + pair.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private void tag(String name, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        tags.put(name, Crypto.hash(content));
        entry(name, content);
    }

    private void entry(String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setTimeLocal(TIME);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        // In pieces: for a large array the JDK makes a native copy as large.
        for (int from = 0; from < content.length; from += PIECE) {
            zip.write(content, from, Math.min(PIECE, content.length - from));
        }
        zip.closeEntry();
    }
}
