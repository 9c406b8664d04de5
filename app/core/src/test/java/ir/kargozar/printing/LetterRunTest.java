package ir.kargozar.printing;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.printing.sheet.Align;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Paragraph;
import ir.kargozar.printing.sheet.Sheet;
import ir.kargozar.text.Digits;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LetterRunTest {
    private static final int MEGABYTE = 1 << 20;

    private final LetterRun run = new LetterRun(new PersianEngine());

    private static Iterator<Sheet> letters(int count) {
        return IntStream.range(0, count).mapToObj(LetterRunTest::letter).iterator();
    }

    private static Sheet letter(int number) {
        List<Paragraph> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Digits.persian("آقای گیرندهٔ " + number)));
        SampleSheet.PARAGRAPHS.forEach(text -> blocks.add(Paragraph.of(text).aligned(Align.JUSTIFIED)));
        return new Sheet(PaperSize.A5, "نامه", List.copyOf(blocks), SampleSheet.furniture());
    }

    @Test
    void printsEveryLetterIntoItsOwnTray() throws Exception {
        List<ByteArrayOutputStream> trays = new ArrayList<>();
        int printed = run.print(
                letters(12),
                number -> {
                    trays.add(new ByteArrayOutputStream());
                    return trays.getLast();
                },
                count -> true);
        assertThat(printed).isEqualTo(12);
        assertThat(new Pdf(trays.get(7).toByteArray()).textByPdfBox()).contains("گیرندهٔ ۷", "SR-1403/0087-B");
        assertThat(new Pdf(trays.get(7).toByteArray()).offences()).isEmpty();
    }

    @Test
    void stopsAfterTheLetterAtWhichItIsTold() {
        List<Integer> heard = new ArrayList<>();
        int printed = run.print(letters(100), number -> OutputStream.nullOutputStream(), count -> {
            heard.add(count);
            return count < 5;
        });
        assertThat(printed).isEqualTo(5);
        assertThat(heard).containsExactly(1, 2, 3, 4, 5);
    }

    @Tag("slow")
    @Test
    void tenThousandLettersNeedNoMoreMemoryThanOneThousand() {
        run.print(letters(1000), number -> OutputStream.nullOutputStream(), count -> true);
        long before = held();
        assertThat(run.print(letters(10_000), number -> OutputStream.nullOutputStream(), count -> true))
                .isEqualTo(10_000);
        assertThat(held() - before).isLessThan(20L * MEGABYTE);
    }

    private static long held() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
