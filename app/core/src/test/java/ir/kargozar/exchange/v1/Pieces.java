package ir.kargozar.exchange.v1;

import ir.kargozar.exchange.TwoOffices.Held;
import ir.kargozar.exchange.v1.WireManifest.WirePart;
import ir.kargozar.handover.parcel.Enclosed;
import ir.kargozar.handover.parcel.Frozen;
import ir.kargozar.handover.peer.Card;
import ir.kargozar.handover.peer.Identity;
import ir.kargozar.scan.ReadyScan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A package in its pieces, each of which may be exchanged before they are signed, sealed and bagged as by the program. */
final class Pieces {
    private final Map<String, byte[]> parts = new TreeMap<>();
    private final Map<String, String> info = new LinkedHashMap<>();
    private final Map<String, byte[]> messages = new TreeMap<>();
    private final Identity signer;
    private final Card recipient;
    private String manifest;

    private Pieces(String manifest, Identity signer, Card recipient) {
        this.manifest = manifest;
        this.signer = signer;
        this.recipient = recipient;
    }

    static Pieces of(Held held, Identity signer, Card recipient) {
        Frozen frozen = held.frozen();
        Pieces pieces = new Pieces(frozen.manifest(), signer, recipient);
        pieces.info.put("External-Identifier", frozen.head().id().toString());
        pieces.info.put(PackageWriter.FORMAT, "1");
        pieces.info.put(PackageWriter.TRAINING, Boolean.toString(frozen.head().training()));
        for (int i = 1; i <= held.count(); i++) {
            pieces.parts.put(Manifest.name(i), held.part(i));
        }
        try {
            ScansWriter scans = new ScansWriter(
                    (what, part) -> pieces.parts.put(what.name(), exact(what, part)), Limits.SCANS_FULL);
            for (ReadyScan ready : held.scans()) {
                scans.add(Enclosed.of(ready.scan()), out -> out.write(ready.content()));
            }
            scans.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pieces;
    }

    /** Changes the text that will be signed. */
    Pieces manifest(UnaryOperator<String> change) {
        manifest = change.apply(manifest);
        return this;
    }

    Pieces info(String name, String value) {
        info.put(name, value);
        return this;
    }

    /** Another part, of which the manifest says the truth. */
    Pieces part(String name, byte[] content) {
        parts.put(name, content);
        manifest = manifest.replaceFirst(
                "(\"name\":\"" + name + "\",.*?\"bytes\":)\\d+(,\"sha256\":\")[0-9a-f]{64}",
                "$1" + content.length + "$2" + Crypto.hash(content));
        return this;
    }

    byte[] part(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    /** A part of which the manifest says nothing. */
    Pieces besides(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Pieces without(String name) {
        parts.remove(name);
        return this;
    }

    /** Bytes in the place of a whole sealed message. */
    Pieces message(String name, byte[] content) {
        messages.put(name, content);
        return this;
    }

    static byte[] exact(WirePart what, byte[] part) {
        return Arrays.copyOf(part, Math.toIntExact(what.bytes()));
    }

    byte[] sealed(byte[] content) {
        return Envelope.seal(content, content.length, recipient.certificate()).toByteArray();
    }

    byte[] signed() {
        return Signature.sign(manifest.getBytes(StandardCharsets.UTF_8), List.of(signer));
    }

    /** Every message under its name in the bag. */
    Map<String, byte[]> payload() {
        Map<String, byte[]> payload = new LinkedHashMap<>();
        payload.put(PackageWriter.MANIFEST, sealed(signed()));
        parts.forEach((name, content) -> payload.put(PackageWriter.file(name), sealed(content)));
        payload.putAll(messages);
        return payload;
    }

    /** The file. */
    byte[] file() {
        return bag(payload(), info);
    }

    /** Every entry of the file's archive. */
    Map<String, byte[]> entries() {
        return entries(file());
    }

    static byte[] bag(Map<String, byte[]> payload, Map<String, String> info) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            BagWriter bag = new BagWriter(out);
            for (Map.Entry<String, byte[]> each : payload.entrySet()) {
                bag.payload(each.getKey(), Message.of(each.getValue()));
            }
            bag.finish(info);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Map<String, byte[]> entries(byte[] file) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (InputStream in = new ByteArrayInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }
}
