package ir.kargozar.printing;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.Paper;
import ir.kargozar.office.Office;
import ir.kargozar.printing.sheet.Block;
import ir.kargozar.printing.sheet.Boxes;
import ir.kargozar.printing.sheet.Fields.Field;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Paragraph;
import ir.kargozar.printing.sheet.Sheet;
import ir.kargozar.printing.sheet.Span;
import ir.kargozar.printing.sheet.Table;
import ir.kargozar.printing.sheet.Table.Column;
import ir.kargozar.printing.wording.FilledWording;
import ir.kargozar.printing.wording.Form;
import ir.kargozar.printing.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The receipt of papers taken in at the counter (A2). */
final class ReceiptPaper {
    static final Form FORM = Form.of("receipt", "title", "body", "boxes", "services");
    private static final float BOX_HEIGHT = 54;

    private final PaperWords words;

    ReceiptPaper(PaperWords words) {
        this.words = words;
    }

    Sheet sheet(Claim<?> claim, Office office, Wording wording, PaperSize size) {
        ClaimFacts facts = new ClaimFacts(claim, office, words);
        FilledWording filled = wording.fill(facts.places());
        ClaimContent content = claim.content();
        String title = filled.text("title");
        List<Block> blocks = new ArrayList<>();
        blocks.add(facts.letterhead(title, Field.of(words.say("received"), words.date(content.receivedOn()))));
        blocks.add(facts.fieldsWithAccount());
        blocks.add(Paragraph.heading(words.say("papers", words.number(content.pages()))));
        blocks.add(papers(content));
        blocks.add(Paragraph.heading(words.say("items")));
        blocks.add(items(content, filled.list("services")));
        blocks.add(Paragraph.of(Span.medium(words.say("inWords", words.inWords(content.amount())))));
        blocks.addAll(filled.blocks("body"));
        blocks.add(new Boxes(filled.boxes("boxes"), BOX_HEIGHT));
        String name = title + " " + words.code(claim.number());
        return new Sheet(size, name, blocks, words.furniture(office, wording.draft(), name));
    }

    /** Two papers a row, in reading order. */
    private Table papers(ClaimContent content) {
        Column paper = Column.of(words.say("paper"), 4);
        Column pages = Column.of(words.say("pages"), 0.8f);
        List<String> cells = new ArrayList<>();
        for (Paper each : content.papers()) {
            String form = words.say(each.original() ? "original" : "copy");
            cells.add(words.say("paperForm", words.word(each.type()), form));
            cells.add(words.number(each.pages()));
        }
        while (cells.size() % 4 != 0) {
            cells.add("");
        }
        Table table = Table.of(paper, pages, paper, pages);
        for (int i = 0; i < cells.size(); i += 4) {
            table = table.row(cells.get(i), cells.get(i + 1), cells.get(i + 2), cells.get(i + 3));
        }
        return table;
    }

    private Table items(ClaimContent content, Map<String, String> services) {
        Table table = Table.of(
                Column.of(words.say("row"), 1).centred(),
                Column.of(words.say("service"), 3.6f),
                Column.of(words.say("invoice"), 2f),
                Column.of(words.say("invoiceDate"), 1.8f),
                Column.of(words.say("amount"), 2.3f));
        List<List<String>> rows = new ArrayList<>();
        for (Item item : content.items()) {
            String service = item.service().value();
            rows.add(List.of(
                    words.number(rows.size() + 1),
                    services.getOrDefault(service, service),
                    words.code(item.invoiceNumber()),
                    words.date(item.invoiceDate()),
                    words.rials(item.amount())));
        }
        return rows.size() == 1
                ? table.rows(rows)
                : table.rows(rows).total("", words.say("sum"), "", "", words.rials(content.amount()));
    }
}
