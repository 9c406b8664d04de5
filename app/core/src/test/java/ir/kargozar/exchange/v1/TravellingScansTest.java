package ir.kargozar.exchange.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.exchange.SampleClaims;
import ir.kargozar.exchange.SampleScans;
import ir.kargozar.exchange.TwoOffices;
import ir.kargozar.exchange.TwoOffices.Held;
import ir.kargozar.exchange.v1.WireManifest.WirePart;
import ir.kargozar.handover.parcel.Enclosed;
import ir.kargozar.handover.parcel.PackageFiles.Opened;
import ir.kargozar.handover.parcel.PackageRecord;
import ir.kargozar.handover.parcel.PackageRecord.SentClaim;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.parcel.Totals;
import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import ir.kargozar.scan.ReadyScan;
import ir.kargozar.scan.Scan;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.ScanType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scans in parts: what is written comes out, and what no honest writer makes is refused. */
class TravellingScansTest {
    private static final int MEBIBYTE = 1 << 20;

    private final TwoOffices offices = new TwoOffices();
    private final SampleClaims claims = new SampleClaims(7, TwoOffices.AGENCY.code());
    private final ReadyScan one = SampleScans.jpeg(250_000, 1);
    private final ReadyScan other = SampleScans.pdf(1024, 2);

    @TempDir
    Path folder;

    @Test
    void bringsScansThroughByteForByte() {
        List<PackageRecord> records = List.of(claims.next(one, other, one), claims.next(one), claims.next());
        Held held = offices.freeze(records, one, other);
        offices.write(held, file());
        assertThat(contents()).isEqualTo(expected(one, other));
        assertThat(offices.read(file()).records()).isEqualTo(records);
        assertThat(held.frozen().totals().scans()).isEqualTo(new Totals.Scans(2, 251_024));
        assertThat(offices.files.thaw(held.frozen().manifest())).isEqualTo(held.frozen());
    }

    @Test
    void cutsBetweenScansAndWithinOneThatIsLargerThanAPart() throws IOException {
        ReadyScan[] scans = {
            SampleScans.jpeg(2000, 1), SampleScans.jpeg(2000, 2), SampleScans.pdf(9000, 3), SampleScans.jpeg(3, 4)
        };
        List<byte[]> cut = new ArrayList<>();
        ScansWriter writer = new ScansWriter((what, part) -> cut.add(Pieces.exact(what, part)), 4096);
        for (ReadyScan ready : scans) {
            writer.add(Enclosed.of(ready.scan()), out -> out.write(ready.content()));
        }
        List<WirePart> parts = writer.finish();
        assertThat(parts).extracting(WirePart::scans).containsExactly(1, 1, 1, 0, 1);
        assertThat(cut).allMatch(part -> part.length <= 4096 + 1024);
        assertThat(new ScansReader(parts, part -> cut.get(parts.indexOf(part))).verify(writer.totals(), () -> {}))
                .containsExactlyElementsOf(expected(scans).keySet());
    }

    @Test
    void bringsAScanThroughThatIsLargerThanAPart() throws IOException {
        ReadyScan large = SampleScans.pdf(17 * MEBIBYTE, 3);
        offices.write(offices.freeze(List.of(claims.next(large, one)), large, one), file());
        assertThat(contents()).isEqualTo(expected(large, one));
        try (ZipFile zip = new ZipFile(file().toFile())) {
            assertThat(zip.stream().filter(entry -> entry.getName().startsWith("data/scans-")))
                    .hasSize(2)
                    .allMatch(entry -> entry.getSize() < 17 * MEBIBYTE);
        }
    }

