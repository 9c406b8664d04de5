package ir.kargozar.printing.shaping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed answers of HarfBuzz itself, which know no version of a JDK: glyphs, advances and placements. */
class HarfBuzzVectorTest {
    private static final double EM = 2048;
    private static final double ROUNDING = 1.5; // thousandths of an em: iText cuts off at whole ones
    private static final Pattern GLYPH = Pattern.compile("(\\d+)(?:@(-?\\d+),(-?\\d+))?\\+(\\d+)");

    /** In thousandths of an em, not rounded. */
    private record Expected(int code, double advance, double dx, double dy) {
        static Expected of(MatchResult glyph) {
            return new Expected(Integer.parseInt(glyph.group(1)), length(glyph, 4), length(glyph, 2), length(glyph, 3));
        }

        private static double length(MatchResult glyph, int group) {
            return glyph.group(group) == null ? 0 : Integer.parseInt(glyph.group(group)) * 1000 / EM;
        }

        boolean equalsNearly(ShapedGlyph drawn) {
            return drawn.code() == code
                    && Math.abs(drawn.advance() - advance) <= ROUNDING
                    && Math.abs(drawn.dx() - dx) <= ROUNDING
                    && Math.abs(drawn.dy() - dy) <= ROUNDING;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vazirmatn-Regular", "Vazirmatn-Medium", "Vazirmatn-Bold"})
    void shapesEveryWordToTheGlyphsAndPlacesOfHarfBuzz(String face) throws Exception {
        List<String> words = WordShaperTest.words();
        List<String> answers = answers(face);
        assertThat(words)
                .hasSizeGreaterThanOrEqualTo(2000)
                .doesNotHaveDuplicates()
                .hasSameSizeAs(answers);
        WordShaper ours = new WordShaper(WordShaperTest.font(face));
        List<String> different = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<ShapedGlyph> drawn = ours.shape(words.get(i)).stream()
                    .filter(glyph -> !glyph.invisible())
                    .toList();
            if (!same(drawn, expected(answers.get(i)))) {
                different.add(words.get(i) + " " + drawn + " " + answers.get(i));
            }
        }
        assertThat(different).isEmpty();
    }

    private static boolean same(List<ShapedGlyph> drawn, List<Expected> expected) {
        boolean same = drawn.size() == expected.size();
        for (int i = 0; same && i < drawn.size(); i++) {
            same = expected.get(i).equalsNearly(drawn.get(i));
        }
        return same;
    }

    /** Logical order: the word is written from right to left. */
    private static List<Expected> expected(String answer) {
        return GLYPH.matcher(answer).results().map(Expected::of).toList().reversed();
    }

    private static List<String> answers(String face) throws IOException {
        try (InputStream in = HarfBuzzVectorTest.class.getResourceAsStream("/shapes/" + face + ".txt")) {
            return new String(Objects.requireNonNull(in, face).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
