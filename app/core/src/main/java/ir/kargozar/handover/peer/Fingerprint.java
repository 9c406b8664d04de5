package ir.kargozar.handover.peer;

import ir.kargozar.office.Fault;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * A card's fingerprint: SHA-256 of the certificate; spoken as eight groups of four digits (its last 32 decimal digits,
 * 106 bits: too many to find another card with the same ones).
 *
 * @param hex 64 hexadecimal digits, as {@code openssl x509 -fingerprint -sha256} shows without colons
 */
public record Fingerprint(String hex) {
    private static final int GROUPS = 8;
    private static final BigInteger GROUP = BigInteger.valueOf(10_000);

    public static Fingerprint of(X509Certificate certificate) {
        try {
            return new Fingerprint(hash(certificate.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new Fault(e, "CRYPTO");
        }
    }

    static String hash(byte[] encoded) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded));
        } catch (GeneralSecurityException e) {
            throw new Fault(e, "CRYPTO");
        }
    }

    /** Eight groups of four ASCII digits, to be shown in the language's own digits. */
    public List<String> groups() {
        List<String> groups = new ArrayList<>(GROUPS);
        BigInteger rest = new BigInteger(hex, 16);
        for (int i = 0; i < GROUPS; i++) {
            BigInteger[] parts = rest.divideAndRemainder(GROUP);
            groups.addFirst(String.format(Locale.ROOT, "%04d", parts[1].intValue()));
            rest = parts[0];
        }
        return List.copyOf(groups);
    }

    /** The groups in one line, a blank between them. */
    public String spoken() {
        return String.join(" ", groups());
    }

    @Override
    public String toString() {
        return hex;
    }
}
