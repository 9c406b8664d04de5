package ir.kargozar.printing.typography;

import com.ibm.icu.lang.UCharacter;
import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.renderer.LineRenderer.RendererGlyph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Visual order of one laid-out line: rules L2 and L4 of the Unicode Bidirectional Algorithm. */
public final class LineOrder {
    private LineOrder() {}

    /**
     * Reorders the line in place. Trailing spaces stay last, where iText trims them.
     *
     * @return an ascending array: iText uses it only to write reversed-characters marks, which harm readers; null for an
     *     empty line
     */
    public static int @Nullable [] reorder(List<RendererGlyph> line, byte[] levels) {
        if (line.isEmpty()) {
            return null;
        }
        Integer[] order = ascending(line.size());
        reverseRuns(order, levels, withoutTrailingSpaces(line));
        List<RendererGlyph> visual = new ArrayList<>(line.size());
        for (int index : order) {
            visual.add((levels[index] & 1) == 1 ? mirrored(line.get(index)) : line.get(index));
        }
        for (int i = 0; i < visual.size(); i++) {
            line.set(i, visual.get(i));
        }
        return Arrays.stream(ascending(line.size())).mapToInt(Integer::intValue).toArray();
    }

    private static Integer[] ascending(int size) {
        Integer[] order = new Integer[size];
        Arrays.setAll(order, index -> index);
        return order;
    }

    private static int withoutTrailingSpaces(List<RendererGlyph> line) {
        int end = line.size();
        while (end > 0 && Character.isWhitespace(line.get(end - 1).getGlyph().getUnicode())) {
            end--;
        }
        return end;
    }

    /** Rule L2: from the highest level down to the lowest odd one, reverse every run at or above that level. */
    private static void reverseRuns(Integer[] order, byte[] levels, int end) {
        int highest = 0;
        for (int i = 0; i < end; i++) {
            highest = Math.max(highest, levels[i]);
        }
        for (int level = highest; level >= 1; level--) {
            int start = 0;
            while (start < end) {
                int stop = start;
                while (stop < end && levels[order[stop]] >= level) {
                    stop++;
                }
                Collections.reverse(Arrays.asList(order).subList(start, stop));
                start = Math.max(stop, start + 1);
            }
        }
    }

    /** Rule L4: brackets of a right-to-left run are drawn mirrored, and read back as what is drawn. */
    private static RendererGlyph mirrored(RendererGlyph drawn) {
        int character = drawn.getGlyph().getUnicode();
        if (character <= 0 || !Character.isMirrored(character)) {
            return drawn;
        }
        int mirror = UCharacter.getMirror(character);
        PdfFont font = drawn.getRenderer().<PdfFont>getProperty(Property.FONT);
        if (mirror == character || font == null) {
            return drawn;
        }
        return new RendererGlyph(new Glyph(font.getGlyph(mirror)), drawn.getRenderer());
    }
}
