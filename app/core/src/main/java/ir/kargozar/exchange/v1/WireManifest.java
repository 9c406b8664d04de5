package ir.kargozar.exchange.v1;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The signed manifest as JSON ({@code resources/schemas/package-manifest-v1.schema.json}).
 *
 * @param after left out where it is the number before
 * @param seen left out by older programs
 */
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
        List<WirePart> parts,
        @Nullable Long after,
        @Nullable WireSeen seen) {

    WireManifest {
        requireNonNull(id);
        requireNonNull(sender);
        requireNonNull(recipient);
        requireNonNull(madeAt);
        requireNonNull(totals);
        parts = List.copyOf(parts);
    }

    /**
     * What the sender has of the recipient.
     *
     * @param numbers left out where there are none
     */
    record WireSeen(List<WirePlace> packages, @Nullable SortedMap<Integer, Integer> numbers) {
        WireSeen {
            packages = List.copyOf(packages);
            // Not Map.copyOf: the order of years is part of the signed text.
            numbers = numbers == null ? null : Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
        }
    }

    record WirePlace(long sequence, String sha256) {
        WirePlace {
            requireNonNull(sha256);
        }
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
            @Nullable Long statistics,
            @Nullable Long facts,
            @Nullable Long settlements,
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
