package ir.kargozar.exchange.v1;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.EncryptedContentInfo;
import org.bouncycastle.asn1.cms.GCMParameters;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.operator.GenericKey;
import org.bouncycastle.operator.jcajce.JceGenericKey;

/** AES-256-GCM of one CMS message by the JDK's cipher: a fresh key and nonce for each message. */
final class GcmEncryptor {
    static final int TAG = 16;
    private static final int KEY = 32;
    private static final int NONCE = 12;
    /** Of a few large pieces the JDK's compiler makes no fast code; of many small ones it does. */
    private static final int SLICE = 1 << 13;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;
    private final Cipher cipher;
    private final AlgorithmIdentifier algorithm;

    GcmEncryptor() throws GeneralSecurityException {
        key = new SecretKeySpec(random(KEY), "AES");
        byte[] nonce = random(NONCE);
        cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        algorithm = new AlgorithmIdentifier(CMSAlgorithm.AES256_GCM, new GCMParameters(nonce, TAG));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    GenericKey key() {
        return new JceGenericKey(algorithm, key);
    }

    /** What CMS keeps apart: the encrypted content, and its tag. */
    record Encrypted(EncryptedContentInfo content, DEROctetString tag) {}

    /** Encrypts the first bytes of {@code content}; once. */
    Encrypted encrypt(byte[] content, int length) throws GeneralSecurityException {
        byte[] encrypted = new byte[length];
        int done = 0;
        for (int from = 0; from < length; from += SLICE) {
            done += cipher.update(content, from, Math.min(SLICE, length - from), encrypted, done);
        }
        byte[] last = cipher.doFinal();
        System.arraycopy(last, 0, encrypted, done, last.length - TAG);
        return new Encrypted(
                new EncryptedContentInfo(CMSObjectIdentifiers.data, algorithm, new DEROctetString(encrypted)),
                new DEROctetString(Arrays.copyOfRange(last, last.length - TAG, last.length)));
    }
}
