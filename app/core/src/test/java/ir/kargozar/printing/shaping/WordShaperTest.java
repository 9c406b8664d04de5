package ir.kargozar.printing.shaping;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.TrueTypeFont;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordShaperTest {
    private static final int ROUNDING = 2; // thousandths of an em: iText cuts off at whole thousandths
    private static final List<String> LETTERS = "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئؤأإةۀء"
            .codePoints()
            .mapToObj(Character::toString)
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {"Vazirmatn-Regular", "Vazirmatn-Medium", "Vazirmatn-Bold"})
    void shapesEveryCommittedWordAsHarfBuzzDoes(String face) throws Exception {
        List<String> words = words();
        assertThat(words).hasSizeGreaterThanOrEqualTo(2000);
        assertThat(differences(face, words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vazirmatn-Regular", "Vazirmatn-Bold"})
    void shapesEveryPairAndTripleOfLettersAsHarfBuzzDoes(String face) throws Exception {
        List<String> combinations = new ArrayList<>();
        for (String first : LETTERS) {
            for (String second : LETTERS) {
                combinations.add(first + second);
                for (String third : LETTERS) {
                    combinations.add(first + second + third);
                }
            }
        }
        assertThat(differences(face, combinations)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vazirmatn-Regular", "Vazirmatn-Bold"})
    void putsEveryMarkWhereHarfBuzzPutsIt(String face) throws Exception {
        List<String> combinations = new ArrayList<>();
        for (String mark : marks()) {
            for (String letter : LETTERS) {
                combinations.add("ب" + letter + mark + "ب");
                combinations.add(letter + mark);
            }
            for (String other : marks()) {
                combinations.add("ل" + mark + "ا" + other);
                combinations.add("بل" + mark + "أ" + other);
            }
        }
        assertThat(differences(face, combinations)).isEmpty();
    }

    /** Harakat, alone and with shadda before or after them. */
    private static List<String> marks() {
        String shadda = "\u0651";
        List<String> marks = new ArrayList<>(List.of("", shadda, "\u0652", "\u0654"));
        for (String mark : List.of("\u064b", "\u064c", "\u064d", "\u064e", "\u064f", "\u0650", "\u0670")) {
            marks.addAll(List.of(mark, shadda + mark, mark + shadda));
        }
        return marks;
    }

    @Test
    void putsTanwinInsideLamAlefOnTheLam() throws Exception {
        WordShaper shaper = new WordShaper(font("Vazirmatn-Regular"));
        ShapedGlyph onLam = shaper.shape("ل\u064bا").getLast();
        ShapedGlyph onAlef = shaper.shape("لا\u064b").getLast();
        assertThat(onLam.code()).isEqualTo(onAlef.code());
        assertThat(onLam.dx()).isGreaterThan(onAlef.dx() + 100);
    }

    @Test
    void drawsLamAlefAsOneGlyphOfTwoCharacters() throws Exception {
        List<ShapedGlyph> glyphs = new WordShaper(font("Vazirmatn-Regular")).shape("لا");
        assertThat(glyphs).singleElement().extracting(ShapedGlyph::characters).isEqualTo("لا");
    }

    @Test
    void keepsTheNonJoinerInvisibleBetweenItsNeighbours() throws Exception {
        List<ShapedGlyph> glyphs = new WordShaper(font("Vazirmatn-Regular")).shape("می‌رو");
        assertThat(glyphs).extracting(ShapedGlyph::invisible).containsExactly(false, false, true, false, false);
    }

    @Test
    void shapesPersianLettersThatArabicShapersForget() throws Exception {
        WordShaper shaper = new WordShaper(font("Vazirmatn-Regular"));
        for (String letter : List.of("پ", "چ", "ک", "گ", "ی")) {
            int alone = shaper.shape(letter).getFirst().code();
            int initial = shaper.shape(letter + "ب").getFirst().code();
            assertThat(initial).as(letter).isNotEqualTo(alone);
        }
    }

    private static List<String> differences(String face, List<String> words) throws Exception {
        TrueTypeFont font = font(face);
        WordShaper ours = new WordShaper(font);
        HarfBuzzShaper judge = new HarfBuzzShaper(font);
        List<String> different = new ArrayList<>();
        for (String word : words) {
            List<ShapedGlyph> drawn =
                    ours.shape(word).stream().filter(g -> !g.invisible()).toList();
            List<ShapedGlyph> expected = judge.shape(word);
            if (!same(drawn, expected)) {
                different.add(word + " " + drawn + " " + expected);
            }
        }
        return different;
    }

    private static boolean same(List<ShapedGlyph> drawn, List<ShapedGlyph> expected) {
        if (drawn.size() != expected.size()) {
            return false;
        }
        for (int i = 0; i < drawn.size(); i++) {
            ShapedGlyph one = drawn.get(i);
            ShapedGlyph other = expected.get(i);
            boolean near = Math.abs(one.advance() - other.advance()) <= ROUNDING
                    && Math.abs(one.dx() - other.dx()) <= ROUNDING
                    && Math.abs(one.dy() - other.dy()) <= ROUNDING;
            if (one.code() != other.code() || !near) {
                return false;
            }
        }
        return true;
    }

    static List<String> words() throws IOException {
        return new String(resource("vectors/persian-words.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    static TrueTypeFont font(String face) throws IOException {
        return (TrueTypeFont) FontProgramFactory.createFont(resource("fonts/" + face + ".ttf"), false);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = WordShaperTest.class.getResourceAsStream("/kargozar/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
