package ir.kargozar.desktop.form;

import ir.kargozar.money.AmountTyping;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Pasted;
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
    private final AmountTyping amounts;

    Grouping(Typing typing, Texts texts) {
        this.typing = typing;
        this.texts = texts;
        amounts = new AmountTyping(texts);
    }

    @Override
    public TextFormatter.Change apply(TextFormatter.Change change) {
        if (!change.isContentChange()) {
            return change;
        }
        if (change.getText().length() > 1) {
            change.setText(pasted(change.getText()));
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

    /** What came in one piece from elsewhere, without what stood around it there. */
    private String pasted(String text) {
        String line = Pasted.line(text).strip().replaceAll(" +", " ");
        return typing == Typing.AMOUNT ? amounts.bare(line) : line;
    }

    /** The text as it should stand. */
    String shape(String typed) {
        String line = Pasted.line(typed);
        String ascii = Digits.ascii(line);
        return switch (typing) {
            case AMOUNT -> texts.digits(thousands(ascii));
            case SHEBA -> texts.digits(fours(ascii));
            case DATE -> texts.digits(strokes(ascii));
            case CODE -> texts.digits(line);
            case TEXT, CHOICE, SEGMENTS -> line;
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
        String bare = ascii.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT).replaceFirst("^(IR)+", "IR");
        return bare.replaceAll("(.{4})(?!$)", "$1 ");
    }

    private static String strokes(String ascii) {
        if (!ascii.matches("[\\d/.-]*")) {
            return ascii;
        }
        String bare = ascii.replace('-', '/').replace('.', '/');
        return bare.matches("\\d{8}")
                ? bare.substring(0, 4) + "/" + bare.substring(4, 6) + "/" + bare.substring(6)
                : bare;
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
