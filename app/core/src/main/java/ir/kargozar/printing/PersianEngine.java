package ir.kargozar.printing;

import com.itextpdf.commons.actions.EventManager;
import ir.kargozar.money.AmountInWords;
import ir.kargozar.printing.document.Placed;
import ir.kargozar.printing.layout.SheetLayout;
import ir.kargozar.printing.setting.Typefaces;
import ir.kargozar.printing.setting.Typesetter;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Sheet;
import ir.kargozar.printing.wording.Forms;
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

    /**
     * Prints a sheet like an agreement to nowhere: the first paper of a process is slow, later ones are not. For a thread
     * in the background: it takes about as long as that first paper would.
     */
    public void warmUp() {
        Forms.shipped().read(ReceiptPaper.FORM);
        print(new WarmUp(this::spelled).sheet(), OutputStream.nullOutputStream());
    }
}
