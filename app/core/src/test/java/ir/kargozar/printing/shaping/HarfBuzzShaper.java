package ir.kargozar.printing.shaping;

import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.io.font.otf.OtfClass;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The judge: the HarfBuzz that the JDK lays text out with. Answers in logical order, without joiners. */
final class HarfBuzzShaper {
    private static final float EM = 2048f;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final TrueTypeFont font;
    private final Font awt;

    HarfBuzzShaper(TrueTypeFont font) throws IOException, FontFormatException {
        this.font = font;
        this.awt = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font.getFontStreamBytes()))
                .deriveFont(Map.of(
                        TextAttribute.SIZE, EM,
                        TextAttribute.KERNING, TextAttribute.KERNING_ON,
                        TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
    }

    /** Glyph number, advance and placement of every drawn glyph, in thousandths of an em. */
    List<ShapedGlyph> shape(String word) {
        char[] characters = word.toCharArray();
        GlyphVector laid = awt.layoutGlyphVector(EXACT, characters, 0, characters.length, Font.LAYOUT_RIGHT_TO_LEFT);
        List<ShapedGlyph> visual = new ArrayList<>();
        float pen = 0;
        for (int i = 0; i < laid.getNumGlyphs(); i++) {
            if (isJoiner(laid, i, word)) {
                continue;
            }
            float x = (float) laid.getGlyphPosition(i).getX();
            int rise = thousandths(-(float) laid.getGlyphPosition(i).getY());
            if (isMark(laid.getGlyphCode(i))) {
                visual.add(new ShapedGlyph(laid.getGlyphCode(i), 0, thousandths(x - pen), rise, ""));
            } else {
                float next = penAfter(laid, i);
                visual.add(
                        new ShapedGlyph(laid.getGlyphCode(i), thousandths(next - x), thousandths(x - pen), rise, ""));
                pen = next;
            }
        }
        Collections.reverse(visual);
        return visual;
    }

    private float penAfter(GlyphVector laid, int index) {
        int next = index + 1;
        while (next < laid.getNumGlyphs() && isMark(laid.getGlyphCode(next))) {
            next++;
        }
        return (float) laid.getGlyphPosition(next).getX();
    }

    private static boolean isJoiner(GlyphVector laid, int index, String word) {
        char character = word.charAt(laid.getGlyphCharIndex(index));
        return character == '\u200c' || character == '\u200d' || laid.getGlyphCode(index) >= 0xfffe;
    }

    private boolean isMark(int code) {
        return code >= 0
                && code < 0xfffe
                && font.getGdefTable().getGlyphClassTable().getOtfClass(code) == OtfClass.GLYPH_MARK;
    }

    private static int thousandths(float length) {
        return Math.round(length * 1000f / EM);
    }
}
