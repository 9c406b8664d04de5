package ir.kargozar.training.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where links and pictures of a lesson lead. */
public final class Targets {
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern LESSON = Pattern.compile("(" + CODE + ")\\.md");
    private static final Pattern PICTURE = Pattern.compile("\\.\\./(pictures/[A-Za-z0-9_-]+\\.(?:png|jpg|jpeg))");

    private Targets() {}

    /** Small Latin letters, digits and hyphens: it names a file. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** The lesson's code of {@code CODE.md}. */
    public static Optional<String> lesson(String target) {
        Matcher found = LESSON.matcher(target);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The place on the shelf of {@code ../pictures/NAME.png}. */
    public static Optional<String> picture(String target) {
        Matcher found = PICTURE.matcher(target);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** An address outside of the program: shown, never opened. */
    public static boolean isOutside(String target) {
        return target.startsWith("https://") || target.startsWith("http://") || target.startsWith("mailto:");
    }
}
