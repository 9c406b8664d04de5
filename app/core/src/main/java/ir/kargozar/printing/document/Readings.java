package ir.kargozar.printing.document;

import ir.kargozar.printing.setting.Bytes;
import ir.kargozar.printing.setting.DrawnGlyph;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;

/** The map by which readers get characters back from glyphs (ToUnicode). */
final class Readings {
    private static final int BLOCK = 100;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Readings() {}

    static Bytes of(List<DrawnGlyph> glyphs) {
        Bytes map = new Bytes()
                .add("/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n")
                .add("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n")
                .add("/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n")
                .add("1 begincodespacerange<0000><FFFF>endcodespacerange\n");
        Iterator<DrawnGlyph> next = glyphs.iterator();
        for (int left = glyphs.size(); left > 0; left -= BLOCK) {
            int block = Math.min(left, BLOCK);
            map.add(block + " beginbfchar\n");
            for (int i = 0; i < block; i++) {
                add(next.next(), map);
            }
            map.add("endbfchar\n");
        }
        return map.add("endcmap CMapName currentdict/CMap defineresource pop end end\n");
    }

    private static void add(DrawnGlyph glyph, Bytes map) {
        map.add('<').add(HEX.toHexDigits((char) glyph.code())).add("><");
        map.add(HEX.formatHex(glyph.reads().getBytes(StandardCharsets.UTF_16BE)))
                .add(">\n");
    }
}
