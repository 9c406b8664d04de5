package ir.kargozar.printing.setting;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.printing.setting.LineBreaker.Line;
import ir.kargozar.printing.sheet.Align;
import ir.kargozar.printing.sheet.Island;
import ir.kargozar.printing.sheet.Span;
import ir.kargozar.printing.sheet.TypeSize;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private static final Typefaces FACES = Typefaces.shipped();
    private static final String TEXT =
            "این قرارداد به شمارهٔ SR-1403/0087-B در تاریخ ۱۴۰۳/۰۵/۲۳ منعقد می‌شود و مفاد آن لازم‌الاجرا است.";

    @Test
    void breaksAtSpacesOnlyAndDrawsNoneAtTheEnds() {
        Galley galley = galley(TEXT);
        for (int limit = 9000; limit < 60_000; limit += 700) {
            List<Line> lines = LineBreaker.lines(galley, limit);
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                assertThat(galley.glyph(line.from()).space()).isFalse();
                assertThat(galley.glyph(line.to() - 1).space()).isFalse();
                assertThat(galley.width(line.from(), line.to())).isLessThanOrEqualTo(limit);
                assertThat(line.last()).isEqualTo(i == lines.size() - 1);
                assertThat(i == lines.size() - 1 || galley.glyph(line.to()).space())
                        .isTrue();
            }
        }
    }

    @Test
    void neverPartsACodeWithHardSpacesWhileItFits() {
        Galley galley = galley("شبا " + Island.of("IR82 0540 1026 8002 0817 9090 02") + " است");
        assertThat(LineBreaker.lines(galley, 17_500)).hasSize(3);
    }

    @Test
    void partsWhatIsLongerThanALineAndLosesNothing() {
        Galley galley = galley("نام " + "ن".repeat(100) + "ً پایان");
        List<Line> lines = LineBreaker.lines(galley, 9000);
        int drawn = lines.stream().mapToInt(line -> line.to() - line.from()).sum();
        assertThat(lines).hasSizeGreaterThan(3);
        assertThat(drawn).isEqualTo(galley.size() - 2); // the two spaces
        for (Line line : lines) {
            assertThat(galley.glyph(line.from()).clings()).isFalse();
        }
    }

    @Test
    void endsLinesWhereTheTextSaysSo() {
        assertThat(LineBreaker.lines(galley("یک\nدو"), 100_000)).hasSize(2);
        assertThat(LineBreaker.lines(galley(""), 100_000)).isEmpty();
    }

    @Test
    void setsTheSameWordingOnlyOnce() {
        Typesetter typesetter = new Typesetter(FACES);
        SetText first = typesetter.set(List.of(Span.of(TEXT)), TypeSize.BODY, Align.JUSTIFIED, 300);
        assertThat(typesetter.set(List.of(Span.of(TEXT)), TypeSize.BODY, Align.JUSTIFIED, 300))
                .isSameAs(first);
        assertThat(typesetter.set(List.of(Span.of(TEXT)), TypeSize.BODY, Align.JUSTIFIED, 299))
                .isNotSameAs(first);
    }

    @Test
    void drawsControlsNeitherAsGlyphsNorAsQuestionMarks() {
        assertThat(galley(Island.of("12")).size()).isEqualTo(2);
        assertThat(galley("\u200f\u00ad").size()).isZero();
        assertThat(galley("李").glyph(0).reads()).isEqualTo("?");
    }

    private static Galley galley(String text) {
        return Galley.of(List.of(Span.of(text)), FACES);
    }
}
