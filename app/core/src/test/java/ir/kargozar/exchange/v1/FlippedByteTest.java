package ir.kargozar.exchange.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import ir.kargozar.exchange.Payload;
import ir.kargozar.exchange.SampleClaims;
import ir.kargozar.exchange.SampleScans;
import ir.kargozar.exchange.TwoOffices;
import ir.kargozar.exchange.TwoOffices.Held;
import ir.kargozar.faults.Extent;
import ir.kargozar.handover.parcel.PackageRecord;
import ir.kargozar.office.Refusal;
import ir.kargozar.scan.ReadyScan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One byte changed, at every place: refused, or a zip header that nobody reads and the same content. Three ways a byte, every
 * cut and every byte within repaired sums with {@code -Dkargozar.faults=long}.
 */
class FlippedByteTest {
    private static final List<Integer> MASKS = List.of(0x01, 0xFF, 0x20);
    private static final int STEP = Extent.isLong() ? 1 : 5;

    private final TwoOffices offices = new TwoOffices();
    private final ReadyScan scan = SampleScans.jpeg(300, 1);
    private final List<PackageRecord> records = List.of(new SampleClaims(1, TwoOffices.AGENCY.code()).next(scan));
    private final Held held = offices.freeze(records, scan);

    @TempDir
    Path folder;

    private byte[] whole = new byte[0];

    @BeforeEach
    void write() throws IOException {
        offices.write(held, file());
        whole = Files.readAllBytes(file());
    }

    @Test
    void aFlippedByteIsRefusedOrStandsInAHeaderThatDecidesNothing() throws IOException {
        flip(7, 1);
    }

    @Test
    @Tag("slow")
    void everyFlippedByteIsRefusedOrStandsInAHeaderThatDecidesNothing() throws IOException {
        flip(1, Extent.isLong() ? MASKS.size() : 1);
    }

    /** @param ways each byte is flipped in so many, one byte after the other in others */
    private void flip(int step, int ways) throws IOException {
        List<Integer> harmless = new ArrayList<>();
        Map<String, Integer> refusals = new TreeMap<>();
        for (int place = 0; place < whole.length; place += step) {
            for (int way = 0; way < ways; way++) {
                byte[] changed = whole.clone();
                changed[place] ^= MASKS.get((place + way) % MASKS.size()).byteValue();
                String code = outcome(changed);
                refusals.merge(code, 1, Integer::sum);
                if (code.equals("SAME_CONTENT")) {
                    harmless.add(place);
                }
            }
        }
        System.out.println("flipped: " + whole.length + " bytes, every " + step + ", " + ways + " ways: " + refusals);
        assertThat(harmless).isNotEmpty().noneMatch(Payload.of(file())::get);
    }

    @Test
    @Tag("slow")
    void aCutIsRefusedWhereverItIs() throws IOException {
        for (int length = 0; length < whole.length; length += STEP) {
            assertThat(outcome(java.util.Arrays.copyOf(whole, length)))
                    .as("cut to %d bytes", length)
                    .isNotEqualTo("SAME_CONTENT");
        }
    }

    @Test
    @Tag("slow")
    void anAttackerWhoRepairsTheDigestsGetsNoFurther() throws IOException {
        Map<String, byte[]> payload = new LinkedHashMap<>();
        Map<String, String> info = new LinkedHashMap<>();
        try (BagReader bag = BagReader.open(file())) {
            for (String name : List.of("data/manifest.p7m", "data/records-0001.p7m", "data/scans-0001.p7m")) {
                payload.put(name, bag.payload(name));
            }
            for (String name : List.of(PackageWriter.FORMAT, PackageWriter.TRAINING)) {
                info.put(name, bag.info(name));
            }
        }
        Map<String, Integer> refusals = new TreeMap<>();
        for (String name : payload.keySet()) {
            for (int place = 0; place < payload.get(name).length; place += STEP) {
                Map<String, byte[]> changed = new LinkedHashMap<>(payload);
                byte[] bytes = payload.get(name).clone();
                bytes[place] ^= 0x01;
                changed.put(name, bytes);
                refusals.merge(outcome(bag(changed, info)), 1, Integer::sum);
            }
        }
        System.out.println("flipped inside repaired bags: " + refusals);
        assertThat(refusals.keySet())
                .isSubsetOf("PACKAGE_DAMAGED", "PACKAGE_NOT_FOR_US", "PACKAGE_SIGNATURE", "SAME_CONTENT");
    }

    private static byte[] bag(Map<String, byte[]> payload, Map<String, String> info) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BagWriter bag = new BagWriter(out);
        for (Map.Entry<String, byte[]> each : payload.entrySet()) {
            bag.payload(each.getKey(), Message.of(each.getValue()));
        }
        bag.finish(info);
        return out.toByteArray();
    }

    /** The refusal's code, or SAME_CONTENT; anything else fails. */
    private String outcome(byte[] file) throws IOException {
        // A new name each time: the JDK remembers the directory of an archive by its name and time.
        Path changed = Files.createTempFile(folder, "changed", ".kgz");
        Files.write(changed, file);
        try {
            TwoOffices.Taken taken = offices.read(changed);
            assertThat(taken.records()).isEqualTo(records);
            return "SAME_CONTENT";
        } catch (Refusal refusal) {
            return refusal.code();
        } catch (RuntimeException e) {
            return fail("not a refusal", e);
        } finally {
            Files.delete(changed);
        }
    }

    private Path file() {
        return folder.resolve("package.kgz");
    }
}
