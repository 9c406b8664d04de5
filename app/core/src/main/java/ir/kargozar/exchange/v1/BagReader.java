package ir.kargozar.exchange.v1;

import ir.kargozar.office.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A BagIt bag (RFC 8493) in its zip: complete, nothing more in it than it says, every digest right. */
final class BagReader implements Closeable {
    private static final Pattern DIGEST = Pattern.compile("([0-9a-f]{64})  (\\S+)");
    private static final Pattern INFO = Pattern.compile("([A-Za-z-]+): (.*)");

    private final Archive archive;
    private final Map<String, String> info;

    private BagReader(Archive archive, Map<String, String> info) {
        this.archive = archive;
        this.info = info;
    }

    /** Refusals: those of {@link Archive}, PACKAGE_DAMAGED. */
    static BagReader open(Path file) {
        Archive archive = Archive.open(file);
        try {
            Map<String, String> payload = verify(archive);
            Set<String> named = new TreeSet<>(payload.keySet());
            named.addAll(BagWriter.TAGS);
            named.add(BagWriter.TAG_MANIFEST);
            if (!archive.names().equals(named)) {
                throw new Refusal("PACKAGE_DAMAGED");
            }
            return new BagReader(archive, pairs(text(archive, BagWriter.INFO), INFO, 1));
        } catch (RuntimeException | Error e) {
            close(archive);
            throw e;
        }
    }

    private static Map<String, String> verify(Archive archive) {
        Map<String, String> tags = pairs(text(archive, BagWriter.TAG_MANIFEST), DIGEST, 2);
        if (!tags.keySet().equals(BagWriter.TAGS)) {
            throw new Refusal("PACKAGE_DAMAGED");
        }
        check(archive, tags, Limits.TAG);
        Map<String, String> payload = pairs(text(archive, BagWriter.MANIFEST), DIGEST, 2);
        check(archive, payload, Limits.PART);
        return payload;
    }

    /** Two at a time, the second beside; what is wrong is found in this order. */
    private static void check(Archive archive, Map<String, String> digests, int most) {
        Iterator<Map.Entry<String, String>> entries = digests.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, String> first = entries.next();
            Map.Entry<String, String> second = entries.hasNext() ? entries.next() : null;
            Beside<Entry> beside = second == null ? null : Beside.start(() -> entry(archive, second.getKey(), most));
            entry(archive, first.getKey(), most).check(archive, first.getValue());
            if (second != null && beside != null) {
                beside.result().check(archive, second.getValue());
            }
        }
    }

    /** What an entry really holds. */
    private record Entry(long bytes, String digest) {
        void check(Archive archive, String expected) {
            archive.charge(bytes);
            if (!digest.equals(expected)) {
                throw new Refusal("PACKAGE_DAMAGED");
            }
        }
    }

    private static Entry entry(Archive archive, String name, int most) {
        MessageDigest digest = Crypto.sha256();
        long bytes = archive.copy(name, most, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return new Entry(bytes, Crypto.hex(digest.digest()));
    }

    private static String text(Archive archive, String name) {
        return new String(archive.read(name, Limits.TAG), StandardCharsets.UTF_8);
    }

    /** Lines of two groups; anything else, and a key twice, is damage. */
    private static Map<String, String> pairs(String text, Pattern line, int key) {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (!text.endsWith("\n")) {
            throw new Refusal("PACKAGE_DAMAGED");
        }
        for (String each : text.substring(0, text.length() - 1).split("\n", -1)) {
            Matcher parts = line.matcher(each);
            if (!parts.matches() || pairs.put(parts.group(key), parts.group(3 - key)) != null) {
                throw new Refusal("PACKAGE_DAMAGED");
            }
        }
        return pairs;
    }

    /** A line of {@code bag-info.txt}; empty where there is none. */
    String info(String name) {
        return info.getOrDefault(name, "");
    }

    Set<String> names() {
        return archive.names();
    }

    byte[] payload(String name) {
        return archive.read(name, Limits.PART);
    }

    @Override
    public void close() {
        close(archive);
    }

    private static void close(Archive archive) {
        try {
            archive.close();
        } catch (IOException _) {
            // Only read from: nothing can be lost.
        }
    }
}
