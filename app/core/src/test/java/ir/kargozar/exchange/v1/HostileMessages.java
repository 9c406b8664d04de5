package ir.kargozar.exchange.v1;

import static java.nio.charset.StandardCharsets.UTF_8;

import ir.kargozar.exchange.SampleClaims;
import ir.kargozar.exchange.TwoOffices;
import ir.kargozar.exchange.TwoOffices.Held;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.peer.Identity;
import ir.kargozar.office.Desk;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Vectors: senders who are not who they say, and manifests that are not true. */
final class HostileMessages {
    private final VectorFolder folder;
    private final TwoOffices offices;
    private final Held held;

    HostileMessages(VectorFolder folder, TwoOffices offices) {
        this.folder = folder;
        this.offices = offices;
        this.held = offices.freeze(claims(1));
    }

    private static List<ir.kargozar.handover.parcel.PackageRecord.SentClaim> claims(long seed) {
        return new SampleClaims(seed, TwoOffices.AGENCY.code()).take(1);
    }

    private Pieces pieces() {
        return Pieces.of(held, offices.agency, offices.documents.card());
    }

    /** An honest package of one claim. */
    byte[] honest() {
        return pieces().file();
    }

    /** @param shown an agency whose card nobody compared; {@code revoked} one whose card is revoked */
    void write(Identity shown, Identity revoked) {
        senders();
        folder.refused(
                "sender-untrusted",
                "PACKAGE_UNTRUSTED",
                "From an agency whose card nobody compared yet.",
                from(shown).file());
        folder.refused(
                "sender-revoked",
                "PACKAGE_REVOKED",
                "From an agency whose card is revoked.",
                from(revoked).file());
        messages();
        manifests();
        texts();
        order();
    }

    private Pieces from(Identity identity) {
        String code = "\"sender\":\"" + identity.card().office() + "\"";
        return Pieces.of(held, identity, offices.documents.card())
                .manifest(text -> text.replace("\"sender\":\"AGENCY-3101\"", code));
    }

    private void senders() {
        Identity stranger = offices.cards.make(TwoOffices.office("AGENCY-3199", Desk.AGENCY, false));
        folder.refused(
                "sender-stranger",
                "PACKAGE_STRANGER",
                "From an agency that nobody knows.",
                from(stranger).file());
        Identity impostor = offices.cards.make(TwoOffices.AGENCY);
        folder.refused(
                "sender-impostor",
                "PACKAGE_SIGNATURE",
                "Signed by another key, whose card says the trusted agency's code.",
                Pieces.of(held, impostor, offices.documents.card()).file());
        Identity ours = offices.cards.make(TwoOffices.DOCUMENTS);
        folder.refused(
                "recipient-other-key",
                "PACKAGE_NOT_FOR_US",
                "Sealed for another key than this office's.",
                Pieces.of(held, offices.agency, ours.card()).file());
        folder.refused(
                "recipient-other-office",
                "PACKAGE_NOT_FOR_US",
                "Signed for OFFICE-32 and sealed anew for OFFICE-31 by whoever opened it.",
                pieces().manifest(text -> text.replace("OFFICE-31", "OFFICE-32"))
                        .file());
        PackageHead training = TwoOffices.head(1, true);
        Held sandbox = offices.freeze(training, claims(1));
        folder.refused(
                "training",
                "PACKAGE_TRAINING",
                "A package of a training workspace.",
                Pieces.of(sandbox, offices.agency, offices.documents.card()).file());
        folder.refused(
                "training-hidden",
                "PACKAGE_TRAINING",
                "The same, and the bag says that it is live.",
                Pieces.of(sandbox, offices.agency, offices.documents.card())
                        .info(PackageWriter.TRAINING, "false")
                        .file());
    }

    private void messages() {
        for (String name : List.of("manifest", "records-0001")) {
            String entry = PackageWriter.file(name);
            byte[] sealed = pieces().payload().getOrDefault(entry, new byte[0]);
            byte[] flipped = sealed.clone();
            flipped[flipped.length - 40] ^= 1;
            refused("sealed-flipped-" + name, "One bit of the ciphertext of " + name + " is another.", entry, flipped);
            refused("sealed-cut-" + name, "The message of " + name + " is cut.", entry, Arrays.copyOf(sealed, 300));
        }
        refused(
                "sealed-noise",
                "Zeros in the place of the manifest's message.",
                PackageWriter.MANIFEST,
                new byte[2000]);
        byte[] text = held.frozen().manifest().getBytes(UTF_8);
        byte[] unsigned = pieces().sealed(text);
        refused("unsigned", "A manifest that nobody signed.", PackageWriter.MANIFEST, unsigned);
        byte[] nobody = pieces().sealed(Signature.sign(text, List.of(offices.agency, offices.agency, offices.agency)));
        refused("signed-thrice", "A manifest of three signatures.", PackageWriter.MANIFEST, nobody);
        byte[] open = pieces().signed();
        refused("unsealed", "A signed manifest that is not encrypted.", PackageWriter.MANIFEST, open);
        byte[] other = offices.freeze(claims(9)).part(1);
        refused(
                "part-of-another",
                "A part of records that was sealed for this office and is not what the manifest says.",
                "data/records-0001.p7m",
                pieces().sealed(other));
        folder.refused(
                "part-more",
                "PACKAGE_DAMAGED",
                "A part that the bag names and the manifest does not.",
                pieces().besides("records-0002", other).file());
        folder.refused(
                "part-less",
                "PACKAGE_DAMAGED",
                "A part that the manifest names and the bag does not.",
                pieces().without("records-0001").file());
    }

