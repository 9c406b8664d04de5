package ir.kargozar.printing.layout;

import ir.kargozar.printing.document.GlyphsUsed;
import ir.kargozar.printing.document.PageContent;
import ir.kargozar.printing.layout.Pen.Style;
import ir.kargozar.printing.setting.Typesetter;
import ir.kargozar.printing.sheet.Align;
import ir.kargozar.printing.sheet.Furniture;
import ir.kargozar.printing.sheet.Ink;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Span;
import ir.kargozar.printing.sheet.TypeSize;
import ir.kargozar.printing.sheet.Weight;
import java.util.List;

/** Draws what stands around the blocks, on one page after another. Furniture is an artifact: no part of the structure. */
final class PageFurniture {
    private static final float BAND = 26;
    private static final float SHARE_OF_RIGHT = 0.62f;
    private static final Style LABEL = new Style(Weight.BOLD, TypeSize.BODY, Ink.ACCENT);

    private final Furniture furniture;
    private final PaperSize size;
    private final Typesetter typesetter;
    private final GlyphsUsed used;

    PageFurniture(Furniture furniture, PaperSize size, Typesetter typesetter, GlyphsUsed used) {
        this.furniture = furniture;
        this.size = size;
        this.typesetter = typesetter;
        this.used = used;
    }

    /**
     * @param copy label of the copy, or empty
     * @param number of the page in its copy, from 1
     */
    PageContent page(String copy, int number, int pages) {
        PageContent page = new PageContent(number - 1, used);
        float low = (size.margin() - BAND) / 2 + BAND;
        float head = size.height() - size.margin() + low;
        right(page, stressed(copy), LABEL, head);
        left(page, head(), head);
        right(page, furniture.footer(), Pen.LABEL, low);
        left(page, furniture.pageNumber().say(number, pages), low);
        return page;
    }

    private String stressed(String copy) {
        return copy.isEmpty() || furniture.mark().isEmpty() ? copy + furniture.mark() : copy + "\n" + furniture.mark();
    }

    private String head() {
        return furniture.watermark().isEmpty() || furniture.notice().isEmpty()
                ? furniture.watermark() + furniture.notice()
                : furniture.watermark() + " \u00b7 " + furniture.notice();
    }

    private void right(PageContent page, String words, Style style, float top) {
        float width = width() * SHARE_OF_RIGHT;
        place(page, words, style, Align.START, size.width() - size.margin() - width, top, width);
    }

    private void left(PageContent page, String words, float top) {
        place(page, words, Pen.LABEL, Align.END, size.margin(), top, width() * (1 - SHARE_OF_RIGHT));
    }

    private float width() {
        return size.width() - 2 * size.margin();
    }

    private void place(PageContent page, String words, Style style, Align align, float left, float top, float width) {
        List<Span> spans = List.of(new Span(words, style.weight()));
        page.text(typesetter.set(spans, style.size(), align, width), style.ink(), left, top, null);
    }
}
