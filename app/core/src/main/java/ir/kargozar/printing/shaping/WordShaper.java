package ir.kargozar.printing.shaping;

import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.io.font.otf.GlyphLine;
import com.itextpdf.io.font.otf.OtfClass;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Shapes words with the font's own GSUB and GPOS tables, in the order HarfBuzz applies them. A word is a run of
 * Arabic-script letters, marks and joiners: no spaces, digits or Latin. Safe for many threads.
 */
public final class WordShaper {
    private static final char SHADDA = '\u0651';
    private static final char FIRST_HARAKA = '\u064b';
    private static final char LAST_HARAKA = '\u0650';
    private static final List<String> POSITIONING = List.of("curs", "kern", "mark", "mkmk");
    private static final List<Joining> FORMS =
            List.of(Joining.ISOLATED, Joining.FINAL, Joining.MEDIAL, Joining.INITIAL);

    private final TrueTypeFont font;
    private final FontFeatures substitution;
    private final FontFeatures positioning;
    private final LigatureAnchors ligatures;

    public WordShaper(TrueTypeFont font) {
        this.font = font;
        this.substitution = FontFeatures.read(font.getGsubTable());
        this.positioning = FontFeatures.read(font.getGposTable());
        this.ligatures = LigatureAnchors.of(font);
    }

    /** The glyphs of the word in logical order; joiners stay as {@link ShapedGlyph#INVISIBLE}. */
    public List<ShapedGlyph> shape(String word) {
        char[] characters = shaddaFirst(Normalizer.normalize(word, Normalizer.Form.NFC));
        GlyphLine line = letters(characters);
        substitution.apply(line, "ccmp");
        joinLetters(line);
        substitution.apply(line, "locl", "rlig", "calt", "clig", "liga");
        GlyphLine drawn = withoutJoiners(line);
        positioning.applyInLookupOrder(drawn, POSITIONING);
        LigatureMarks.settle(ligatures, characters, drawn);
        return measured(line, drawn);
    }

    /** Shadda stands before other harakat, as in HarfBuzz; canonical order puts it after them. */
    private static char[] shaddaFirst(String word) {
        char[] characters = word.toCharArray();
        for (int i = 1; i < characters.length; i++) {
            for (int j = i; j > 0 && characters[j] == SHADDA && isHaraka(characters[j - 1]); j--) {
                characters[j] = characters[j - 1];
                characters[j - 1] = SHADDA;
            }
        }
        return characters;
    }

    private static boolean isHaraka(char character) {
        return character >= FIRST_HARAKA && character <= LAST_HARAKA;
    }

    private GlyphLine letters(char[] characters) {
        List<Glyph> glyphs = new ArrayList<>(characters.length);
        for (int codePoint : new String(characters).codePoints().toArray()) {
            Glyph known = font.getGlyph(codePoint);
            Glyph copy = new Glyph(known == null ? font.getGlyphByCode(0) : known);
            copy.setChars(Character.toChars(codePoint));
            glyphs.add(copy);
        }
        return new GlyphLine(glyphs);
    }

    /** Joining is decided after ccmp (it may fuse marks), on the first character each glyph stands for. */
    private void joinLetters(GlyphLine line) {
        int[] firsts = new int[line.getEnd()];
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = Character.codePointAt(line.get(i).getChars(), 0);
        }
        Joining[] forms = Joining.of(firsts);
        for (Joining form : FORMS) {
            for (int i = 0; i < forms.length; i++) {
                if (forms[i] == form) {
                    substitution.applyAt(line, i, form.feature());
                }
            }
        }
    }

    /** Joiners have done their work before positioning, where HarfBuzz skips them. */
    private static GlyphLine withoutJoiners(GlyphLine line) {
        List<Glyph> kept = new ArrayList<>(line.getEnd());
        for (int i = 0; i < line.getEnd(); i++) {
            if (!isJoiner(line.get(i))) {
                kept.add(line.get(i));
            }
        }
        return new GlyphLine(kept);
    }

    private List<ShapedGlyph> measured(GlyphLine line, GlyphLine drawn) {
        List<ShapedGlyph> shaped = new ArrayList<>(line.getEnd());
        int next = 0;
        for (int i = 0; i < line.getEnd(); i++) {
            shaped.add(
                    isJoiner(line.get(i))
                            ? new ShapedGlyph(ShapedGlyph.INVISIBLE, 0, 0, 0, characters(line.get(i)))
                            : measured(drawn, next++));
        }
        return List.copyOf(shaped);
    }

    private ShapedGlyph measured(GlyphLine line, int index) {
        Glyph glyph = line.get(index);
        int dx = glyph.getXPlacement();
        int dy = glyph.getYPlacement();
        int at = index;
        while (line.get(at).getAnchorDelta() != 0) {
            at += line.get(at).getAnchorDelta();
            dx += line.get(at).getXPlacement();
            dy += line.get(at).getYPlacement();
        }
        int advance = isMark(glyph) ? 0 : glyph.getWidth() + glyph.getXAdvance();
        return new ShapedGlyph(glyph.getCode(), advance, dx, dy, characters(glyph));
    }

    private boolean isMark(Glyph glyph) {
        OtfClass classes =
                font.getGdefTable() == null ? null : font.getGdefTable().getGlyphClassTable();
        return classes != null && classes.getOtfClass(glyph.getCode()) == OtfClass.GLYPH_MARK;
    }

    private static boolean isJoiner(Glyph glyph) {
        String characters = characters(glyph);
        return characters.equals("\u200c") || characters.equals("\u200d");
    }

    private static String characters(Glyph glyph) {
        char[] characters = glyph.getChars();
        return characters == null ? "" : new String(characters);
    }
}
