package ir.kargozar.exchange.v1;

import static java.util.Objects.requireNonNullElse;

import ir.kargozar.claim.ClaimKind;
import ir.kargozar.exchange.v1.WireManifest.WirePart;
import ir.kargozar.exchange.v1.WireManifest.WireScans;
import ir.kargozar.exchange.v1.WireManifest.WireSum;
import ir.kargozar.exchange.v1.WireManifest.WireTotals;
import ir.kargozar.handover.parcel.Frozen;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.Totals;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The signed manifest, read and checked: what was frozen, and the digest of each part.
 *
 * @param records parts of records
 * @param scans parts of scans
 */
public record Manifest(Frozen frozen, List<WirePart> records, List<WirePart> scans) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    static Manifest of(PackageHead head, Totals totals, List<WirePart> records, List<WirePart> scans) {
        Map<String, WireSum> claims = new LinkedHashMap<>();
        totals.claims().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(kind -> claims.put(
                        kind.getKey().name(),
                        new WireSum(
                                kind.getValue().count(),
                                kind.getValue().amount().value())));
        WireManifest wire = new WireManifest(
                Limits.FORMAT,
                head.id().toString(),
                head.sender().value(),
                head.recipient().value(),
                head.sequence(),
                head.previous().orElse(null),
                head.madeAt().toString(),
                head.training(),
                new WireTotals(
                        claims,
                        totals.receipts(),
                        totals.answers(),
                        some(totals.others().cards()),
                        some(totals.others().templates()),
                        some(totals.others().forms()),
                        some(totals.others().circulars()),
                        some(totals.others().readings()),
                        some(totals.others().statements()),
                        some(totals.others().facts()),
                        some(totals.others().settlements()),
                        wire(totals.scans())),
                Stream.concat(records.stream(), scans.stream()).toList(),
                head.after() == head.sequence() - 1 ? null : head.after(),
                head.seen().map(SeenWire::write).orElse(null));
        String text = Json.MAPPER.writeValueAsString(wire);
        return new Manifest(new Frozen(head, totals, text, hash(text)), List.copyOf(records), List.copyOf(scans));
    }

    private static @Nullable Long some(long count) {
        return count == 0 ? null : count;
    }

    private static long counted(@Nullable Long count) {
        return count == null ? 0 : positive(count);
    }

    private static @Nullable WireScans wire(Totals.Scans scans) {
        return scans.count() == 0 ? null : new WireScans(scans.count(), scans.bytes());
    }

    private static String hash(String text) {
        return Crypto.hash(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Refusals: PACKAGE_NEWER_FORMAT, PACKAGE_DAMAGED, PACKAGE_SUMS where its parts hold other counts than it says. */
    public static Manifest read(String text) {
        try {
            JsonNode tree = Json.MAPPER.readTree(text);
            refuseNewer(tree.path("format").asString(""));
            WireManifest wire = Json.MAPPER.treeToValue(tree, WireManifest.class);
            Frozen frozen = new Frozen(head(wire), totals(wire.totals()), text, hash(text));
            List<WirePart> records = wire.parts().stream()
                    .takeWhile(part -> part.scans() == null)
                    .toList();
            List<WirePart> scans =
                    wire.parts().subList(records.size(), wire.parts().size());
            Manifest manifest = new Manifest(frozen, checkedRecords(records), checkedScans(scans));
            checkCounts(manifest);
            return manifest;
        } catch (JacksonException | IllegalArgumentException | DateTimeParseException e) {
            throw new Refusal("PACKAGE_DAMAGED");
        }
    }

    /** @param format as written, in the bag's tags or in the manifest */
    static void refuseNewer(String format) {
        if (!format.equals(Integer.toString(Limits.FORMAT))) {
            throw new Refusal(format.matches("[1-9]\\d{0,5}") ? "PACKAGE_NEWER_FORMAT" : "PACKAGE_DAMAGED", format);
        }
    }

    private static PackageHead head(WireManifest wire) {
        return new PackageHead(
                UUID.fromString(wire.id()),
                new OfficeCode(wire.sender()),
                new OfficeCode(wire.recipient()),
                wire.sequence(),
                Optional.ofNullable(wire.previous()).map(Manifest::checked),
                Instant.parse(wire.madeAt()),
                wire.training(),
                requireNonNullElse(wire.after(), wire.sequence() - 1),
                Optional.ofNullable(wire.seen()).map(SeenWire::read));
    }

    static String checked(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("PACKAGE_HASH");
        }
        return hash;
    }

    private static Totals totals(WireTotals wire) {
        Map<ClaimKind, Totals.Sum> claims = new EnumMap<>(ClaimKind.class);
        wire.claims()
                .forEach((kind, sum) -> claims.put(
                        ClaimKind.valueOf(kind), new Totals.Sum(positive(sum.count()), new Rial(sum.amount()))));
        Totals.Others others = new Totals.Others(
                counted(wire.cards()),
                counted(wire.templates()),
                counted(wire.forms()),
                counted(wire.circulars()),
                counted(wire.circularReads()),
                counted(wire.statistics()),
                counted(wire.facts()),
                counted(wire.settlements()));
        return new Totals(claims, natural(wire.receipts()), natural(wire.answers()), others, scans(wire.scans()));
    }

    private static Totals.Scans scans(@Nullable WireScans wire) {
        return wire == null ? Totals.Scans.NONE : new Totals.Scans(positive(wire.count()), positive(wire.bytes()));
    }

    private static List<WirePart> checkedRecords(List<WirePart> parts) {
        for (int i = 0; i < parts.size(); i++) {
            check(parts.get(i), name(i + 1));
            positive(requireNonNullElse(parts.get(i).records(), 0L));
        }
        return List.copyOf(parts);
    }

    private static void checkCounts(Manifest manifest) {
        long records = manifest.records().stream()
                .mapToLong(part -> requireNonNullElse(part.records(), 0L))
                .sum();
        if (records != manifest.frozen().totals().records()) {
            throw new Refusal("PACKAGE_SUMS");
        }
    }

    private static List<WirePart> checkedScans(List<WirePart> parts) {
        for (int i = 0; i < parts.size(); i++) {
            check(parts.get(i), scansName(i + 1));
            natural(requireNonNullElse(parts.get(i).scans(), -1));
            if (parts.get(i).records() != null) {
                throw new IllegalArgumentException("PACKAGE_PARTS");
            }
        }
        return List.copyOf(parts);
    }

    private static void check(WirePart part, String name) {
        checked(part.sha256());
        if (!part.name().equals(name) || positive(part.bytes()) > Limits.PART) {
            throw new IllegalArgumentException("PACKAGE_PARTS");
        }
    }

    private static long natural(long number) {
        return atLeast(0, number);
    }

    private static long positive(long number) {
        return atLeast(1, number);
    }

    private static long atLeast(long least, long number) {
        if (number < least) {
            throw new IllegalArgumentException("PACKAGE_NUMBER");
        }
        return number;
    }

    /** {@code records-0001}. */
    static String name(int index) {
        return String.format(Locale.ROOT, "records-%04d", index);
    }

    /** {@code scans-0001}. */
    static String scansName(int index) {
        return String.format(Locale.ROOT, "scans-%04d", index);
    }
}
