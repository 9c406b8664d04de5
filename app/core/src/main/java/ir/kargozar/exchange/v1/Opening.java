package ir.kargozar.exchange.v1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.cms.GCMParameters;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.RecipientOperator;
import org.bouncycastle.operator.InputAEADDecryptor;
import org.jspecify.annotations.Nullable;

/** The content of one CMS message, whole in memory, once: no byte of it is seen before its tag was checked. */
final class Opening {
    private final int size;
    private byte @Nullable [] content;

    /** @param size of the encrypted content, bytes, without its tag */
    Opening(int size) {
        this.size = size;
    }

    /** What Bouncy Castle hands the encrypted content to. */
    RecipientOperator by(AlgorithmIdentifier algorithm, Key key) throws CMSException {
        return new RecipientOperator(new Decryptor(algorithm, key));
    }

    /** @throws IllegalStateException where nothing was decrypted */
    byte[] content() {
        byte[] opened = content;
        if (opened == null) {
            throw new IllegalStateException("not opened");
        }
        return opened;
    }

    /** AES-256-GCM by the JDK's cipher. */
    private final class Decryptor implements InputAEADDecryptor {
        private final AlgorithmIdentifier algorithm;
        private final Cipher cipher;

        Decryptor(AlgorithmIdentifier algorithm, Key key) throws CMSException {
            this.algorithm = algorithm;
            try {
                GCMParameters parameters = GCMParameters.getInstance(algorithm.getParameters());
                if (parameters.getIcvLen() != GcmEncryptor.TAG) {
                    throw new CMSException("tag of " + parameters.getIcvLen() + " bytes");
                }
                cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(
                        Cipher.DECRYPT_MODE,
                        new SecretKeySpec(key.getEncoded(), "AES"),
                        new GCMParameterSpec(GcmEncryptor.TAG * Byte.SIZE, parameters.getNonce()));
            } catch (GeneralSecurityException e) {
                throw new CMSException("content cipher", e);
            }
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return algorithm;
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

        /** @param encrypted content, its tag behind it */
        @Override
        public InputStream getInputStream(InputStream encrypted) {
            byte[] sealed = new byte[size + GcmEncryptor.TAG];
            try {
                byte[] opened = cipher.doFinal(sealed, 0, encrypted.readNBytes(sealed, 0, sealed.length));
                content = opened;
                return new ByteArrayInputStream(opened);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (GeneralSecurityException e) {
                throw new IllegalArgumentException("content tag", e);
            }
        }

        @Override
        public byte[] getMAC() {
            return new byte[0];
        }
    }
}
