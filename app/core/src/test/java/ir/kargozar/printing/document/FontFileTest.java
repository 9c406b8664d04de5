package ir.kargozar.printing.document;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.printing.setting.Typefaces;
import ir.kargozar.printing.sheet.Weight;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.InflaterInputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontFileTest {
    private static final List<Integer> SOME =
            IntStream.range(0, 1333).filter(glyph -> glyph % 3 == 1).boxed().toList();

    @ParameterizedTest
    @EnumSource(Weight.class)
    void keepsTheOutlinesOfWhatItKeepsAndNoOthers(Weight weight) throws Exception {
        byte[] whole = Typefaces.file(weight);
        FontFile.Subset subset = new FontFile(whole).subset(SOME);
        byte[] plain = new InflaterInputStream(
                        new ByteArrayInputStream(subset.compressed().toArray()))
                .readAllBytes();
        assertThat(plain).hasSize(subset.length()).hasSizeLessThan(whole.length / 2);
        try (TrueTypeFont original = parse(whole);
                TrueTypeFont cut = parse(plain)) {
            for (int glyph : SOME) {
                assertThat(box(cut, glyph)).isEqualTo(box(original, glyph));
                assertThat(cut.getAdvanceWidth(glyph)).isEqualTo(original.getAdvanceWidth(glyph));
            }
            long blank = IntStream.range(0, 1333)
                    .filter(glyph -> box(cut, glyph).equals("none"))
                    .count();
            assertThat(blank).isGreaterThan(400);
        }
    }

    private static TrueTypeFont parse(byte[] font) throws Exception {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(font));
    }

    private static String box(TrueTypeFont font, int glyph) {
        try {
            var data = font.getGlyph().getGlyph(glyph);
            return data == null || data.getPath().getBounds2D().isEmpty()
                    ? "none"
                    : data.getPath().getBounds2D().toString();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