    @Test
    void writesTheSamePartsAgainAndNoOthers() {
        Held held = offices.freeze(List.of(claims.next(one, other)), one, other);
        assertThat(offices.freeze(List.of(new SampleClaims(7, TwoOffices.AGENCY.code()).next(one, other)), one, other)
                        .frozen())
                .isEqualTo(held.frozen());
        ReadyScan changed = new ReadyScan(one.scan(), SampleScans.content(ScanType.JPEG, 250_000, 9));
        for (List<ReadyScan> wrong : List.of(List.of(changed, other), List.of(other, one), List.of(one))) {
            assertThatThrownBy(() -> offices.write(new Held(held.frozen(), held.content(), wrong), file()))
                    .isInstanceOfSatisfying(
                            Fault.class, fault -> assertThat(fault.code()).isEqualTo("PACKAGE_PART_DAMAGED"));
            assertThat(file()).doesNotExist();
        }
    }

    @Test
    void aPackageWithoutScansSaysNothingOfThem() {
        assertThat(offices.freeze(List.of(claims.next())).frozen().manifest()).doesNotContain("scans");
    }

    @Test
    void refusesAContentThatIsNotOfItsHashOrNotOfItsType() {
        byte[] forged = SampleScans.content(ScanType.JPEG, 250_000, 9);
        Scan said = one.scan();
        refusedFile("PACKAGE_SCAN_FALSE", new ReadyScan(said, forged));
        Scan asPdf = new Scan(said.hash(), said.original(), ScanType.PDF, 1, said.bytes(), 1, 1);
        refusedFile("PACKAGE_SCAN_FALSE", new ReadyScan(asPdf, one.content()));
        byte[] nothing = new byte[9];
        Scan noScan = new Scan(ScanHash.ofContent(nothing), said.original(), ScanType.JPEG, 1, 9, 1, 1);
        refusedFile("PACKAGE_SCAN_FALSE", new ReadyScan(noScan, nothing));
    }

    @Test
    void refusesOneContentTwice() {
        refusedFile("PACKAGE_DAMAGED", one, one);
    }

    private void refusedFile(String code, ReadyScan... scans) {
        offices.write(offices.freeze(List.of(claims.next(scans)), scans), file());
        refused(() -> offices.read(file()), code);
    }

    @Test
    void refusesSumsOfScansThatAreNotTrue() throws IOException {
        byte[] tar = tar();
        refusedTar("PACKAGE_SUMS", new Totals.Scans(2, 251_024), 1, tar);
        refusedTar("PACKAGE_SUMS", new Totals.Scans(1, 250_001), 1, tar);
        refusedTar("PACKAGE_SUMS", new Totals.Scans(1, 250_000), 2, tar);
        refusedTar("PACKAGE_SUMS", Totals.Scans.NONE, 1, tar);
        assertThat(read(new Totals.Scans(1, 250_000), 1, tar)).containsExactly(Enclosed.of(one.scan()));
    }

    /** Offsets of a header: name, mode, owner, size, time, sum, type, link, magic, prefix. */
    @ParameterizedTest
    @ValueSource(ints = {0, 63, 64, 69, 100, 115, 124, 136, 148, 156, 160, 257, 263, 300, 345, 511})
    void refusesAnyOtherHeaderThanItsOwn(int place) throws IOException {
        byte[] tar = tar();
        tar[place] ^= 1;
        refusedTar("PACKAGE_DAMAGED", new Totals.Scans(1, 250_000), 1, tar);
    }

    @Test
    void refusesATarThatIsCutOrPaddedOrGoesOn() throws IOException {
        byte[] tar = tar();
        Totals.Scans sums = new Totals.Scans(1, 250_000);
        refusedTar("PACKAGE_DAMAGED", sums, 1, Arrays.copyOf(tar, tar.length - 512));
        refusedTar("PACKAGE_DAMAGED", sums, 1, Arrays.copyOf(tar, 300));
        refusedTar("PACKAGE_DAMAGED", sums, 1, Arrays.copyOf(tar, 100_000));
        refusedTar("PACKAGE_DAMAGED", sums, 1, Arrays.copyOf(tar, tar.length + 512));
        byte[] padding = tar.clone();
        padding[512 + 250_000] = 1;
        refusedTar("PACKAGE_DAMAGED", sums, 1, padding);
    }

