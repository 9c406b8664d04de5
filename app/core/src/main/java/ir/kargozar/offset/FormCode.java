package ir.kargozar.offset;

import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the QR code of a printed form says: its number, its version and a checksum of its values, as in
 * {@code 3101-05-2-0007-4/1/9KQ2M-7XVT4-0RHPD}. Whoever has the form's record can tell whether the paper says the same.
 *
 * @param checksum 15 characters of Crockford's base 32: the first 75 bits of the SHA-256 of number, version and values
 */
public record FormCode(FormNumber number, int version, String checksum) {
    private static final Pattern SHAPE =
            Pattern.compile("([^/]{8,60})/(\\d{1,4})/([0-9A-Z]{5})-?([0-9A-Z]{5})-?([0-9A-Z]{5})");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 15;
    private static final int BITS = 5;
    private static final int LONGEST = 200;

    /** The code of a version. */
    public static FormCode of(FormNumber number, int version, FormValues values) {
        return new FormCode(number, version, checksum(number, version, values));
    }

    /** Reads a scanned or typed code, blanks and line ends anywhere. Problem: FORM_CODE_SHAPE, FORM_NUMBER_CHECK_DIGIT. */
    public static Parsed<FormCode> of(String typed) {
        if (typed.length() > LONGEST) {
            return Parsed.invalid("FORM_CODE_SHAPE");
        }
        String plain = BLANKS.matcher(Digits.ascii(typed)).replaceAll("").toUpperCase(Locale.ROOT);
        Matcher parts = SHAPE.matcher(plain);
        if (!parts.matches()) {
            return Parsed.invalid("FORM_CODE_SHAPE");
        }
        String checksum = parts.group(3) + parts.group(4) + parts.group(5);
        return switch (FormNumber.of(parts.group(1))) {
            case Parsed.Valid<FormNumber>(FormNumber number) ->
                Parsed.valid(new FormCode(number, Integer.parseInt(parts.group(2)), readable(checksum)));
            case Parsed.Invalid<FormNumber>(String code, List<String> arguments) ->
                Parsed.invalid(code, arguments.toArray(String[]::new));
        };
    }

    /** As Crockford reads letters that look like digits. */
    private static String readable(String checksum) {
        return checksum.replace('O', '0').replace('I', '1').replace('L', '1');
    }

    private static String checksum(FormNumber number, int version, FormValues values) {
        StringBuilder all = new StringBuilder();
        add(all, number.toString());
        add(all, Integer.toString(version));
        new TreeMap<>(values.fields()).forEach((name, value) -> {
            add(all, name);
            add(all, value);
        });
        new TreeMap<>(values.lists()).forEach((name, rows) -> {
            add(all, name);
            for (Map<String, String> row : rows) {
                add(all, Integer.toString(row.size()));
                new TreeMap<>(row).forEach((column, value) -> {
                    add(all, column);
                    add(all, value);
                });
            }
        });
        return spelled(hash(all.toString()));
    }

    /** Each text behind its length, so that no two lists of texts look the same. */
    private static void add(StringBuilder all, String text) {
        all.append(text.length()).append(':').append(text);
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String spelled(byte[] hash) {
        StringBuilder out = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            int value = 0;
            for (int bit = i * BITS; bit < (i + 1) * BITS; bit++) {
                value = (value << 1) | ((hash[bit / 8] >> (7 - bit % 8)) & 1);
            }
            out.append(ALPHABET.charAt(value));
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return number + "/" + version + "/" + checksum.substring(0, BITS) + "-" + checksum.substring(BITS, 2 * BITS)
                + "-" + checksum.substring(2 * BITS);
    }
}
