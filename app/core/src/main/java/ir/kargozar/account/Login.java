package ir.kargozar.account;

import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name by which a person signs in: 2 to 32 small Latin letters, digits, dots, dashes and low lines. */
public record Login(String value) implements Comparable<Login> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9._-]{2,32}");

    public Login {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("LOGIN_WRONG");
        }
    }

    /** Capitals are made small, Persian digits Latin. Problem: LOGIN_WRONG. */
    public static Parsed<Login> of(String typed) {
        String plain = Digits.ascii(typed.strip()).toLowerCase(Locale.ROOT);
        return SHAPE.matcher(plain).matches() ? Parsed.valid(new Login(plain)) : Parsed.invalid("LOGIN_WRONG", typed);
    }

    @Override
    public int compareTo(Login other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
