package ir.kargozar.printing.layout;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.TextAlignment;
import ir.kargozar.printing.sheet.Align;
import ir.kargozar.printing.sheet.Ink;
import ir.kargozar.printing.sheet.Paragraph;
import ir.kargozar.printing.sheet.Space;
import ir.kargozar.printing.sheet.Span;
import ir.kargozar.printing.sheet.TypeSize;
import ir.kargozar.printing.sheet.Weight;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes in the fonts and colours of one document. */
final class Pen {
    private static final float HAIRLINE = 0.6f;
    private static final int UNKNOWN = '?';
    private static final Map<Ink, Color> COLOURS = colours();

    private final Map<Weight, PdfFont> fonts;

    Pen(Map<Weight, PdfFont> fonts) {
        this.fonts = fonts;
    }

    private static Map<Ink, Color> colours() {
        Map<Ink, Color> colours = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            colours.put(ink, new DeviceRgb(ink.red(), ink.green(), ink.blue()));
        }
        return Map.copyOf(colours);
    }

    static Color colour(Ink ink) {
        return Objects.requireNonNull(COLOURS.get(ink));
    }

    static Border hairline() {
        return new SolidBorder(colour(Ink.LINE), HAIRLINE);
    }

    PdfFont font(Weight weight) {
        return Objects.requireNonNull(fonts.get(weight));
    }

    com.itextpdf.layout.element.Paragraph write(Paragraph paragraph) {
        com.itextpdf.layout.element.Paragraph written = new com.itextpdf.layout.element.Paragraph();
        for (Span span : paragraph.spans()) {
            PdfFont font = font(span.weight());
            Text text = new Text(drawable(span.text(), font));
            if (span.weight() != Weight.REGULAR) {
                text.setFont(font);
            }
            written.add(text);
        }
        return written.setFontSize(paragraph.look().size().points())
                .setFontColor(colour(paragraph.look().ink()))
                .setTextAlignment(alignment(paragraph.look().align()))
                .setMargin(0)
                .setMarginTop(paragraph.before().points())
                .setMarginBottom(paragraph.after().points())
                .setKeepWithNext(paragraph.leading());
    }

    /** A letter that the font lacks becomes {@link #UNKNOWN}: a paper with a gap is better than none (PDF/A forbids it). */
    private static String drawable(String text, PdfFont font) {
        if (text.codePoints().allMatch(letter -> isDrawable(letter, font))) {
            return text;
        }
        StringBuilder drawn = new StringBuilder();
        text.codePoints()
                .map(letter -> isDrawable(letter, font) ? letter : UNKNOWN)
                .forEach(drawn::appendCodePoint);
        return drawn.toString();
    }

    private static boolean isDrawable(int letter, PdfFont font) {
        return letter == '\n' || Character.isIdentifierIgnorable(letter) || font.containsGlyph(letter);
    }

    com.itextpdf.layout.element.Paragraph write(String text, Weight weight, TypeSize size, Ink ink) {
        Paragraph paragraph = Paragraph.of(new Span(text, weight)).sized(size).inked(ink);
        return write(paragraph.spaced(Space.NONE, Space.NONE));
    }

    /** A cell without border and padding. */
    static Cell cell(int columns, List<? extends IBlockElement> content) {
        Cell cell =
                new Cell(1, columns).setBorder(Border.NO_BORDER).setPadding(0).setKeepTogether(true);
        content.forEach(cell::add);
        return cell;
    }

    static TextAlignment alignment(Align align) {
        return switch (align) {
            case START -> TextAlignment.RIGHT;
            case CENTER -> TextAlignment.CENTER;
            case END -> TextAlignment.LEFT;
            case JUSTIFIED -> TextAlignment.JUSTIFIED;
        };
    }
}
