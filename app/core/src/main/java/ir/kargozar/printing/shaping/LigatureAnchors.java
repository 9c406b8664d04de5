package ir.kargozar.printing.shaping;

import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.io.font.otf.Glyph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where marks stand on each part of a ligature: the mark-to-ligature subtables of a font's GPOS table (OpenType 1.9),
 * which iText reads only for the last part.
 */
final class LigatureAnchors {
    private static final int MARK_TO_LIGATURE = 5;
    private static final int EXTENSION = 9;
    private static final int THOUSAND = 1000;

    private final FontBytes font;
    private final List<Subtable> subtables = new ArrayList<>();

    /** A place right of and above a glyph's origin, thousandths of an em. */
    record Place(int x, int y) {}

    /** Glyph numbers of marks and of ligatures, each with its index in its array. */
    private record Subtable(
            Map<Integer, Integer> marks, Map<Integer, Integer> ligatures, int classes, int markArray, int ligArray) {}

    private LigatureAnchors(FontBytes font) {
        this.font = font;
    }

    static LigatureAnchors of(TrueTypeFont font) {
        LigatureAnchors anchors = new LigatureAnchors(new FontBytes(font.getFontStreamBytes()));
        if (font.getGposTable() != null) {
            anchors.read(anchors.font.table("GPOS"));
        }
        return anchors;
    }

    /** Of a mark on a ligature's part (from 0, in logical order), or null where the font has no such place. */
    @Nullable Place place(Glyph mark, Glyph ligature, int part) {
        return subtables.stream()
                .map(subtable -> place(subtable, mark.getCode(), ligature.getCode(), part))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Place place(Subtable subtable, int mark, int ligature, int part) {
        Integer markIndex = subtable.marks.get(mark);
        Integer ligatureIndex = subtable.ligatures.get(ligature);
        if (markIndex == null || ligatureIndex == null) {
            return null;
        }
        int record = subtable.markArray + 2 + 4 * markIndex;
        int parts = subtable.ligArray + word(subtable.ligArray + 2 + 2 * ligatureIndex);
        int anchor = part < word(parts) ? word(parts + 2 + 2 * (part * subtable.classes + word(record))) : 0;
        return anchor == 0 ? null : difference(parts + anchor, subtable.markArray + word(record + 2));
    }

    private Place difference(int anchor, int mark) {
        return new Place(thousandths(anchor + 2, mark + 2), thousandths(anchor + 4, mark + 4));
    }

    private int thousandths(int to, int from) {
        return Math.round((font.signed(to) - font.signed(from)) * (float) THOUSAND / font.em());
    }

    private void read(int gpos) {
        int lookups = gpos + word(gpos + 8);
        for (int i = 0; i < word(lookups); i++) {
            int lookup = lookups + word(lookups + 2 + 2 * i);
            for (int j = 0; j < word(lookup + 4); j++) {
                int subtable = lookup + word(lookup + 6 + 2 * j);
                boolean extended = word(lookup) == EXTENSION;
                int type = word(extended ? subtable + 2 : lookup);
                if (type == MARK_TO_LIGATURE) {
                    subtables.add(subtable(extended ? subtable + font.whole(subtable + 4) : subtable));
                }
            }
        }
    }

    private Subtable subtable(int at) {
        return new Subtable(
                covered(at + word(at + 2)),
                covered(at + word(at + 4)),
                word(at + 6),
                at + word(at + 8),
                at + word(at + 10));
    }

    /** Format 1 lists glyphs, format 2 ranges of them. */
    private Map<Integer, Integer> covered(int at) {
        Map<Integer, Integer> covered = new HashMap<>();
        boolean ranges = word(at) == 2;
        for (int i = 0; i < word(at + 2); i++) {
            int entry = at + 4 + i * (ranges ? 6 : 2);
            int last = word(ranges ? entry + 2 : entry);
            for (int glyph = word(entry); glyph <= last; glyph++) {
                covered.put(glyph, covered.size());
            }
        }
        return covered;
    }

    private int word(int at) {
        return font.word(at);
    }
}
