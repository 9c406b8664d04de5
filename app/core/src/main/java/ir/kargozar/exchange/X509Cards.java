package ir.kargozar.exchange;

import ir.kargozar.exchange.v1.CardCertificate;
import ir.kargozar.handover.peer.Card;
import ir.kargozar.handover.peer.Cards;
import ir.kargozar.handover.peer.Identity;
import ir.kargozar.office.Fault;
import ir.kargozar.office.Office;
import ir.kargozar.text.Parsed;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Cards as self-signed X.509 certificates, P-256, valid for ever: trust is a person's word, not a date. Subject: CN the
 * code, O the name, OU the desk, a second OU {@code training} for a sandbox.
 */
public final class X509Cards implements Cards {
    private static final int SERIAL_BITS = 127;
    private static final Date FROM = Date.from(Instant.parse("2000-01-01T00:00:00Z"));
    private static final Date UNTIL = Date.from(Instant.parse("9999-12-31T23:59:59Z"));

    private final SecureRandom random = new SecureRandom();

    @Override
    public Identity make(Office office) {
        try {
            KeyPair pair = pair();
            return Identity.first(card(office, pair), pair.getPrivate());
        } catch (GeneralSecurityException | OperatorException | IOException e) {
            throw new Fault(e, "CRYPTO");
        }
    }

    @Override
    public Identity renew(Identity before, Office office) {
        try {
            KeyPair pair = pair();
            Issuer issuer = new Issuer(
                    X500Name.getInstance(before.card()
                            .certificate()
                            .getSubjectX500Principal()
                            .getEncoded()),
                    before.card().certificate().getPublicKey(),
                    before.key());
            List<X509Certificate> succession = new ArrayList<>();
            succession.add(certificate(issuer, name(office), pair.getPublic()));
            succession.addAll(before.succession());
            return new Identity(card(office, pair), pair.getPrivate(), before.generation() + 1, succession);
        } catch (GeneralSecurityException | OperatorException | IOException e) {
            throw new Fault(e, "CRYPTO");
        }
    }

    private static KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(new ECGenParameterSpec("secp256r1"));
        return keys.generateKeyPair();
    }

    private Card card(Office office, KeyPair pair) throws GeneralSecurityException, OperatorException, IOException {
        Issuer itself = new Issuer(name(office), pair.getPublic(), pair.getPrivate());
        X509Certificate certificate = certificate(itself, name(office), pair.getPublic());
        return new Card(office.code(), office.name(), office.desk(), office.training(), certificate);
    }

    private record Issuer(X500Name name, PublicKey key, PrivateKey secret) {}

    /** With identifiers of both keys: an office's cards have one name, and strangers' tools must tell them apart. */
    private X509Certificate certificate(Issuer issuer, X500Name subject, PublicKey key)
            throws GeneralSecurityException, OperatorException, IOException {
        BigInteger serial = new BigInteger(SERIAL_BITS, random).add(BigInteger.ONE);
        JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
        byte[] encoded = new JcaX509v3CertificateBuilder(issuer.name(), serial, FROM, UNTIL, subject, key)
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.keyAgreement))
                .addExtension(Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(key))
                .addExtension(
                        Extension.authorityKeyIdentifier, false, identifiers.createAuthorityKeyIdentifier(issuer.key()))
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuer.secret()))
                .getEncoded();
        return CardCertificate.parse(encoded);
    }

    private static X500Name name(Office office) {
        X500NameBuilder name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, office.code().value())
                .addRDN(BCStyle.O, office.name().value())
                .addRDN(BCStyle.OU, office.desk().word());
        return office.training()
                ? name.addRDN(BCStyle.OU, CardCertificate.TRAINING).build()
                : name.build();
    }

    @Override
    public Parsed<Card> read(byte[] file) {
        return CardCertificate.read(file);
    }

    @Override
    public String text(Card card) {
        return pem("CERTIFICATE", CardCertificate.encoded(card));
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
