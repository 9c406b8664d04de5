package ir.kargozar.handover.peer;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.text.Line;
import java.security.cert.X509Certificate;

/**
 * What an office shows of itself: a self-made certificate with its public key, and what the certificate says.
 *
 * @param training true for the card of a sandbox; never trusted by a live office, nor the other way round
 */
public record Card(OfficeCode office, Line name, Desk desk, boolean training, X509Certificate certificate) {

    /** SHA-256 of its public key, hexadecimal: the same in every certificate that vouches for the key. */
    public String keyHash() {
        return Fingerprint.hash(certificate.getPublicKey().getEncoded());
    }

    /** The number two people read to each other before either trusts the other's card. */
    public Fingerprint fingerprint() {
        return Fingerprint.of(certificate);
    }
}
