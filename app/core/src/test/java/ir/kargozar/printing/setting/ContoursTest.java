package ir.kargozar.printing.setting;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.printing.shaping.FontBytes;
import ir.kargozar.printing.sheet.Weight;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContoursTest {
    private static final int ALL = 1333;
    private static final double TOLERANCE = 1; // of 2048 units: the judge rounds points between points

    @ParameterizedTest
    @EnumSource(Weight.class)
    void drawsEveryGlyphAsAnotherReaderDoes(Weight weight) throws Exception {
        byte[] file = Typefaces.file(weight);
        Contours contours = new Contours(new FontBytes(file));
        List<Integer> different = new ArrayList<>();
        int drawn = 0;
        try (TrueTypeFont judge = new TTFParser(true).parse(new RandomAccessReadBuffer(file))) {
            for (int glyph = 0; glyph < ALL; glyph++) {
                GlyphData expected = judge.getGlyph().getGlyph(glyph);
                double[] ours = measured(contours.of(glyph));
                double[] others = expected == null ? new double[5] : measured(expected.getPath());
                drawn += ours[0] == 0 ? 0 : 1;
                if (!near(ours, others)) {
                    different.add(glyph);
                }
            }
        }
        assertThat(different).isEmpty();
        assertThat(drawn).isGreaterThan(1000);
    }

    /** Area with its sign, and the box of all points. */
    private static double[] measured(Shape shape) {
        double[] c = new double[6];
        double[] start = new double[2];
        double[] at = new double[2];
        double area = 0;
        for (PathIterator path = shape.getPathIterator(null, 0.01); !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> {
                    start = Arrays.copyOf(c, 2);
                    at = start;
                }
                case PathIterator.SEG_LINETO -> {
                    area += (at[0] * c[1] - c[0] * at[1]) / 2;
                    at = Arrays.copyOf(c, 2);
                }
                default -> {
                    area += (at[0] * start[1] - start[0] * at[1]) / 2;
                    at = start;
                }
            }
        }
        var box = shape.getBounds2D();
        return new double[] {area, box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()};
    }

    private static boolean near(double[] ours, double[] others) {
        boolean near = Math.abs(ours[0] - others[0]) <= Math.max(100, Math.abs(others[0]) / 500);
        for (int i = 1; i < ours.length; i++) {
            near &= Math.abs(ours[i] - others[i]) <= TOLERANCE;
        }
        return near;
    }
}
