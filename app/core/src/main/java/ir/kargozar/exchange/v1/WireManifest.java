package ir.kargozar.exchange.v1;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The signed manifest as JSON ({@code resources/schemas/package-manifest-v1.schema.json}). */
record WireManifest(
        int format,
        String id,
        String sender,
        String recipient,
        long sequence,
        @Nullable String previous,
        String madeAt,
        boolean training,
        WireTotals totals,
        List<WirePart> parts) {

    WireManifest {
        requireNonNull(id);
        requireNonNull(sender);
        requireNonNull(recipient);
        requireNonNull(madeAt);
        requireNonNull(totals);
        parts = List.copyOf(parts);
    }

    /** What stands behind answers is left out where there is none. */
    record WireTotals(
            Map<String, WireSum> claims,
            long receipts,
            long answers,
            @Nullable Long cards,
            @Nullable Long templates,
            @Nullable Long forms,
            @Nullable Long circulars,
            @Nullable Long circularReads,
            @Nullable WireScans scans) {
        WireTotals {
            // Not Map.copyOf: the order of kinds is part of the signed text.
            claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
            claims.forEach((kind, sum) -> requireNonNull(sum));
        }
    }

    /** @param amount rials */
    record WireSum(long count, long amount) {}

    /** @param bytes of all contents */
    record WireScans(long count, long bytes) {}

    /**
     * @param records how many are in it; of records-… only
     * @param scans how many begin in it; of scans-… only
     * @param bytes of the decrypted part
     * @param sha256 of the decrypted part, hexadecimal
     */
    record WirePart(
            String name, @Nullable Long records, @Nullable Integer scans, long bytes, String sha256) {
        WirePart {
            requireNonNull(name);
            requireNonNull(sha256);
        }

        static WirePart records(String name, long records, long bytes, String sha256) {
            return new WirePart(name, records, null, bytes, sha256);
        }

        static WirePart scans(String name, int scans, long bytes, String sha256) {
            return new WirePart(name, null, scans, bytes, sha256);
        }
    }
}
