package ir.kargozar.storage.scan;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import ir.kargozar.office.Fault;
import ir.kargozar.scan.ScanContent;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.storage.key.DataKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Contents under AES-256-GCM in segments of 64 KiB, each bound to its place and to its file (Tink's AES-GCM-HKDF
 * streaming): a key of its own for every file, and the content's hash as associated data. Names are a keyed hash, so
 * that nobody without the key can tell whether a known paper is there.
 */
final class SealedShelf {
    private static final String MAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int SEGMENT = 1 << 16;

    private final Shelf shelf;
    private final StreamingAead cipher;
    private final SecretKeySpec names;

    SealedShelf(Shelf shelf, DataKey key) {
        this.shelf = shelf;
        this.names = new SecretKeySpec(key.derived("scan names 1"), MAC);
        try {
            this.cipher = new AesGcmHkdfStreaming(key.derived("scans 1"), MAC, KEY_BYTES, SEGMENT, 0);
        } catch (GeneralSecurityException e) {
            throw new Fault(e, "CIPHER_FAILED");
        }
    }

    boolean holds(ScanHash hash) {
        return shelf.holds(name(hash));
    }

    /** Takes contents one after another. */
    @FunctionalInterface
    interface Putting {
        void put(ScanHash hash, ScanContent content);
    }

    /** As {@link Shelf#putAll}. */
    void putAll(Consumer<Putting> contents) {
        shelf.putAll(putting -> contents.accept((hash, content) -> putting.put(name(hash), out -> {
            try (OutputStream sealing = cipher.newEncryptingStream(new Unclosed(out), bytes(hash))) {
                content.writeTo(sealing);
            } catch (GeneralSecurityException e) {
                throw new Fault(e, "CIPHER_FAILED");
            }
        })));
    }

    /** Faults SCAN_MISSING, SCAN_DAMAGED. */
    void read(ScanHash hash, OutputStream out) {
        try (InputStream sealed = shelf.open(name(hash)).orElseThrow(() -> new Fault("SCAN_MISSING", hash.value()));
                InputStream opening = cipher.newDecryptingStream(sealed, bytes(hash))) {
            byte[] some = new byte[SEGMENT];
            for (int length = next(opening, some, hash); length >= 0; length = next(opening, some, hash)) {
                out.write(some, 0, length);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new Fault(e, "CIPHER_FAILED");
        }
    }

    private static int next(InputStream opening, byte[] some, ScanHash hash) {
        try {
            return opening.read(some);
        } catch (IOException e) {
            throw new Fault(e, "SCAN_DAMAGED", hash.value());
        }
    }

    /** Throws away every content that is not one of these; says how many. */
    int keepOnly(Stream<ScanHash> wanted) {
        shelf.clean();
        Set<String> known = wanted.map(this::name).collect(Collectors.toSet());
        int removed = 0;
        for (String name : shelf.names()) {
            if (!known.contains(name)) {
                shelf.remove(name);
                removed++;
            }
        }
        return removed;
    }

    void remove(ScanHash hash) {
        shelf.remove(name(hash));
    }

    private String name(ScanHash hash) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(names);
            return HexFormat.of().formatHex(mac.doFinal(bytes(hash)));
        } catch (GeneralSecurityException e) {
            throw new Fault(e, "CIPHER_FAILED");
        }
    }

    private static byte[] bytes(ScanHash hash) {
        return hash.value().getBytes(StandardCharsets.US_ASCII);
    }

    /** The shelf itself closes what it opened, after flushing it to the disk. */
    private static final class Unclosed extends java.io.FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
