package ir.kargozar.storage.key;

import ir.kargozar.text.Digits;
import java.util.Locale;
import java.util.Optional;

/**
 * 160 random bits, shown once as eight groups of four in Crockford's base 32: what opens a workspace whose passphrase
 * is lost. Reading it forgives small letters, blanks, dashes and the look-alikes O, I and L.
 */
public record RecoveryKey(String value) {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 32;
    private static final int GROUP = 4;
    private static final int BITS = 5;

    public static RecoveryKey random() {
        byte[] bytes = Sealed.random(LENGTH);
        StringBuilder text = new StringBuilder();
        for (byte each : bytes) {
            text.append(LETTERS.charAt(each & 31));
        }
        return new RecoveryKey(text.toString());
    }

    /** Nothing where it has not the shape of a recovery key. */
    public static Optional<RecoveryKey> of(String typed) {
        String plain = Digits.code(typed)
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean shaped = plain.length() == LENGTH && plain.chars().allMatch(c -> LETTERS.indexOf(c) >= 0);
        return shaped ? Optional.of(new RecoveryKey(plain)) : Optional.empty();
    }

    byte[] key() {
        byte[] bits = new byte[LENGTH * BITS / 8];
        for (int i = 0; i < LENGTH; i++) {
            int five = LETTERS.indexOf(value.charAt(i));
            for (int bit = 0; bit < BITS; bit++) {
                int at = i * BITS + bit;
                bits[at / 8] |= (byte) ((five >> (BITS - 1 - bit) & 1) << (7 - at % 8));
            }
        }
        return Derivation.key(bits, "recovery 1");
    }

    /** {@code 7K2M-…}: eight groups, as written down. */
    public String grouped() {
        return String.join("-", value.split("(?<=\\G.{" + GROUP + "})"));
    }

    /** Never the key itself: it must not come into a log. */
    @Override
    public String toString() {
        return "recovery key";
    }
}
