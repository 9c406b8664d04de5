package ir.kargozar.exchange.v1;

import ir.kargozar.handover.parcel.Frozen;
import ir.kargozar.handover.parcel.PackageFiles.Route;
import ir.kargozar.handover.parcel.Parts;
import ir.kargozar.handover.parcel.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes frozen content as one file's bytes: signed, encrypted for one recipient, bagged. */
public final class PackageWriter {
    static final String FORMAT = "Kargozar-Format";
    static final String TRAINING = "Kargozar-Training";
    static final String MANIFEST = "data/manifest.p7m";

    private PackageWriter() {}

    /** Only keys and nonces differ from one writing of the same content to the next. The stream stays open. */
    public static void write(Frozen frozen, Parts parts, Route route, OutputStream out, Progress progress)
            throws IOException {
        X509Certificate recipient = route.recipient().certificate();
        BagWriter bag = new BagWriter(out);
        byte[] signed = Signature.sign(
                frozen.manifest().getBytes(StandardCharsets.UTF_8),
                route.sender().card().certificate(),
                route.sender().key());
        bag.payload(MANIFEST, Envelope.seal(signed, recipient));
        for (int i = 1; i <= parts.count(); i++) {
            bag.payload(file(Manifest.name(i)), Envelope.seal(parts.part(i), recipient));
            progress.step(i, parts.count());
        }
        bag.finish(info(frozen));
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
