package ir.kargozar.exchange.v1;

import static java.nio.charset.StandardCharsets.US_ASCII;

import ir.kargozar.exchange.SampleClaims;
import ir.kargozar.exchange.SampleScans;
import ir.kargozar.exchange.TwoOffices;
import ir.kargozar.exchange.TwoOffices.Held;
import ir.kargozar.exchange.v1.VectorFolder.Aside;
import ir.kargozar.handover.parcel.Enclosed;
import ir.kargozar.handover.parcel.PackageRecord;
import ir.kargozar.scan.Original;
import ir.kargozar.scan.ReadyScan;
import ir.kargozar.scan.Scan;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.ScanType;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Vectors: scans that are not what they say, and tars that no honest writer makes. */
final class HostileTars {
    private static final String TAR = "scans-0001";
    private static final int TYPE = 156;

    private final VectorFolder folder;
    private final TwoOffices offices;
    private final ReadyScan scan = SampleScans.jpeg(300, 1);
    private final SampleClaims claims = new SampleClaims(3, TwoOffices.AGENCY.code());
    private final PackageRecord claim = claims.next(scan);
    private final PackageRecord bare = claims.next();

    HostileTars(VectorFolder folder, TwoOffices offices) {
        this.folder = folder;
        this.offices = offices;
    }

    /** An honest package of a claim with a scan. */
    byte[] honest() {
        return pieces().file();
    }

    private Pieces pieces() {
        return pieces(List.of(claim), scan);
    }

    private Pieces pieces(List<PackageRecord> records, ReadyScan... scans) {
        Held held = offices.freeze(records, scans);
        return Pieces.of(held, offices.agency, offices.documents.card());
    }

    void write() {
        folder.taken("honest-scan", "An honest package of one claim with a scan.", honest());
        contents();
        named();
        headers();
        sums();
    }

    private void contents() {
        forged("scan-type-pdf", "A PDF that says it is a JPEG.", ScanType.JPEG, hex("255044462d312e370a", 200));
        forged(
                "scan-type-html",
                "A page of a web site that says it is a JPEG.",
                ScanType.JPEG,
                "<html><script>evil()</script></html>".getBytes(US_ASCII));
        forged("scan-type-program", "A program that says it is a PDF.", ScanType.PDF, hex("4d5a9000", 200));
        forged("scan-type-short", "Two bytes that say they are a JPEG.", ScanType.JPEG, hex("ffd8", 2));
        byte[] other = SampleScans.content(ScanType.JPEG, 300, 9);
        folder.refused(
                "scan-hash",
                "PACKAGE_SCAN_FALSE",
                "Another content under the hash of the scan.",
                pieces(List.of(claim), new ReadyScan(scan.scan(), other)).file());
        folder.refused(
                "scan-twice",
                "PACKAGE_DAMAGED",
                "One content twice.",
                pieces(List.of(claim), scan, scan).file());
        byte[] both = Arrays.copyOf(hex("ffd8ffe0", 60), 400);
        byte[] zip = RawZip.of(java.util.Map.of("evil.class", new byte[] {1}));
        System.arraycopy(zip, 0, both, 60, zip.length);
        ReadyScan polyglot = ready(ScanType.JPEG, both);
        folder.taken(
                "scan-polyglot",
                "A JPEG that is an archive too: kept as the bytes it is, decoded only when someone looks.",
                pieces(List.of(claims.next(polyglot)), polyglot).file());
    }

    private static byte[] hex(String begin, int length) {
        return Arrays.copyOf(HexFormat.of().parseHex(begin), length);
    }

    private static ReadyScan ready(ScanType type, byte[] content) {
        ScanHash hash = ScanHash.ofContent(content);
        Original original = new Original(hash, "a.jpg", content.length);
        return new ReadyScan(new Scan(hash, original, type, 1, content.length, 100, 100), content);
    }

    private void forged(String name, String what, ScanType said, byte[] content) {
        ReadyScan ready = ready(said, content);
        folder.refused(
                name,
                "PACKAGE_SCAN_FALSE",
                what,
                pieces(List.of(claims.next(ready)), ready).file());
    }

