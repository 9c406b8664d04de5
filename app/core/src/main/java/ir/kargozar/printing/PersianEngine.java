package ir.kargozar.printing;

import com.itextpdf.commons.actions.EventManager;
import ir.kargozar.money.AmountInWords;
import ir.kargozar.printing.document.Placed;
import ir.kargozar.printing.layout.SheetLayout;
import ir.kargozar.printing.setting.Typefaces;
import ir.kargozar.printing.setting.Typesetter;
import ir.kargozar.printing.sheet.Align;
import ir.kargozar.printing.sheet.Block;
import ir.kargozar.printing.sheet.Boxes;
import ir.kargozar.printing.sheet.Boxes.Box;
import ir.kargozar.printing.sheet.Fields;
import ir.kargozar.printing.sheet.Fields.Field;
import ir.kargozar.printing.sheet.Furniture;
import ir.kargozar.printing.sheet.Island;
import ir.kargozar.printing.sheet.Items;
import ir.kargozar.printing.sheet.Items.Item;
import ir.kargozar.printing.sheet.Letterhead;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Paragraph;
import ir.kargozar.printing.sheet.Sheet;
import ir.kargozar.printing.sheet.Span;
import ir.kargozar.printing.sheet.Table;
import ir.kargozar.printing.wording.Forms;
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
        EventManager.acknowledgeAgplUsageDisableWarningMessage(); // all of Kargozar is published under the AGPL
        this.layout = new SheetLayout(new Typesetter(Typefaces.shipped()));
    }

    /** Writes the sheet as PDF; the stream is not closed. */
    public void print(Sheet sheet, OutputStream out) {
        layout.print(sheet, out);
    }

    /** As {@link #print(Sheet, OutputStream)}; tells where its fields stand. */
    List<Placed> preview(Sheet sheet, OutputStream out) {
        return layout.preview(sheet, out);
    }

    /** Writes the sheet on one page of the smallest paper that holds it, else on as many of the largest as needed. */
    public void printOnSmallest(Function<PaperSize, Sheet> sheet, OutputStream out) {
        layout.printOnSmallest(sheet, out);
    }

    /** A number in Persian words; its rules are slow to make and not for many threads. */
    String spelled(long number) {
        return amounts.get().of(number);
    }

    /** Prints a sheet of all kinds of blocks to nowhere: the first paper of a process is slow, later ones are not. */
    public void warmUp() {
        String words = Texts.of(Language.FA).say("paper.training");
        String code = words + " " + Island.of("SR-1403/0087-B");
        Field field = Field.of(words, code);
        List<Block> blocks = List.of(
                new Letterhead(List.of(words, words), words, words, List.of(field), Letterhead.Code.of(words)),
                Fields.of(2, field, field),
                Paragraph.heading(words),
                Paragraph.of(Span.of((code + " ").repeat(20)), Span.medium(words))
                        .aligned(Align.JUSTIFIED),
                new Items(List.of(new Item("-", Paragraph.of(words)))),
                Table.of(Table.Column.of(words, 1)).row(words),
                new Boxes(List.of(Box.of(words, words)), 1));
        Furniture furniture = Furniture.numbered((page, pages) -> words).copies(List.of(words, words));
        Forms.shipped().read(ReceiptPaper.FORM);
        print(new Sheet(PaperSize.A5, words + spelled(1), blocks, furniture), OutputStream.nullOutputStream());
    }
}
