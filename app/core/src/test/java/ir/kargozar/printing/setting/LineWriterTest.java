package ir.kargozar.printing.setting;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.printing.sheet.Align;
import ir.kargozar.printing.sheet.Span;
import ir.kargozar.printing.sheet.TypeSize;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LineWriterTest {
    private static final Pattern STRINGS = Pattern.compile("\\((?:\\\\.|[^()\\\\])*\\)", Pattern.DOTALL);

    /** PDFBox and veraPDF read {@code Tf1.99 Ts} as two operators, poppler stops reading the page. */
    @Test
    void aRaisedMarkAtTheEndOfAWordKeepsItsOperatorApartFromTheFonts() {
        SetText text =
                new Typesetter(Typefaces.shipped()).set(List.of(Span.medium("مثلاً")), TypeSize.BODY, Align.START, 200);
        String drawing = new String(text.lines().getFirst().drawing().toArray(), StandardCharsets.ISO_8859_1);
        assertThat(STRINGS.matcher(drawing).replaceAll("()"))
                .contains(" Ts")
                .containsPattern("Tf\\s")
                .doesNotContainPattern("[A-Za-z][0-9.-]");
    }
}
