package ir.kargozar.printing.document;

import ir.kargozar.printing.setting.DrawnGlyph;
import ir.kargozar.printing.setting.SetText;
import ir.kargozar.printing.sheet.Weight;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The glyphs that one document draws, by weight and code; a glyph has the reading of its first use. */
public final class GlyphsUsed {
    private final Map<Weight, SortedMap<Integer, DrawnGlyph>> glyphs = new EnumMap<>(Weight.class);

    private final Map<Weight, BitSet> codes = new EnumMap<>(Weight.class);

    void add(SetText text) {
        text.used().forEach(this::add);
    }

    private void add(Weight weight, List<DrawnGlyph> drawn) {
        SortedMap<Integer, DrawnGlyph> known = glyphs.computeIfAbsent(weight, fresh -> new TreeMap<>());
        BitSet seen = codes.computeIfAbsent(weight, fresh -> new BitSet());
        for (DrawnGlyph glyph : drawn) {
            if (!seen.get(glyph.code())) {
                seen.set(glyph.code());
                known.put(glyph.code(), glyph);
            }
        }
    }

    /** In ascending order of their codes. */
    Map<Weight, SortedMap<Integer, DrawnGlyph>> byWeight() {
        return glyphs;
    }
}