    private void named() {
        Scan said = scan.scan();
        Scan longer = new Scan(said.hash(), said.original(), said.type(), 1, 301, 1, 1);
        Scan asPdf = new Scan(said.hash(), said.original(), ScanType.PDF, 1, 300, 1, 1);
        folder.aside(
                "scan-missing",
                "Claims whose scans are not in the package; the last one has none.",
                List.of(
                        new Aside("RECORD_SCAN_MISSING", "a claim that names a scan which is not there"),
                        new Aside("RECORD_SCAN_MISSING", "a claim that says another size of its scan"),
                        new Aside("RECORD_SCAN_MISSING", "a claim that says another type of its scan")),
                pieces(
                                List.of(
                                        claims.next(SampleScans.jpeg(300, 2)),
                                        claims.next(new ReadyScan(longer, scan.content())),
                                        claims.next(new ReadyScan(asPdf, scan.content())),
                                        bare),
                                scan)
                        .file());
        folder.taken(
                "scan-extra",
                "A scan that no claim names: it is not kept.",
                pieces(List.of(bare), scan).file());
    }

    private void headers() {
        header("tar-path-up", "../../../../../evil.jpg", '0', "PACKAGE_DAMAGED");
        header("tar-path-root", "/etc/evil.jpg", '0', "PACKAGE_DAMAGED");
        header("tar-link", scan.scan().hash().value() + ".jpg", '2', "PACKAGE_DAMAGED");
        header("tar-long-name", "././@LongLink", 'L', "PACKAGE_DAMAGED");
        header("tar-ending", scan.scan().hash().value() + ".exe", '0', "PACKAGE_DAMAGED");
        Enclosed huge = new Enclosed(scan.scan().hash(), ScanType.JPEG, Limits.SCAN + 1);
        tar("tar-huge", "PACKAGE_TOO_LARGE", "A scan that says it is larger than any.", start(TarHeader.of(huge)));
        Enclosed longer = new Enclosed(scan.scan().hash(), ScanType.JPEG, 900_000_000);
        tar(
                "tar-longer",
                "PACKAGE_DAMAGED",
                "A scan that says it is longer than the tar.",
                start(TarHeader.of(longer)));
        byte[] binary = TarHeader.of(Enclosed.of(scan.scan()));
        Arrays.fill(binary, 124, 136, (byte) 0xFF);
        tar(
                "tar-size-binary",
                "PACKAGE_DAMAGED",
                "A size below zero, as other programs write it.",
                start(summed(binary)));
    }

    private byte[] start(byte[] header) {
        byte[] tar = pieces().part(TAR).clone();
        System.arraycopy(header, 0, tar, 0, header.length);
        return tar;
    }

    private void header(String name, String path, char type, String code) {
        byte[] block = TarHeader.of(Enclosed.of(scan.scan()));
        Arrays.fill(block, 0, 100, (byte) 0);
        System.arraycopy(path.getBytes(US_ASCII), 0, block, 0, path.length());
        block[TYPE] = (byte) type;
        tar(name, code, "A tar's entry of the name " + path + " and the type " + type + ".", start(summed(block)));
    }

    /** With its sum repaired. */
    private static byte[] summed(byte[] block) {
        Arrays.fill(block, 148, 156, (byte) ' ');
        int sum = 0;
        for (byte each : block) {
            sum += each & 0xFF;
        }
        ByteBuffer.wrap(block, 148, 8)
                .put(String.format(Locale.ROOT, "%06o\0 ", sum).getBytes(US_ASCII));
        return block;
    }

    private void sums() {
        byte[] tar = pieces().part(TAR);
        tar("tar-cut", "PACKAGE_DAMAGED", "A tar that is cut.", Arrays.copyOf(tar, tar.length - 512));
        tar(
                "tar-goes-on",
                "PACKAGE_DAMAGED",
                "A tar with a block behind its end.",
                Arrays.copyOf(tar, tar.length + 512));
        byte[] padded = tar.clone();
        padded[512 + 300] = 1;
        tar("tar-padding", "PACKAGE_DAMAGED", "A tar that holds something between two contents.", padded);
        manifest("scans-count-lying", "Two scans, where one is.", "(\"scans\":\\{\"count\":)1", "$12");
        manifest("scans-bytes-lying", "A byte more of scans than there is.", "(\"bytes\":)300\\}", "$1301}");
        manifest("scans-begun-lying", "Two scans in a part of one.", "\"scans\":1", "\"scans\":2");
    }

    private void tar(String name, String code, String what, byte[] tar) {
        folder.refused(name, code, what, pieces().part(TAR, tar).file());
    }

    private void manifest(String name, String what, String old, String other) {
        folder.refused(
                name,
                "PACKAGE_SUMS",
                "Signed: " + what,
                pieces().manifest(text -> text.replaceFirst(old, other)).file());
    }
}
