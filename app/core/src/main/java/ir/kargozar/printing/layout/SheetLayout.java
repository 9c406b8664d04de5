package ir.kargozar.printing.layout;

import ir.kargozar.printing.document.ArchivalPdf;
import ir.kargozar.printing.document.ArchivalPdf.Body;
import ir.kargozar.printing.document.ArchivalPdf.Copy;
import ir.kargozar.printing.document.GlyphsUsed;
import ir.kargozar.printing.document.PageContent;
import ir.kargozar.printing.document.Placed;
import ir.kargozar.printing.setting.Typesetter;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Sheet;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Prints a sheet: its blocks are laid out once, and every copy shares their content. Safe for many threads. */
public final class SheetLayout {
    private final Typesetter typesetter;
    private final ArchivalPdf file = new ArchivalPdf();
    private final Watermark watermark;

    public SheetLayout(Typesetter typesetter) {
        this.typesetter = typesetter;
        this.watermark = new Watermark(typesetter);
    }

    /** A sheet on its pages, not yet written. */
    private record Laid(Sheet sheet, Body body, GlyphsUsed used) {}

    /** Writes a PDF/A-2a; the stream is not closed. */
    public void print(Sheet sheet, OutputStream out) {
        write(lay(sheet), out);
    }

    /** As {@link #print}; tells where its fields stand. */
    public List<Placed> preview(Sheet sheet, OutputStream out) {
        Laid laid = lay(sheet);
        write(laid, out);
        return laid.body.pages().stream()
                .flatMap(page -> page.placed().stream())
                .toList();
    }

    /** Tries the sheet on A5 first; a sheet of several pages is printed on A4. */
    public void printOnSmallest(Function<PaperSize, Sheet> sheet, OutputStream out) {
        Laid small = lay(sheet.apply(PaperSize.A5));
        write(small.body.pages().size() > 1 ? lay(sheet.apply(PaperSize.A4)) : small, out);
    }

    private Laid lay(Sheet sheet) {
        PaperSize size = sheet.size();
        GlyphsUsed used = new GlyphsUsed();
        Pages pages = new Pages(size, used);
        BlockLayout blocks = new BlockLayout(new Pen(typesetter), size.margin(), size.width() - size.margin());
        pages.place(sheet.blocks().stream().map(blocks::rows).toList());
        String words = sheet.furniture().watermark();
        if (!words.isEmpty()) {
            pages.all().forEach(page -> page.background(watermark.of(words, size)));
        }
        return new Laid(sheet, new Body(size, sheet.title(), pages.all(), blocks.tags()), used);
    }

    private void write(Laid laid, OutputStream out) {
        Sheet sheet = laid.sheet;
        PageFurniture furniture = new PageFurniture(sheet.furniture(), sheet.size(), typesetter, laid.used);
        List<String> labels = sheet.furniture().copies();
        int pages = laid.body.pages().size();
        List<Copy> copies = new ArrayList<>();
        for (String label : labels.isEmpty() ? List.of("") : labels) {
            List<PageContent> around = new ArrayList<>();
            for (int number = 1; number <= pages; number++) {
                around.add(furniture.page(label, number, pages));
            }
            copies.add(new Copy(label, around));
        }
        file.write(laid.body, copies, laid.used, out);
    }
}
