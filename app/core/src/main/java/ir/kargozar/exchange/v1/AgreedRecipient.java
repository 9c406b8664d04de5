package ir.kargozar.exchange.v1;

import java.security.PrivateKey;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.RecipientOperator;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipient;

/** Bouncy Castle agrees on the content's key by ECDH, the JDK decrypts. */
final class AgreedRecipient extends JceKeyAgreeRecipient {
    private final Opening opening;

    AgreedRecipient(PrivateKey key, Opening opening) {
        super(key);
        this.opening = opening;
        setProvider(Crypto.BOUNCY);
        setAllowedContentAlgorithms(Envelope.CONTENT);
        setMinimumTagSize(GcmEncryptor.TAG);
    }

    @Override
    public RecipientOperator getRecipientOperator(
            AlgorithmIdentifier agreement,
            AlgorithmIdentifier content,
            SubjectPublicKeyInfo sender,
            ASN1OctetString keyingMaterial,
            byte[] wrapped)
            throws CMSException {
        return opening.by(content, extractSecretKey(agreement, content, sender, keyingMaterial, wrapped));
    }
}
