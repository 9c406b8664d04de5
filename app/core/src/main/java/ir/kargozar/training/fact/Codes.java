package ir.kargozar.training.fact;

import java.util.List;
import java.util.regex.Pattern;

/** Values of facts that have a shape: an {@link IllegalArgumentException} where it is not theirs. */
final class Codes {
    /** No honest time or count is above it. */
    static final int MOST = 10_000_000;

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");
    private static final Pattern CERTIFICATE = Pattern.compile("[A-Z0-9-]{2,20}/1[2-4]\\d\\d/[1-9]\\d{0,6}");
    private static final int ANSWERS = 40;

    private Codes() {}

    static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    static void check(String code) {
        require(isCode(code));
    }

    static void check(int number, int least, int most) {
        require(number >= least && number <= most);
    }

    static void checkCount(List<?> some) {
        require(!some.isEmpty() && some.size() <= ANSWERS);
    }

    static void checkCertificate(String number) {
        require(CERTIFICATE.matcher(number).matches());
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("TRAINING_FACT");
        }
    }
}