    @Test
    void refusesAScanThatSaysItIsLargerThanAny() {
        Enclosed huge = new Enclosed(one.scan().hash(), ScanType.JPEG, Limits.SCAN + 1);
        refusedTar(
                "PACKAGE_TOO_LARGE", new Totals.Scans(1, Limits.SCAN + 1), 1, Arrays.copyOf(TarHeader.of(huge), 2048));
        Enclosed endless = new Enclosed(one.scan().hash(), ScanType.JPEG, 077777777777L);
        refusedTar("PACKAGE_TOO_LARGE", Totals.Scans.NONE, 1, Arrays.copyOf(TarHeader.of(endless), 2048));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"sha256\":\"00\"",
                "\"type\":\"EXE\"",
                "\"pages\":0",
                "\"pages\":1000",
                "\"bytes\":0",
                "\"bytes\":2000000000",
                "\"width\":0",
                "\"height\":1000001",
                "\"paper\":\"X\"",
                "\"name\":null",
                "\"more\":1"
            })
    void setsAsideAClaimWhoseScanCannotBe(String wrong) {
        SentClaim claim = claims.next(one);
        String good = Json.MAPPER.writerFor(WireRecord.class).writeValueAsString(ToWire.record(claim));
        String field = wrong.substring(0, wrong.indexOf(':') + 1);
        int scans = good.indexOf("\"scans\":");
        String before = good.substring(0, scans);
        String changed = good.contains(field)
                ? before + good.substring(scans).replaceFirst(field + "(\"[^\"]*\"|\\d+)", wrong)
                : before + good.substring(scans).replace("}]", "," + wrong + "}]");
        assertThat(changed).isNotEqualTo(good);
        FromWire reader = new FromWire(TwoOffices.TEXTS);
        assertThat(line(reader, good)).isEqualTo(new FromWire.Line.Good(claim));
        assertThat(line(reader, changed)).isInstanceOf(FromWire.Line.Bad.class);
    }

    private static FromWire.Line line(FromWire reader, String text) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return reader.read(1, bytes, 0, bytes.length);
    }

    private byte[] tar() throws IOException {
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        ScansWriter writer =
                new ScansWriter((what, part) -> tar.writeBytes(Pieces.exact(what, part)), Limits.SCANS_FULL);
        writer.add(Enclosed.of(one.scan()), out -> out.write(one.content()));
        writer.finish();
        return tar.toByteArray();
    }

    private static List<Enclosed> read(Totals.Scans signed, int begun, byte[] tar) {
        WirePart part = WirePart.scans("scans-0001", begun, tar.length, Crypto.hash(tar));
        return new ScansReader(List.of(part), _ -> tar).verify(signed, () -> {});
    }

    private static void refusedTar(String code, Totals.Scans signed, int begun, byte[] tar) {
        refused(() -> assertThat(read(signed, begun, tar)).isNull(), code);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Map<Enclosed, ScanHash> expected(ReadyScan... scans) {
        Map<Enclosed, ScanHash> expected = new LinkedHashMap<>();
        Arrays.stream(scans)
                .forEach(ready -> expected.put(Enclosed.of(ready.scan()), ScanHash.ofContent(ready.content())));
        return expected;
    }

    /** What comes out of the file, its true hash beside what it says it is. */
    private Map<Enclosed, ScanHash> contents() {
        Map<Enclosed, ScanHash> found = new LinkedHashMap<>();
        try (Opened opened = offices.files.open(file(), offices.addressee(), Progress.NONE)) {
            opened.parts().scans((scan, content) -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try {
                    content.writeTo(out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                found.put(scan, ScanHash.ofContent(out.toByteArray()));
            });
            assertThat(opened.parts().enclosed()).containsExactlyElementsOf(found.keySet());
        }
        return found;
    }

    private Path file() {
        return folder.resolve("package.kgz");
    }
}
