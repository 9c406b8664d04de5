package ir.kargozar.exchange.v1;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    void payload(String name, Message content) {
        payload.put(name, content.sha256());
        bytes += content.size();
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
        entry(TAG_MANIFEST, Message.of(lines(tags, "  ", false).getBytes(StandardCharsets.UTF_8)));
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
        Message content = Message.of(text.getBytes(StandardCharsets.UTF_8));
        tags.put(name, content.sha256());
        entry(name, content);
    }

    private void entry(String name, Message content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        entry.setSize(content.size());
        entry.setCompressedSize(content.size());
        entry.setCrc(content.crc32());
        zip.putNextEntry(entry);
        content.copyTo(zip);
        zip.closeEntry();
    }
}
