package ir.kargozar.printing.typography;

import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.io.font.otf.GlyphLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Shapes the Persian words inside iText's glyph lines. One for the whole process; safe for many threads. */
public final class PersianTypography {
    private static final int NON_JOINER = 0x200c;
    private static final int JOINER = 0x200d;
    private static final int TATWEEL = 0x640;
    private static final int FIRST_ARABIC = 0x600;
    private static final int LAST_ARABIC = 0x8ff;

    private final Map<TrueTypeFont, FontWords> fonts = new ConcurrentHashMap<>();

    /** Replaces the words between the line's start and end by their shaped glyphs. */
    public void shape(TrueTypeFont font, GlyphLine line) {
        FontWords words = fonts.computeIfAbsent(font, FontWords::new);
        int start = line.getStart();
        List<Glyph> glyphs = new ArrayList<>(line.size());
        for (int i = 0; i < start; i++) {
            glyphs.add(line.get(i));
        }
        shapeWords(words, line, glyphs);
        int end = glyphs.size();
        for (int i = line.getEnd(); i < line.size(); i++) {
            glyphs.add(line.get(i));
        }
        line.setGlyphs(glyphs); // forgets start and end
        line.setStart(start);
        line.setEnd(end);
    }

    private static void shapeWords(FontWords words, GlyphLine line, List<Glyph> glyphs) {
        StringBuilder word = new StringBuilder();
        for (int i = line.getStart(); i < line.getEnd(); i++) {
            Glyph glyph = line.get(i);
            if (belongsToWord(glyph)) {
                word.appendCodePoint(glyph.getUnicode());
                continue;
            }
            drawWord(words, word, glyphs);
            glyphs.add(glyph);
        }
        drawWord(words, word, glyphs);
    }

    private static void drawWord(FontWords words, StringBuilder word, List<Glyph> glyphs) {
        if (!word.isEmpty()) {
            words.draw(word.toString(), glyphs);
            word.setLength(0);
        }
    }

    private static boolean belongsToWord(Glyph glyph) {
        if (glyph instanceof DrawnGlyph) {
            return false;
        }
        int codePoint = glyph.getUnicode();
        if (codePoint == NON_JOINER || codePoint == JOINER || codePoint == TATWEEL) {
            return true;
        }
        if (codePoint < FIRST_ARABIC || codePoint > LAST_ARABIC) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.OTHER_LETTER || type == Character.NON_SPACING_MARK;
    }
}
