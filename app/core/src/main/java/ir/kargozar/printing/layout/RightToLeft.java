package ir.kargozar.printing.layout;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.layout.RootElement;
import com.itextpdf.layout.properties.BaseDirection;
import com.itextpdf.layout.properties.Leading;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.splitting.ISplitCharacters;
import ir.kargozar.printing.sheet.Ink;
import ir.kargozar.printing.sheet.TypeSize;

/** The settings under which iText lays Persian out well; for documents and for canvases. */
final class RightToLeft {
    /** Vazirmatn's own line box is 1.7 em tall already. */
    private static final float LEADING = 0.95f;

    /** Justifying must not part joined letters, which iText's own ratio would. */
    private static final float ONLY_BETWEEN_WORDS = 1f;

    /** Lines break at spaces only: never inside a code such as SR-1403/0087-B. */
    private static final ISplitCharacters SPACES_ONLY = (glyphs, position) -> {
        int character = glyphs.get(position).getUnicode();
        return character == ' ' || character == '\n';
    };

    private RightToLeft() {}

    static void prepare(RootElement<?> root, PdfFont font) {
        root.setProperty(Property.BASE_DIRECTION, BaseDirection.RIGHT_TO_LEFT);
        root.setProperty(Property.TEXT_ALIGNMENT, TextAlignment.RIGHT);
        root.setProperty(Property.LEADING, new Leading(Leading.MULTIPLIED, LEADING));
        root.setProperty(Property.SPLIT_CHARACTERS, SPACES_ONLY);
        root.setProperty(Property.SPACING_RATIO, ONLY_BETWEEN_WORDS);
        root.setFont(font);
        root.setFontSize(TypeSize.BODY.points());
        root.setFontColor(Pen.colour(Ink.TEXT));
    }
}
