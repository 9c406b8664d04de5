package ir.kargozar.desktop.form;

import ir.kargozar.text.Digits;
import ir.kargozar.text.Texts;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextFormatter;

/**
 * What a text field makes of each keystroke: the language's digits, groups of thousands or of four, strokes of a date.
 * The caret stays behind the same digit.
 */
final class Grouping implements UnaryOperator<TextFormatter.Change> {

    /** Longer texts are shown cut: no field needs them, and a window need not draw them. */
    private static final int LONGEST = 2_000;

    private final Typing typing;
    private final Texts texts;

    Grouping(Typing typing, Texts texts) {
        this.typing = typing;
        this.texts = texts;
    }

    @Override
    public TextFormatter.Change apply(TextFormatter.Change change) {
        if (!change.isContentChange()) {
            return change;
        }
        String wanted = shape(change.getControlNewText());
        if (wanted.length() > LONGEST) {
            wanted = wanted.substring(0, LONGEST);
        }
        int caret = caret(change, wanted);
        change.setRange(0, change.getControlText().length());
        change.setText(wanted);
        change.setCaretPosition(caret);
        change.setAnchor(caret);
        return change;
    }

    /** The text as it should stand. */
    String shape(String typed) {
        String ascii = Digits.ascii(typed);
        return switch (typing) {
            case AMOUNT -> texts.digits(thousands(ascii));
            case SHEBA -> texts.digits(fours(ascii));
            case DATE -> texts.digits(strokes(ascii));
            case CODE -> texts.digits(typed);
            case TEXT, CHOICE, SEGMENTS -> typed;
        };
    }

    private static String thousands(String ascii) {
        String bare = ascii.replaceAll("[,\\u066C\\u060C\\s]", "");
        if (!bare.matches("\\d{1,18}")) {
            return ascii;
        }
        return String.format(Locale.ROOT, "%,d", Long.parseLong(bare)).replace(',', '\u066C');
    }

    private static String fours(String ascii) {
        String bare = ascii.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return bare.replaceAll("(.{4})(?!$)", "$1 ");
    }

    private static String strokes(String ascii) {
        String bare = ascii.replace('-', '/').replace('.', '/');
        if (bare.matches("\\d{5,8}")) {
            bare = bare.substring(0, 4) + "/" + bare.substring(4);
        }
        if (bare.matches("\\d{4}/\\d{3,4}")) {
            bare = bare.substring(0, 7) + "/" + bare.substring(7);
        }
        return bare;
    }

    private int caret(TextFormatter.Change change, String wanted) {
        String before = change.getControlNewText();
        int behind = 0;
        for (int i = Math.min(change.getCaretPosition(), before.length()); i < before.length(); i++) {
            behind += isFiller(before.charAt(i)) ? 0 : 1;
        }
        int caret = wanted.length();
        for (; behind > 0 && caret > 0; caret--) {
            behind -= isFiller(wanted.charAt(caret - 1)) ? 0 : 1;
        }
        return caret;
    }

    private boolean isFiller(char c) {
        return switch (typing) {
            case AMOUNT -> c == '\u066C' || c == ',';
            case SHEBA -> c == ' ';
            case DATE -> c == '/' || c == '-' || c == '.';
            case TEXT, CODE, CHOICE, SEGMENTS -> false;
        };
    }
}
