package ir.kargozar.exchange.v1;

import ir.kargozar.handover.peer.Identity;
import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.util.List;
import java.util.Set;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.AuthEnvelopedData;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.RecipientId;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientId;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientId;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;

/**
 * One AuthEnvelopedData (RFC 5083) for one recipient: AES-256-GCM, its key by ECDH P-256 (RFC 5753) or RSA OAEP, content
 * type id-data.
 */
final class Envelope {
    /** The only cipher that content may come in. */
    static final Set<ASN1ObjectIdentifier> CONTENT = Set.of(CMSAlgorithm.AES256_GCM);

    /** What stands around the content, bytes, or less. */
    private static final int HEADER = 4096;

    private Envelope() {}

    /** @param length of the content, bytes: what stands behind it in the array is not sealed */
    static Message seal(byte[] content, int length, X509Certificate recipient) {
        try {
            GcmEncryptor encryptor = new GcmEncryptor();
            RecipientInfoGenerator key =
                    recipient.getPublicKey() instanceof ECPublicKey ? agreed(recipient) : transported(recipient);
            DERSet recipients = new DERSet(key.generate(encryptor.key()));
            GcmEncryptor.Encrypted encrypted = encryptor.encrypt(content, length);
            AuthEnvelopedData data =
                    new AuthEnvelopedData(null, recipients, encrypted.content(), null, encrypted.tag(), null);
            Message message = new Message(length + HEADER);
            new ContentInfo(CMSObjectIdentifiers.authEnvelopedData, data).encodeTo(message, ASN1Encoding.DER);
            return message;
        } catch (CMSException | GeneralSecurityException | IOException e) {
            throw new Fault(e, "CRYPTO");
        }
    }

    private static RecipientInfoGenerator agreed(X509Certificate recipient) throws GeneralSecurityException {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
        keys.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair once = keys.generateKeyPair();
        return new JceKeyAgreeRecipientInfoGenerator(
                        CMSAlgorithm.ECDH_SHA256KDF, once.getPrivate(), once.getPublic(), CMSAlgorithm.AES256_WRAP)
                .addRecipient(recipient)
                .setProvider(Crypto.BOUNCY);
    }

    private static RecipientInfoGenerator transported(X509Certificate recipient) throws GeneralSecurityException {
        OAEPParameterSpec oaep =
                new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);
        return new JceKeyTransRecipientInfoGenerator(
                        recipient,
                        new JcaAlgorithmParametersConverter()
                                .getAlgorithmIdentifier(PKCSObjectIdentifiers.id_RSAES_OAEP, oaep))
                .setProvider(Crypto.BOUNCY);
    }

    /** The content, its tag checked, by the identity it was sealed for. Refusals: PACKAGE_DAMAGED, PACKAGE_NOT_FOR_US. */
    static byte[] open(byte[] message, List<Identity> identities) {
        try {
            CMSAuthEnvelopedData data = new CMSAuthEnvelopedData(message);
            for (Identity identity : identities) {
                RecipientInformation us =
                        data.getRecipientInfos().get(id(identity.card().certificate()));
                if (us != null) {
                    return open(us, identity, new Opening(size(data)));
                }
            }
            throw new Refusal("PACKAGE_NOT_FOR_US");
        } catch (Refusal e) {
            throw e;
        } catch (CMSException | IOException | RuntimeException e) {
            throw new Refusal("PACKAGE_DAMAGED");
        }
    }

    private static int size(CMSAuthEnvelopedData data) {
        return AuthEnvelopedData.getInstance(data.toASN1Structure().getContent())
                .getAuthEncryptedContentInfo()
                .getEncryptedContent()
                .getOctetsLength();
    }

    private static byte[] open(RecipientInformation us, Identity identity, Opening opening)
            throws CMSException, IOException {
        if (!CMSObjectIdentifiers.data.equals(us.getContentType())) {
            throw new Refusal("PACKAGE_DAMAGED");
        }
        us.getContentStream(
                identity.card().certificate().getPublicKey() instanceof ECPublicKey
                        ? new AgreedRecipient(identity.key(), opening)
                        : new TransportedRecipient(identity.key(), opening));
        return opening.content();
    }

    private static RecipientId id(X509Certificate card) {
        return card.getPublicKey() instanceof ECPublicKey
                ? new JceKeyAgreeRecipientId(card)
                : new JceKeyTransRecipientId(card);
    }
}
