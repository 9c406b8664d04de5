package ir.kargozar.statistics.chart;

import ir.kargozar.text.Language;
import java.util.Locale;

/** A drawing as SVG, on white paper, with a title and a description for readers of screens. */
public final class SvgChart {
    private static final String FONTS = "Vazirmatn, Vazir, Tahoma, 'Noto Sans Arabic', sans-serif";

    private final Language language;

    public SvgChart(Language language) {
        this.language = language;
    }

    /**
     * The whole text of a file, to be written as UTF-8.
     *
     * @param description one sentence for whoever cannot see it
     */
    public String of(Drawing drawing, String title, String description) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        add(
                out,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" ",
                number(drawing.width()),
                number(drawing.height()),
                number(drawing.width()),
                number(drawing.height()));
        add(
                out,
                "xml:lang=\"%s\" direction=\"%s\" role=\"img\" aria-labelledby=\"title desc\" font-family=\"%s\">\n",
                language.code(),
                language.isRightToLeft() ? "rtl" : "ltr",
                FONTS);
        add(out, "<title id=\"title\">%s</title>\n<desc id=\"desc\">%s</desc>\n", safe(title), safe(description));
        add(out, "<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>\n");
        drawing.shapes().forEach(shape -> out.append(shape(shape)).append('\n'));
        return out.append("</svg>\n").toString();
    }

    private String shape(Shape shape) {
        return switch (shape) {
            case Shape.Box box ->
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>"
                        .formatted(
                                number(box.x()),
                                number(box.y()),
                                number(box.width()),
                                number(box.height()),
                                colour(box.ink()));
            case Shape.Line line ->
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>"
                        .formatted(
                                number(line.x1()),
                                number(line.y1()),
                                number(line.x2()),
                                number(line.y2()),
                                colour(line.ink()),
                                number(line.thickness()));
            case Shape.Word word ->
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>"
                        .formatted(
                                number(word.x()),
                                number(word.y()),
                                number(word.size()),
                                anchor(word.anchor()),
                                colour(word.ink()),
                                safe(word.text()));
        };
    }

    /** SVG counts a word's start from where it is read, not from the left. */
    private String anchor(Shape.Anchor anchor) {
        boolean mirrored = language.isRightToLeft();
        return switch (anchor) {
            case START -> mirrored ? "end" : "start";
            case MIDDLE -> "middle";
            case END -> mirrored ? "start" : "end";
        };
    }

    private static String colour(Ink ink) {
        return switch (ink) {
            case TEXT -> "#17211f";
            case MUTED -> "#4c5a57";
            case AXIS -> "#8b9b98";
            case GRID -> "#d5dfdd";
            case FIRST -> "#0e746e";
            case SECOND -> "#a9c9c5";
        };
    }

    private static void add(StringBuilder out, String form, Object... arguments) {
        out.append(form.formatted(arguments));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    /** Characters that XML knows no way to write are left out. */
    private static String safe(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> {
                    if ((c >= ' ' || c == '\t' || c == '\n') && c != 0xFFFE && c != 0xFFFF && !isHalf(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    private static boolean isHalf(int c) {
        return c >= 0xD800 && c <= 0xDFFF;
    }
}
