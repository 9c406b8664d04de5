package ir.kargozar.printing.shaping;

import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.io.font.otf.GlyphLine;
import ir.kargozar.printing.shaping.LigatureAnchors.Place;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Puts marks typed inside a ligature on the letter they were typed after: the tanwin of lam, tanwin, alef stands on the
 * lam, where iText puts it on the alef. Works on a positioned line without joiners.
 */
final class LigatureMarks {
    private static final int NO_PART = -1;

    private final LigatureAnchors anchors;
    private final GlyphLine line;
    /** For each mark of the word, how many letters stand before it. */
    private final int[] lettersBefore;

    private int letters;
    private int marks;
    private int base;
    private int lettersBeforeBase;
    private int part = NO_PART;

    private LigatureMarks(LigatureAnchors anchors, int[] lettersBefore, GlyphLine line) {
        this.anchors = anchors;
        this.lettersBefore = lettersBefore;
        this.line = line;
    }

    /** @param word its characters as they were shaped */
    static void settle(LigatureAnchors anchors, char[] word, GlyphLine line) {
        int[] lettersBefore = lettersBefore(word);
        if (lettersBefore.length > 0) {
            LigatureMarks settling = new LigatureMarks(anchors, lettersBefore, line);
            for (int i = 0; i < line.getEnd(); i++) {
                settling.glyph(i);
            }
        }
    }

    private static int[] lettersBefore(char[] word) {
        int[] before = new int[word.length];
        int letters = 0;
        int marks = 0;
        for (char character : word) {
            if (isMark(character)) {
                before[marks++] = letters;
            } else if (isLetter(character)) {
                letters++;
            }
        }
        return Arrays.copyOf(before, marks);
    }

    private void glyph(int index) {
        char[] characters = line.get(index).getChars();
        if (characters != null && characters.length > 0 && isMark(characters[0])) {
            mark(index, lettersBefore[marks] - lettersBeforeBase - 1);
        } else {
            base = index;
            lettersBeforeBase = letters;
            part = NO_PART;
        }
        for (char character : characters == null ? new char[0] : characters) {
            letters += isLetter(character) ? 1 : 0;
            marks += isMark(character) ? 1 : 0;
        }
    }

    /** A second mark of the same part may stand on the first. */
    private void mark(int index, int itsPart) {
        Glyph mark = line.get(index);
        boolean onMark = itsPart == part && mark.getAnchorDelta() == -1;
        @Nullable Place place = onMark ? null : anchors.place(mark, line.get(base), itsPart);
        if (place != null) {
            line.set(index, new Glyph(mark, place.x(), place.y(), 0, 0, base - index));
        }
        part = itsPart;
    }

    private static boolean isMark(char character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isLetter(char character) {
        return !isMark(character) && Character.getType(character) != Character.FORMAT;
    }
}
