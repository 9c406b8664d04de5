package ir.kargozar.identity;

/** The last guard of a value's constructor. */
final class Checks {
    private Checks() {}

    static void require(boolean holds, String code) {
        if (!holds) {
            throw new IllegalArgumentException(code);
        }
    }
}
