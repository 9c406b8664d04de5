package ir.kargozar.exchange.v1;

import java.security.PrivateKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.RecipientOperator;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipient;

/** Bouncy Castle unwraps the content's key by RSA OAEP, the JDK decrypts. */
final class TransportedRecipient extends JceKeyTransRecipient {
    private final Opening opening;

    TransportedRecipient(PrivateKey key, Opening opening) {
        super(key);
        this.opening = opening;
        setProvider(Crypto.BOUNCY);
        setAllowedContentAlgorithms(Envelope.CONTENT);
        setMinimumTagSize(GcmEncryptor.TAG);
    }

    @Override
    public RecipientOperator getRecipientOperator(
            AlgorithmIdentifier transport, AlgorithmIdentifier content, byte[] wrapped) throws CMSException {
        return opening.by(content, extractSecretKey(transport, content, wrapped));
    }
}
