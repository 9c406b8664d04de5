package ir.kargozar.exchange.v1;

import ir.kargozar.handover.peer.Card;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Fault;
import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** A card as its certificate says it. Subject: CN the code, O the name, OU the desk, a second OU for a sandbox. */
public final class CardCertificate {
    /** The second OU of a sandbox's card. */
    public static final String TRAINING = "training";

    private static final int MOST = 16 * 1024;
    private static final int RSA_BITS = 3072;

    private CardCertificate() {}

    public static X509Certificate parse(byte[] encoded) throws GeneralSecurityException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
    }

    public static byte[] encoded(Card card) {
        try {
            return card.certificate().getEncoded();
        } catch (GeneralSecurityException e) {
            throw new Fault(e, "CRYPTO");
        }
    }

    /** Problems: CARD_NOT_A_CARD, CARD_KEY_WEAK. */
    public static Parsed<Card> read(byte[] file) {
        if (file.length == 0 || file.length > MOST) {
            return Parsed.invalid("CARD_NOT_A_CARD");
        }
        try {
            X509Certificate certificate = parse(file);
            certificate.verify(certificate.getPublicKey());
            return isStrong(certificate.getPublicKey()) ? card(certificate) : Parsed.invalid("CARD_KEY_WEAK");
        } catch (GeneralSecurityException | RuntimeException e) {
            return Parsed.invalid("CARD_NOT_A_CARD");
        }
    }

    /** P-256, or RSA of 3072 bits and more. */
    static boolean isStrong(PublicKey key) {
        return switch (key) {
            case ECPublicKey curve -> Crypto.isP256(curve);
            case RSAPublicKey rsa -> rsa.getModulus().bitLength() >= RSA_BITS;
            default -> false;
        };
    }

    private static Parsed<Card> card(X509Certificate certificate) {
        X500Name subject =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        List<String> units = values(subject, BCStyle.OU);
        boolean training = units.equals(List.of(units.getFirst(), TRAINING));
        OfficeCode code = OfficeCode.of(only(subject, BCStyle.CN)).orThrow();
        Line name = Line.of(only(subject, BCStyle.O)).orThrow();
        if (units.size() != (training ? 2 : 1)) {
            return Parsed.invalid("CARD_NOT_A_CARD");
        }
        return Desk.of(units.getFirst()).map(desk -> new Card(code, name, desk, training, certificate));
    }

    private static String only(X500Name name, ASN1ObjectIdentifier type) {
        List<String> values = values(name, type);
        return values.size() == 1 ? values.getFirst() : "";
    }

    private static List<String> values(X500Name name, ASN1ObjectIdentifier type) {
        return Arrays.stream(name.getRDNs(type))
                .map(rdn -> IETFUtils.valueToString(rdn.getFirst().getValue()))
                .toList();
    }
}
