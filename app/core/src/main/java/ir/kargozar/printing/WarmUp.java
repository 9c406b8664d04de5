package ir.kargozar.printing;

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
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** A sheet that nobody reads, of every kind of block, on several pages and in copies: what a first paper will need. */
final class WarmUp {
    private static final int ARTICLES = 12;
    private static final long AMOUNT = 987_654_321_012L;

    private final LongFunction<String> spelled;
    private final String words = Texts.of(Language.FA).say("paper.training");
    private final String code = words + " " + Island.of("SR-1403/0087-B");

    /** @param spelled a number in words */
    WarmUp(LongFunction<String> spelled) {
        this.spelled = spelled;
    }

    Sheet sheet() {
        Furniture furniture = Furniture.numbered((page, pages) -> spelled.apply(page) + pages)
                .footer(code)
                .notice(words)
                .watermark(words)
                .copies(List.of(words, code, spelled.apply(3)));
        return new Sheet(PaperSize.A4, words, blocks(), furniture);
    }

    private List<Block> blocks() {
        Field field = Field.of(words, code);
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Letterhead(List.of(words, code), words, words, List.of(field, field), Letterhead.Code.of(words)));
        blocks.add(Fields.of(3, field.over(2), field, field));
        for (int i = 0; i < ARTICLES; i++) {
            blocks.add(Paragraph.heading(spelled.apply(i)));
            blocks.add(article(AMOUNT / (i + 1)));
            blocks.add(new Items(List.of(new Item("-", article(AMOUNT * (i + 1))), new Item("-", article(i)))));
        }
        blocks.add(table());
        blocks.add(new Boxes(List.of(Box.of(words, words), Box.of(code, words)), 1));
        return blocks;
    }

    /** As long as one of an agreement. */
    private Paragraph article(long number) {
        String text = spelled.apply(number);
        return Paragraph.of(Span.of(text), Span.medium(code), Span.of(" " + text + "; " + text), Span.medium(words))
                .aligned(Align.JUSTIFIED);
    }

    private Table table() {
        Table table = Table.of(Table.Column.of(words, 1), Table.Column.of(code, 2));
        for (int i = 0; i < ARTICLES; i++) {
            table = table.row(spelled.apply(i), code);
        }
        return table;
    }
}
