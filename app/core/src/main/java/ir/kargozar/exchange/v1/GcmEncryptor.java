package ir.kargozar.exchange.v1;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.cms.GCMParameters;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.operator.GenericKey;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.bouncycastle.operator.jcajce.JceGenericKey;

/** AES-256-GCM of one CMS message by the JDK's cipher: a fresh key and nonce for each message. */
final class GcmEncryptor implements OutputAEADEncryptor {
    static final int TAG = 16;
    private static final int KEY = 32;
    private static final int NONCE = 12;
    /** Of a few large pieces the JDK's compiler makes no fast code; of many small ones it does. */
    private static final int SLICE = 1 << 13;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;
    private final Cipher cipher;
    private final AlgorithmIdentifier algorithm;
    private byte[] mac = new byte[0];

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

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return algorithm;
    }

    @Override
    public GenericKey getKey() {
        return new JceGenericKey(algorithm, key);
    }

    @Override
    public byte[] getMAC() {
        return mac.clone();
    }

    @Override
    public OutputStream getAADStream() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                cipher.updateAAD(new byte[] {(byte) b});
            }
        };
    }

    @Override
    public OutputStream getOutputStream(OutputStream out) {
        return new Encrypting(out);
    }

    /** Encrypts what passes; the tag is kept apart, as CMS wants it. */
    private final class Encrypting extends OutputStream {
        private final OutputStream out;

        Encrypting(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (int done = 0; done < length; done += SLICE) {
                byte[] encrypted = cipher.update(bytes, from + done, Math.min(SLICE, length - done));
                if (encrypted != null) {
                    out.write(encrypted);
                }
            }
        }

        @Override
        public void close() throws IOException {
            try {
                byte[] last = cipher.doFinal();
                out.write(last, 0, last.length - TAG);
                mac = Arrays.copyOfRange(last, last.length - TAG, last.length);
            } catch (GeneralSecurityException e) {
                throw new IOException(e);
            }
        }
    }
}
