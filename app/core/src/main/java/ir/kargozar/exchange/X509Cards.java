package ir.kargozar.exchange;

import ir.kargozar.exchange.v1.Crypto;
import ir.kargozar.handover.peer.Card;
import ir.kargozar.handover.peer.Cards;
import ir.kargozar.handover.peer.Identity;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Fault;
import ir.kargozar.office.Office;
import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Cards as self-signed X.509 certificates, P-256, valid for ever: trust is a person's word, not a date. Subject: CN the
 * code, O the name, OU the desk, a second OU {@code training} for a sandbox.
 */
public final class X509Cards implements Cards {
    private static final String TRAINING = "training";
    private static final int MOST = 16 * 1024;
    private static final int RSA_BITS = 3072;
    private static final int SERIAL_BITS = 127;
    private static final Date FROM = Date.from(Instant.parse("2000-01-01T00:00:00Z"));
    private static final Date UNTIL = Date.from(Instant.parse("9999-12-31T23:59:59Z"));

    private final SecureRandom random = new SecureRandom();

    @Override
    public Identity make(Office office) {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = keys.generateKeyPair();
            X509Certificate certificate = certificate(office, pair);
            Card card = new Card(office.code(), office.name(), office.desk(), office.training(), certificate);
            return new Identity(card, pair.getPrivate());
        } catch (GeneralSecurityException | OperatorException | IOException e) {
            throw new Fault(e, "CRYPTO");
        }
    }

    private X509Certificate certificate(Office office, KeyPair pair)
            throws GeneralSecurityException, OperatorException, IOException {
        X500Name name = name(office);
        BigInteger serial = new BigInteger(SERIAL_BITS, random).add(BigInteger.ONE);
        byte[] encoded = new JcaX509v3CertificateBuilder(name, serial, FROM, UNTIL, name, pair.getPublic())
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.keyAgreement))
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()))
                .getEncoded();
        return parse(encoded);
    }

    private static X500Name name(Office office) {
        X500NameBuilder name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, office.code().value())
                .addRDN(BCStyle.O, office.name().value())
                .addRDN(BCStyle.OU, office.desk().word());
        return office.training() ? name.addRDN(BCStyle.OU, TRAINING).build() : name.build();
    }

    private static X509Certificate parse(byte[] encoded) throws GeneralSecurityException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
    }

    @Override
    public Parsed<Card> read(byte[] file) {
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
    private static boolean isStrong(PublicKey key) {
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

    @Override
    public String text(Card card) {
        try {
            return pem("CERTIFICATE", card.certificate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new Fault(e, "CRYPTO");
        }
    }

    @Override
    public String privateText(Identity identity) {
        return pem("PRIVATE KEY", identity.key().getEncoded());
    }

    private static String pem(String what, byte[] encoded) {
        String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(encoded);
        return "-----BEGIN " + what + "-----\n" + body + "\n-----END " + what + "-----\n";
    }
}
