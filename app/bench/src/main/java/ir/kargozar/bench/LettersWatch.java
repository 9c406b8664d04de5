package ir.kargozar.bench;

import com.sun.management.OperatingSystemMXBean;
import ir.kargozar.printing.LetterRun;
import ir.kargozar.printing.PersianEngine;
import ir.kargozar.printing.sheet.Align;
import ir.kargozar.printing.sheet.Block;
import ir.kargozar.printing.sheet.Boxes;
import ir.kargozar.printing.sheet.Boxes.Box;
import ir.kargozar.printing.sheet.Fields.Field;
import ir.kargozar.printing.sheet.Furniture;
import ir.kargozar.printing.sheet.Letterhead;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Paragraph;
import ir.kargozar.printing.sheet.Sheet;
import ir.kargozar.text.Digits;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Prints letters into files; tells letters a second of processor time for each thousand, the heap held after the first and after the last
 * thousand, and the most heap used, garbage included (MB).
 */
public final class LettersWatch {
    private static final int LETTERS = 10_000;
    private static final int THOUSAND = 1000;
    private static final int PARAGRAPHS = 4;
    private static final double MEGABYTE = 1 << 20;

    private final SampleAgreements words = new SampleAgreements();
    private long started = processorTime();

    private LettersWatch() {}

    /** @param words the folder for the letters */
    public static void main(String[] words) {
        Path folder = Path.of(words[0]);
        long begin = System.nanoTime();
        LettersWatch watch = new LettersWatch();
        int printed = new LetterRun(new PersianEngine())
                .print(
                        IntStream.rangeClosed(1, LETTERS)
                                .mapToObj(watch::letter)
                                .iterator(),
                        number -> Files.newOutputStream(folder.resolve(number + ".pdf")),
                        watch::printed);
        if (printed != LETTERS) {
            throw new IllegalStateException(printed + " letters");
        }
        System.out.println("WALL " + LETTERS / ((System.nanoTime() - begin) / 1e9));
        System.out.println("LAST " + heldHeap());
        System.out.println("PEAK " + peakHeap());
    }

    private boolean printed(int count) {
        if (count % THOUSAND == 0) {
            System.out.println("SPEED " + THOUSAND / ((processorTime() - started) / 1e9));
            if (count == THOUSAND) {
                System.out.println("FIRST " + heldHeap());
            }
            started = processorTime();
        }
        return true;
    }

    /** Of all threads, the kernel's work for them too, nanoseconds: what else the machine does is not in it. */
    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static double heldHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    private static double peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / MEGABYTE;
    }

    /** Another addressee, number and amount each; the rest is the same. */
    private Sheet letter(int number) {
        String code = Digits.persian("1405/" + number);
        Field mark = Field.of(words.words(1, 1), code);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Letterhead(List.of(words.words(0, 2)), words.words(2, 3), "", List.of(mark), null));
        blocks.add(Paragraph.heading(words.words(number, 4) + code));
        for (int i = 0; i < PARAGRAPHS; i++) {
            blocks.add(Paragraph.of(words.words(i * 40, 40)).aligned(Align.JUSTIFIED));
        }
        blocks.add(Paragraph.of(words.words(number, 6) + code).aligned(Align.JUSTIFIED));
        blocks.add(new Boxes(List.of(Box.of(words.words(3, 2), words.words(7, 2))), 60));
        Furniture furniture = Furniture.numbered((page, pages) -> Digits.persian(page + "/" + pages));
        return new Sheet(PaperSize.A4, words.words(2, 3) + code, blocks, furniture);
    }
}
