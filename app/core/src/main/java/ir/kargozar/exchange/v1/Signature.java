package ir.kargozar.exchange.v1;

import ir.kargozar.handover.peer.Card;
import ir.kargozar.handover.peer.Identity;
import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** SignedData (RFC 5652) with the content in it, one signer, SHA-256. */
final class Signature {
    /** A package that tells of a new key is signed with the old one too. */
    private static final int SIGNERS = 2;

    private static final Set<String> DIGESTS = Set.of(NISTObjectIdentifiers.id_sha256.getId());

    private final CMSSignedData data;

    private Signature(CMSSignedData data) {
        this.data = data;
    }

    /**
     * Signs without a signing time: what a clock says is no part of the proof.
     *
     * @param identities the present one last; whoever trusts a card before it finds the certificates that lead to it
     */
    static byte[] sign(byte[] content, List<Identity> identities) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            for (Identity identity : identities) {
                X509Certificate card = identity.card().certificate();
                generator.addSignerInfoGenerator(signer(card, identity.key()));
                generator.addCertificate(new JcaX509CertificateHolder(card));
            }
            for (X509Certificate vouching : identities.getLast().succession()) {
                generator.addCertificate(new JcaX509CertificateHolder(vouching));
            }
            return generator
                    .generate(new CMSProcessableByteArray(content), true)
                    .toASN1Structure()
                    .getEncoded(ASN1Encoding.DER);
        } catch (CMSException | GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new Fault(e, "CRYPTO");
        }
    }

    private static SignerInfoGenerator signer(X509Certificate card, PrivateKey key)
            throws GeneralSecurityException, OperatorCreationException {
        DefaultSignedAttributeTableGenerator usual = new DefaultSignedAttributeTableGenerator();
        JcaSignerInfoGeneratorBuilder signer =
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
        signer.setSignedAttributeGenerator(known -> usual.getAttributes(known).remove(CMSAttributes.signingTime));
        String algorithm = card.getPublicKey() instanceof ECPublicKey ? "SHA256withECDSA" : "SHA256withRSA";
        return signer.build(new JcaContentSignerBuilder(algorithm).build(key), card);
    }

    /** Reads a signed message without believing it. Refusal: PACKAGE_DAMAGED. */
    static Signature read(byte[] message) {
        try {
            CMSSignedData data = new CMSSignedData(message);
            int signers = data.getSignerInfos().size();
            if (signers < 1
                    || signers > SIGNERS
                    || !CMSObjectIdentifiers.data.getId().equals(data.getSignedContentTypeOID())) {
                throw new Refusal("PACKAGE_DAMAGED");
            }
            return new Signature(data);
        } catch (Refusal e) {
            throw e;
        } catch (CMSException | RuntimeException e) {
            throw new Refusal("PACKAGE_DAMAGED");
        }
    }

    /** What was signed, perhaps. */
    byte[] content() {
        return data.getSignedContent() != null && data.getSignedContent().getContent() instanceof byte[] content
                ? content
                : new byte[0];
    }

    /** True where the content was signed with the key of this card; certificates that the message brings are not asked. */
    boolean isOf(Card card) {
        return isOf(card.certificate().getPublicKey());
    }

    private boolean isOf(PublicKey key) {
        return data.getSignerInfos().getSigners().stream().anyMatch(signer -> isOf(signer, key));
    }

    private static boolean isOf(SignerInformation signer, PublicKey key) {
        try {
            return DIGESTS.contains(signer.getDigestAlgOID())
                    && signer.getSignedAttributes() != null
                    && signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                            .setProvider(Crypto.BOUNCY)
                            .build(key));
        } catch (CMSException | OperatorCreationException | RuntimeException e) {
            return false;
        }
    }

    /**
     * The key that signed, where it follows a card's by certificates that the message brings: each is signed by the key
     * before it. The nearest one to the card.
     */
    Optional<PublicKey> successor(Card card) {
        List<X509Certificate> brought = certificates();
        PublicKey key = card.certificate().getPublicKey();
        for (int i = 0; i < Identity.REMEMBERED; i++) {
            Optional<PublicKey> next = next(key, brought);
            if (next.isEmpty() || isOf(next.get())) {
                return next;
            }
            key = next.get();
        }
        return Optional.empty();
    }

    private static Optional<PublicKey> next(PublicKey key, List<X509Certificate> brought) {
        return brought.stream()
                .filter(each -> !each.getPublicKey().equals(key) && isVouchedBy(each, key))
                .map(X509Certificate::getPublicKey)
                .filter(CardCertificate::isStrong)
                .findFirst();
    }

    private static boolean isVouchedBy(X509Certificate certificate, PublicKey key) {
        try {
            certificate.verify(key);
            return true;
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    /** Not believed, and perhaps not even certificates. Refusal: PACKAGE_DAMAGED. */
    private List<X509Certificate> certificates() {
        try {
            Collection<X509CertificateHolder> brought = data.getCertificates().getMatches(null);
            if (brought.size() > SIGNERS + Identity.REMEMBERED) {
                throw new Refusal("PACKAGE_DAMAGED");
            }
            List<X509Certificate> found = new ArrayList<>();
            for (X509CertificateHolder each : brought) {
                found.add(CardCertificate.parse(each.getEncoded()));
            }
            return found;
        } catch (Refusal e) {
            throw e;
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            throw new Refusal("PACKAGE_DAMAGED");
        }
    }
}
