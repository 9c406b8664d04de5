package ir.kargozar.storage.key;

import ir.kargozar.office.Fault;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.spec.AlgorithmParameterSpec;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** HKDF-SHA256 (RFC 5869): one key for each purpose out of one strong key. */
final class Derivation {
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
}