    private void refused(String name, String what, String entry, byte[] message) {
        folder.refused(
                name, "PACKAGE_DAMAGED", what, pieces().message(entry, message).file());
    }

    private void manifests() {
        folder.refused(
                "format-2-tag",
                "PACKAGE_NEWER_FORMAT",
                "A bag of format 2.",
                pieces().info(PackageWriter.FORMAT, "2").file());
        manifest("format-2", "PACKAGE_NEWER_FORMAT", "A manifest of format 2.", "\"format\":1", "\"format\":2");
        manifest("count-lying", "PACKAGE_SUMS", "One claim more than there is.", "\"count\":1", "\"count\":2");
        manifest("kind-lying", "PACKAGE_SUMS", "A receipt more than there is.", "\"receipts\":0", "\"receipts\":1");
        manifest("sum-lying", "PACKAGE_SUMS", "Ten times the rials that were claimed.", "(\"amount\":\\d+)", "$10");
        manifest("sum-below-zero", "PACKAGE_DAMAGED", "A sum below zero.", "\"amount\":", "$0-");
        manifest("records-lying", "PACKAGE_SUMS", "A part of more records than all.", "\"records\":1", "\"records\":7");
        manifest("digest-lying", "PACKAGE_DAMAGED", "Another digest.", "\"sha256\":\"[0-9a-f]", "\"sha256\":\"x");
        manifest("bytes-lying", "PACKAGE_DAMAGED", "Another size of a part.", "\"bytes\":", "\"bytes\":1");
        manifest("sequence-0", "PACKAGE_DAMAGED", "The number nought.", "\"sequence\":1", "\"sequence\":0");
        manifest(
                "sequence-long",
                "PACKAGE_DAMAGED",
                "A number that no counter reaches.",
                "\"sequence\":1",
                "\"sequence\":99999999999999999999");
    }

    private void texts() {
        manifest("manifest-cut", "PACKAGE_DAMAGED", "JSON that is cut.", ",\"parts\".*", "");
        manifest("manifest-unknown", "PACKAGE_DAMAGED", "A field that no format has.", "^\\{", "{\"evil\":1,");
        manifest("manifest-twice", "PACKAGE_DAMAGED", "A field twice.", "^\\{", "{\"format\":1,");
        manifest("manifest-more", "PACKAGE_DAMAGED", "JSON and something behind it.", "$", " {}");
        manifest(
                "manifest-deep",
                "PACKAGE_DAMAGED",
                "JSON ten thousand levels deep.",
                "\"parts\":\\[",
                "\"parts\":" + "[".repeat(10_000));
        manifest(
                "manifest-path", "PACKAGE_DAMAGED", "A part whose name is a path.", "records-0001", "../../../../evil");
        manifest("manifest-code", "PACKAGE_DAMAGED", "A sender whose code is a path.", "AGENCY-3101", "../../../etc");
    }

    private void manifest(String name, String code, String what, String old, String other) {
        UnaryOperator<String> change = text -> text.replaceFirst(old, other);
        folder.refused(name, code, "Signed: " + what, pieces().manifest(change).file());
    }

    private void order() {
        folder.taken("honest-bare", "An honest package of one claim.", honest());
        folder.refusedAfter(
                "honest-bare",
                "order-conflict",
                "PACKAGE_CONFLICT",
                "The number of a package that came, with another claim in it.",
                Pieces.of(offices.freeze(claims(8)), offices.agency, offices.documents.card())
                        .file());
        folder.refusedAfter(
                "honest-bare",
                "order-chain",
                "PACKAGE_CHAIN",
                "The next number, but it follows another package than the one that came.",
                Pieces.of(
                                offices.freeze(TwoOffices.head(2, false), claims(8)),
                                offices.agency,
                                offices.documents.card())
                        .file());
    }
}
