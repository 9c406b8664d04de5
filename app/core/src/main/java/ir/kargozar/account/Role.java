package ir.kargozar.account;

import ir.kargozar.text.Parsed;
import java.util.Arrays;
import java.util.Locale;

/** What somebody is in an office; an account has one or more. */
public enum Role {
    CLERK,
    HEAD,
    EXAMINER,
    ACCOUNTANT,
    SECRETARY,
    TRAINER,
    ADMINISTRATOR;

    /** {@code clerk}: the form of the command line and of files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Problem: ROLE_UNKNOWN. */
    public static Parsed<Role> of(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(Parsed::valid)
                .orElseGet(() -> Parsed.invalid("ROLE_UNKNOWN", word));
    }
}
