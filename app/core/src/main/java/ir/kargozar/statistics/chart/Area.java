package ir.kargozar.statistics.chart;

import ir.kargozar.text.Digits;
import ir.kargozar.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The page a chart is drawn on: its edges, its title, and how wide words are held to be. */
record Area(double width, double height, Language language) {
    static final double EDGE = 8;
    static final double SMALL = 9;
    private static final double LARGE = 12;
    private static final double HEAD = 24;

    /** No letter is much wider, of its size: nobody needs to know the fonts of a screen, a page and a browser. */
    private static final double LETTER = 0.62;

    static double wide(String text) {
        return wide(text, SMALL);
    }

    private static double wide(String text, double size) {
        return text.codePointCount(0, text.length()) * LETTER * size;
    }

    /** The text, or its beginning and an ellipsis, in no more than this width. */
    static String fit(String text, double width) {
        return fit(text, width, SMALL);
    }

    private static String fit(String text, double width, double size) {
        if (wide(text, size) <= width) {
            return text;
        }
        int letters = (int) (width / (LETTER * size)) - 1;
        return letters < 1 ? "" : text.substring(0, text.offsetByCodePoints(0, letters)).strip() + "\u2026";
    }

    /** Where the drawing begins below the title. */
    double top(Chart chart) {
        return chart.title().isEmpty() && chart.unit().isEmpty() ? EDGE : EDGE + HEAD;
    }

    /** The title where reading begins, the unit at the other end. */
    List<Shape> head(Chart chart) {
        double room = width - 2 * EDGE;
        List<Shape> words = new ArrayList<>();
        String title = fit(chart.title(), room * 0.7, LARGE);
        String unit = fit(chart.unit(), room * 0.28);
        if (!title.isEmpty()) {
            words.add(new Shape.Word(
                    width - EDGE, EDGE + LARGE, title, LARGE, Shape.Anchor.END, Ink.TEXT));
        }
        if (!unit.isEmpty()) {
            words.add(new Shape.Word(EDGE, EDGE + LARGE, unit, SMALL, Shape.Anchor.START, Ink.MUTED));
        }
        return words;
    }

    /** Grouped by thousands, in the digits of the language. */
    String shown(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder out = new StringBuilder(plain.substring(0, point));
        for (int i = point - 3; i > (plain.startsWith("-") ? 1 : 0); i -= 3) {
            out.insert(i, language == Language.FA ? '\u066C' : ',');
        }
        if (point < plain.length()) {
            out.append(language == Language.FA ? '\u066B' : '.').append(plain, point + 1, plain.length());
        }
        return digits(out.toString());
    }

    String percent(int percent) {
        return digits(Integer.toString(percent)) + (language == Language.FA ? '\u066A' : '%');
    }

    private String digits(String text) {
        return language == Language.FA ? Digits.persian(text) : text;
    }
}
