package ir.kargozar.exchange.v1;

import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** SignedData (RFC 5652) with the content in it, one signer, SHA-256. */
final class Signature {
    private static final Set<String> DIGESTS = Set.of(NISTObjectIdentifiers.id_sha256.getId());

    private final CMSSignedData data;

    private Signature(CMSSignedData data) {
        this.data = data;
    }

    /** Signs without a signing time: what a clock says is no part of the proof. */
    static byte[] sign(byte[] content, X509Certificate card, PrivateKey key) {
        try {
            DefaultSignedAttributeTableGenerator usual = new DefaultSignedAttributeTableGenerator();
            JcaSignerInfoGeneratorBuilder signer =
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
            signer.setSignedAttributeGenerator(
                    known -> usual.getAttributes(known).remove(CMSAttributes.signingTime));
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            String algorithm = card.getPublicKey() instanceof ECPublicKey ? "SHA256withECDSA" : "SHA256withRSA";
            generator.addSignerInfoGenerator(signer.build(new JcaContentSignerBuilder(algorithm).build(key), card));
            generator.addCertificate(new JcaX509CertificateHolder(card));
            return generator
                    .generate(new CMSProcessableByteArray(content), true)
                    .toASN1Structure()
                    .getEncoded(ASN1Encoding.DER);
        } catch (CMSException | GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new Fault(e, "CRYPTO");
        }
    }

    /** Reads a signed message without believing it. Refusal: PACKAGE_DAMAGED. */
    static Signature read(byte[] message) {
        try {
            CMSSignedData data = new CMSSignedData(message);
            if (data.getSignerInfos().size() != 1
                    || !CMSObjectIdentifiers.data.getId().equals(data.getSignedContentTypeOID())) {
                throw new Refusal("PACKAGE_DAMAGED");
            }
            return new Signature(data);
        } catch (CMSException | IllegalArgumentException | ClassCastException e) {
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
    boolean isOf(X509Certificate card) {
        try {
            SignerInformation signer = data.getSignerInfos().iterator().next();
            return DIGESTS.contains(signer.getDigestAlgOID())
                    && signer.getSignedAttributes() != null
                    && signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                            .setProvider(Crypto.BOUNCY)
                            .build(card.getPublicKey()));
        } catch (CMSException | OperatorCreationException | RuntimeException e) {
            return false;
        }
    }
}
