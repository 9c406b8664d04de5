package ir.kargozar.storage.key;

import ir.kargozar.office.Fault;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.spec.AlgorithmParameterSpec;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** HKDF-SHA256 (RFC 5869): one key for each purpose out of one strong key; and names that hide what they name. */
final class Derivation {
    private static final int NAME_BYTES = 16;

    private Derivation() {}

    static byte[] key(byte[] from, String purpose) {
        try {
            AlgorithmParameterSpec words = HKDFParameterSpec.ofExtract()
                    .addIKM(from)
                    .thenExpand(("kargozar " + purpose).getBytes(StandardCharsets.UTF_8), Sealed.KEY_BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveData(words);
        } catch (GeneralSecurityException e) {
            throw new Fault(e, "CIPHER_FAILED");
        }
    }

    /** 128 bits of HMAC-SHA256 in hexadecimal: the same for the same words under the same salt. */
    static String name(byte[] salt, String words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            byte[] whole = mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, NAME_BYTES);
        } catch (GeneralSecurityException e) {
            throw new Fault(e, "CIPHER_FAILED");
        }
    }
}
