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
import org.bouncycastle.operator.InputAEADDecryptor;

/** AES-256-GCM of one CMS message, whole in memory: no byte of it is seen before its tag was checked. */
final class GcmDecryptor implements InputAEADDecryptor {
    private final AlgorithmIdentifier algorithm;
    private final Cipher cipher;

    GcmDecryptor(AlgorithmIdentifier algorithm, Key key) throws CMSException {
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
        try {
            return new ByteArrayInputStream(cipher.doFinal(encrypted.readAllBytes()));
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
