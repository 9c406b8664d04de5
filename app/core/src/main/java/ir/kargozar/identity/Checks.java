package ir.kargozar.identity;

/** What several identifiers check, and the last guard of their constructors. */
final class Checks {
    private Checks() {}

    /** True where every character is the first one. */
    static boolean isOneDigit(String digits) {
        for (int i = 1; i < digits.length(); i++) {
            if (digits.charAt(i) != digits.charAt(0)) {
                return false;
            }
        }
        return true;
    }

    static void require(boolean holds, String code) {
        if (!holds) {
            throw new IllegalArgumentException(code);
        }
    }
}
