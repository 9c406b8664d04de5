package ir.kargozar.imaging;

import ir.kargozar.scan.ReadyScan;
import ir.kargozar.scan.Scan;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.ScanType;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** The shrinking rule at work on one file (decision 0013). */
final class Shrinking {
    /** Pixels an inch of a page at the rule's longest side, were it A4. */
    private static final float A4_INCHES = 11.69f;

    private final ShrinkRule rule;
    private final GivenFile file;

    Shrinking(ShrinkRule rule, GivenFile file) {
        this.rule = rule;
        this.file = file;
    }

    /** @param plain true where the file is nothing but its pages, so that it may be kept as it is */
    ReadyScan of(PageSource source, boolean plain) throws IOException {
        refuseLarge(source);
        boolean small = file.original().bytes() <= (long) rule.bytesAPage() * source.pages();
        if (small && plain) {
            return asItIs(source);
        }
        return source.pages() == 1 && file.type() != ScanType.PDF ? onePage(source) : manyPages(source);
    }

    private void refuseLarge(PageSource source) throws IOException {
        ShrinkRule.Caps caps = rule.caps();
        if (source.pages() > caps.pages()) {
            throw file.refused("SCAN_TOO_MANY_PAGES", number(source.pages()), number(caps.pages()));
        }
        for (int i = 0; i < source.pages(); i++) {
            PageSource.Size size = source.size(i);
            if (size.pixels() > caps.pixels()) {
                throw file.refused("SCAN_TOO_MANY_PIXELS", number(size.width()), number(size.height()));
            }
        }
    }

    private static String number(long value) {
        return Long.toString(value);
    }

    /** Drawn once, so that nothing is kept that cannot be looked at. */
    private ReadyScan asItIs(PageSource source) throws IOException {
        int looked = file.type() == ScanType.PDF ? 1 : source.pages();
        for (int i = 0; i < looked; i++) {
            source.draw(i, rule.longestSide() / 4);
        }
        return ready(file.type(), file.bytes(), source.pages(), source.size(0));
    }

    private ReadyScan onePage(PageSource source) throws IOException {
        JpegPages.Page page = new JpegPages(rule).small(source.draw(0, rule.longestSide()));
        return ready(ScanType.JPEG, page.jpeg(), 1, page.size());
    }

    private ReadyScan manyPages(PageSource source) throws IOException {
        JpegPages pages = new JpegPages(rule);
        PageSource.Size first = new PageSource.Size(1, 1);
        try (PagesPdf pdf = new PagesPdf()) {
            for (int i = 0; i < source.pages(); i++) {
                BufferedImage image = source.draw(i, rule.longestSide());
                JpegPages.Page page = pages.small(image);
                pdf.add(page, page.size().longest() / A4_INCHES);
                first = i == 0 ? page.size() : first;
            }
            return ready(ScanType.PDF, pdf.bytes(), source.pages(), first);
        }
    }

    private ReadyScan ready(ScanType type, byte[] content, int pages, PageSource.Size size) {
        return new ReadyScan(
                new Scan(
                        ScanHash.ofContent(content),
                        file.original(),
                        type,
                        pages,
                        content.length,
                        size.width(),
                        size.height()),
                content);
    }
}
