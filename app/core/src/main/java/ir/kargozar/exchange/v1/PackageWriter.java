package ir.kargozar.exchange.v1;

import ir.kargozar.exchange.v1.WireManifest.WirePart;
import ir.kargozar.handover.parcel.Enclosed;
import ir.kargozar.handover.parcel.Frozen;
import ir.kargozar.handover.parcel.PackageFiles.Route;
import ir.kargozar.handover.parcel.Parts;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.office.Fault;
import ir.kargozar.scan.ScanContent;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes frozen content as one file's bytes: signed, encrypted for one recipient, bagged. */
public final class PackageWriter {
    static final String FORMAT = "Kargozar-Format";
    static final String TRAINING = "Kargozar-Training";
    static final String MANIFEST = "data/manifest.p7m";

    private final BagWriter bag;
    private final X509Certificate recipient;
    private final Progress progress;

    private PackageWriter(OutputStream out, X509Certificate recipient, Progress progress) throws IOException {
        this.bag = new BagWriter(out);
        this.recipient = recipient;
        this.progress = progress;
    }

    /** Only keys and nonces differ from one writing of the same content to the next. The stream stays open. */
    public static void write(Frozen frozen, Parts parts, Route route, OutputStream out, Progress progress)
            throws IOException {
        PackageWriter writer = new PackageWriter(out, route.recipient().certificate(), progress);
        byte[] signed = Signature.sign(frozen.manifest().getBytes(StandardCharsets.UTF_8), route.signers());
        try {
            writer.seal(MANIFEST, signed, signed.length);
            writer.parts(parts, Manifest.read(frozen.manifest()).scans());
            writer.bag.finish(info(frozen));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void seal(String file, byte[] content, int length) {
        bag.payload(file, Envelope.seal(content, length, recipient));
    }

    private void parts(Parts parts, List<WirePart> scans) {
        int all = parts.count() + scans.size();
        for (int i = 1; i <= parts.count(); i++) {
            byte[] part = parts.part(i);
            seal(file(Manifest.name(i)), part, part.length);
            progress.step(i, all);
        }
        ScansWriter tar = new ScansWriter((what, part) -> frozen(scans, what, part), Limits.SCANS_FULL);
        parts.scans((scan, content) -> {
            add(tar, scan, content);
            progress.step((long) parts.count() + tar.count(), all);
        });
        if (!tar.finish().equals(scans)) {
            throw new Fault("PACKAGE_PART_DAMAGED", Manifest.scansName(scans.size()));
        }
    }

    /** Made anew from the contents: it must be what was frozen. */
    private void frozen(List<WirePart> scans, WirePart what, byte[] part) {
        if (!scans.contains(what)) {
            throw new Fault("PACKAGE_PART_DAMAGED", what.name());
        }
        seal(file(what.name()), part, Math.toIntExact(what.bytes()));
    }

    private static void add(ScansWriter tar, Enclosed scan, ScanContent content) {
        try {
            tar.add(scan, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String file(String part) {
        return "data/" + part + ".p7m";
    }

    private static Map<String, String> info(Frozen frozen) {
        Map<String, String> info = new LinkedHashMap<>();
        info.put("Source-Organization", frozen.head().sender().value());
        info.put("External-Identifier", frozen.head().id().toString());
        info.put(
                "Bagging-Date",
                LocalDate.ofInstant(frozen.head().madeAt(), ZoneOffset.UTC).toString());
        info.put(FORMAT, Integer.toString(Limits.FORMAT));
        info.put(TRAINING, Boolean.toString(frozen.head().training()));
        return info;
    }
}
