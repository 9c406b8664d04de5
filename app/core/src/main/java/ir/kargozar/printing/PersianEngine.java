package ir.kargozar.printing;

import ir.kargozar.money.AmountInWords;
import ir.kargozar.printing.layout.SheetLayout;
import ir.kargozar.printing.setting.Typefaces;
import ir.kargozar.printing.setting.Typesetter;
import ir.kargozar.printing.sheet.Furniture;
import ir.kargozar.printing.sheet.Letterhead;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Sheet;
import ir.kargozar.printing.sheet.Table;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/** Prints sheets in Persian, as PDF/A-2a. Safe for many threads; one is enough for the process. */
public final class PersianEngine {
    private final SheetLayout layout;
    private final ThreadLocal<AmountInWords> amounts = ThreadLocal.withInitial(AmountInWords::new);

    public PersianEngine() {
        this.layout = new SheetLayout(new Typesetter(Typefaces.shipped()));
    }

    /** Writes the sheet as PDF; the stream is not closed. */
    public void print(Sheet sheet, OutputStream out) {
        layout.print(sheet, out);
    }

    /** Writes the sheet on one page of the smallest paper that holds it, else on as many of the largest as needed. */
    public void printOnSmallest(Function<PaperSize, Sheet> sheet, OutputStream out) {
        layout.printOnSmallest(sheet, out);
    }

    /** A number in Persian words; its rules are slow to make and not for many threads. */
    String spelled(long number) {
        return amounts.get().of(number);
    }

    /** Prints a small sheet to nowhere: the first paper of a process takes one to three seconds, later ones do not. */
    public void warmUp() {
        String words = Texts.of(Language.FA).say("paper.training");
        Letterhead head = new Letterhead(List.of(words), words, "", List.of(), words);
        Table table = Table.of(Table.Column.of(words, 1)).row(words);
        Furniture furniture = Furniture.numbered((page, pages) -> words);
        print(new Sheet(PaperSize.A5, words, List.of(head, table), furniture), OutputStream.nullOutputStream());
    }
}
