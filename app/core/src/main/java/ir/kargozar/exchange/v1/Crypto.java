package ir.kargozar.exchange.v1;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.interfaces.ECPublicKey;
import java.util.HexFormat;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** The provider of CMS key agreement, never registered for the whole machine, and digests. */
public final class Crypto {
    public static final Provider BOUNCY = new BouncyCastleProvider();

    private Crypto() {}

    /** True for a key on the curve NIST P-256. */
    public static boolean isP256(ECPublicKey key) {
        SubjectPublicKeyInfo info = SubjectPublicKeyInfo.getInstance(key.getEncoded());
        return SECObjectIdentifiers.secp256r1.equals(info.getAlgorithm().getParameters());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hash(byte[] content) {
        return hash(content, content.length);
    }

    /** Of the first bytes of an array. */
    static String hash(byte[] content, int length) {
        MessageDigest digest = sha256();
        digest.update(content, 0, length);
        return hex(digest.digest());
    }

    static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
