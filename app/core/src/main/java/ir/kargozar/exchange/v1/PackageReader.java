package ir.kargozar.exchange.v1;

import ir.kargozar.exchange.v1.WireManifest.WirePart;
import ir.kargozar.handover.parcel.Enclosed;
import ir.kargozar.handover.parcel.Frozen;
import ir.kargozar.handover.parcel.PackageFiles.Addressee;
import ir.kargozar.handover.parcel.PackageFiles.Opened;
import ir.kargozar.handover.parcel.PackageFiles.Signer;
import ir.kargozar.handover.parcel.PackageFiles.Standing;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.Parts;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.office.Refusal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A package's file, verified from the outside in: zip, bag, envelope, manifest, sender, signature, every part. */
public final class PackageReader implements Opened, Parts {
    private final BagReader bag;
    private final Addressee us;
    private final Manifest manifest;
    private final Signer signer;
    private List<Enclosed> enclosed = List.of();

    private PackageReader(BagReader bag, Addressee us, Manifest manifest, Signer signer) {
        this.bag = bag;
        this.us = us;
        this.manifest = manifest;
        this.signer = signer;
    }

    /** Refusals: PACKAGE_FILE_MISSING, PACKAGE_CANCELLED and every PACKAGE_… but SUMS, CONFLICT and CHAIN. */
    public static PackageReader open(Path file, Addressee us, Progress progress) {
        BagReader bag = BagReader.open(file);
        try {
            Manifest.refuseNewer(bag.info(PackageWriter.FORMAT));
            refuseOtherWorld(Boolean.parseBoolean(bag.info(PackageWriter.TRAINING)), us);
            PackageReader reader = signed(bag, us);
            reader.checkParts(progress);
            return reader;
        } catch (RuntimeException | Error e) {
            bag.close();
            throw e;
        }
    }

    /** Whether a file written here is a whole bag; what is in it only its recipient can read. */
    public static void checkBag(Path file) {
        BagReader.open(file).close();
    }

    /** A sandbox's package never enters a live office, nor a live one a sandbox. */
    private static void refuseOtherWorld(boolean training, Addressee us) {
        if (training != us.office().training()) {
            throw new Refusal(training ? "PACKAGE_TRAINING" : "PACKAGE_LIVE");
        }
    }

    private static PackageReader signed(BagReader bag, Addressee us) {
        Signature signature = Signature.read(decrypted(bag, PackageWriter.MANIFEST, us));
        Manifest manifest = Manifest.read(new String(signature.content(), StandardCharsets.UTF_8));
        PackageHead head = manifest.frozen().head();
        if (!head.recipient().equals(us.office().code())) {
            throw new Refusal("PACKAGE_NOT_FOR_US");
        }
        refuseOtherWorld(head.training(), us);
        Signer signer = signer(signature, trusted(head, us))
                .orElseThrow(
                        () -> new Refusal("PACKAGE_SIGNATURE", head.sender().value()));
        return new PackageReader(bag, us, manifest, signer);
    }

    private static Optional<Signer> signer(Signature signature, Peer peer) {
        if (signature.isOf(peer.card())) {
            return Optional.of(new Signer(Standing.TRUSTED, peer.card().keyHash()));
        }
        Optional<Signer> former = peer.former().stream()
                .filter(signature::isOf)
                .map(card -> new Signer(Standing.FORMER, card.keyHash()))
                .findFirst();
        return former.isPresent()
                ? former
                : signature
                        .successor(peer.card())
                        .map(key -> new Signer(Standing.SUCCESSOR, Crypto.hash(key.getEncoded())));
    }

    private static Peer trusted(PackageHead head, Addressee us) {
        String sender = head.sender().value();
        Peer peer = us.peers().apply(head.sender()).orElseThrow(() -> new Refusal("PACKAGE_STRANGER", sender));
        return switch (peer.trust()) {
            case TRUSTED -> peer;
            case SHOWN -> throw new Refusal("PACKAGE_UNTRUSTED", sender);
            case REVOKED -> throw new Refusal("PACKAGE_REVOKED", sender);
        };
    }

    private void checkParts(Progress progress) {
        List<WirePart> all = Stream.concat(manifest.records().stream(), manifest.scans().stream())
                .toList();
        Set<String> expected = new TreeSet<>(BagWriter.TAGS);
        expected.add(BagWriter.TAG_MANIFEST);
        expected.add(PackageWriter.MANIFEST);
        all.forEach(part -> expected.add(PackageWriter.file(part.name())));
        if (!bag.names().equals(expected)) {
            throw new Refusal("PACKAGE_DAMAGED");
        }
        for (int i = 1; i <= count(); i++) {
            part(i);
            progress.step(i, all.size());
        }
        ScansReader scans = new ScansReader(manifest.scans(), this::content);
        enclosed = scans.verify(
                frozen().totals().scans(), () -> progress.step((long) count() + scans.place(), all.size()));
    }

    private static byte[] decrypted(BagReader bag, String name, Addressee us) {
        return Envelope.open(bag.payload(name), us.identities());
    }

    @Override
    public Frozen frozen() {
        return manifest.frozen();
    }

    @Override
    public Signer signer() {
        return signer;
    }

    @Override
    public Parts parts() {
        return this;
    }

    @Override
    public int count() {
        return manifest.records().size();
    }

    @Override
    public byte[] part(int index) {
        return content(manifest.records().get(index - 1));
    }

    @Override
    public List<Enclosed> enclosed() {
        return enclosed;
    }

    @Override
    public void scans(ScanSink sink) {
        new ScansReader(manifest.scans(), this::content).read(frozen().totals().scans(), sink);
    }

    /** Verified each time it is asked for: the file may have changed since. */
    private byte[] content(WirePart part) {
        byte[] content = decrypted(bag, PackageWriter.file(part.name()), us);
        if (content.length != part.bytes() || !Crypto.hash(content).equals(part.sha256())) {
            throw new Refusal("PACKAGE_DAMAGED");
        }
        return content;
    }

    @Override
    public void close() {
        bag.close();
    }
}
