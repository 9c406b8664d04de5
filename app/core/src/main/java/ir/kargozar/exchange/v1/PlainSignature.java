package ir.kargozar.exchange.v1;

import ir.kargozar.handover.peer.Card;
import ir.kargozar.handover.peer.Identity;
import ir.kargozar.office.Fault;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;

/**
 * The signature of a card's key under a text (UTF-8), short enough for a QR code: of P-256 64 bytes (r and s, IEEE
 * P1363), in base64url without padding (RFC 4648).
 */
public final class PlainSignature {
    private PlainSignature() {}

    public static String of(String text, Identity identity) {
        try {
            java.security.Signature signature =
                    algorithm(identity.card().certificate().getPublicKey());
            signature.initSign(identity.key());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new Fault(e, "CRYPTO");
        }
    }

    /** True where the card's key signed this text; the signature may be written in one way only. */
    public static boolean isOf(Card card, String text, String written) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(written);
            PublicKey key = card.certificate().getPublicKey();
            java.security.Signature signature = algorithm(key);
            signature.initVerify(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return encoded(bytes).equals(written) && signature.verify(bytes);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static String encoded(byte[] signature) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    private static java.security.Signature algorithm(PublicKey key) throws GeneralSecurityException {
        return java.security.Signature.getInstance(
                key instanceof ECPublicKey ? "SHA256withECDSAinP1363Format" : "SHA256withRSA");
    }
}
