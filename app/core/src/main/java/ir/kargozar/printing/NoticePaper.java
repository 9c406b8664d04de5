package ir.kargozar.printing;

import ir.kargozar.office.Office;
import ir.kargozar.offset.IncomeNotice;
import ir.kargozar.offset.IncomeNotice.Entry;
import ir.kargozar.printing.sheet.Block;
import ir.kargozar.printing.sheet.Boxes;
import ir.kargozar.printing.sheet.Fields.Field;
import ir.kargozar.printing.sheet.Letterhead;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Sheet;
import ir.kargozar.printing.wording.FilledWording;
import ir.kargozar.printing.wording.Form;
import ir.kargozar.printing.wording.Places;
import ir.kargozar.printing.wording.Values;
import ir.kargozar.printing.wording.Values.Rows;
import ir.kargozar.printing.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An income notice and beneath it its voucher (B6), on A4. */
final class NoticePaper {
    private static final String ENTRIES = "entries";
    static final Form FORM = Form.of(
                    "income-notice", "title", "deducted", "reversed", "slip", "noSlip", "voucher", "boxes")
            .with(ENTRIES);
    /** The other side of an entry; what is empty would be a place to fill by hand. */
    private static final String NOTHING = "\u2013";

    private static final float BOX_HEIGHT = 70;

    private final Office office;
    private final PaperWords words;

    NoticePaper(Office office, PaperWords words) {
        this.office = office;
        this.words = words;
    }

    Sheet sheet(Wording wording, IncomeNotice notice) {
        FilledWording filled = wording.fill(Values.of(places(notice), Map.of(ENTRIES, entries(notice))));
        String title = filled.text("title");
        List<Field> marks = List.of(
                Field.of(words.say("number"), words.code(notice.number())),
                Field.of(words.say("date"), words.date(notice.on())));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Letterhead(words.sender(office), title, "", marks, null));
        blocks.addAll(filled.blocks(notice.reversal().isPresent() ? "reversed" : "deducted"));
        blocks.addAll(filled.blocks(notice.slip().number().isPresent() ? "slip" : "noSlip"));
        blocks.addAll(filled.blocks("voucher"));
        blocks.add(new Boxes(filled.boxes("boxes"), BOX_HEIGHT));
        return new Sheet(PaperSize.A4, title, blocks, words.furniture(office, wording.draft(), title));
    }

    private Map<String, String> places(IncomeNotice notice) {
        Map<String, String> places = new HashMap<>();
        places.put("office", words.name(office.name()));
        places.put("province", words.name(office.province()));
        places.put("branch", words.name(notice.branch()));
        places.put("number", words.code(notice.number()));
        places.put("on", words.date(notice.on()));
        places.put("debt", notice.debt().map(debt -> words.code(debt.number())).orElse(""));
        places.put(
                "workshop",
                notice.debt().map(debt -> words.code(debt.workshop())).orElse(""));
        places.put("reason", notice.reversal().map(words::name).orElse(""));
        places.put("slip", notice.slip().number().map(words::code).orElse(""));
        places.put("slipOn", notice.slip().on().map(words::date).orElse(""));
        places.put("voucher", words.code(notice.voucher().number()));
        places.put("amount", words.rials(notice.voucher().amount()));
        places.put("amount.inWords", words.inWords(notice.voucher().amount()));
        return places;
    }

    private Rows entries(IncomeNotice notice) {
        List<List<String>> cells = new ArrayList<>();
        for (Entry entry : notice.voucher().lines()) {
            String amount = words.rials(entry.amount());
            cells.add(List.of(
                    words.number(cells.size() + 1),
                    words.say(entry.isIncome() ? "bookIncome" : "bookPayable"),
                    words.code(entry.reference()),
                    entry.isDebit() ? amount : NOTHING,
                    entry.isDebit() ? NOTHING : amount));
        }
        String sum = words.rials(notice.voucher().amount());
        return Rows.of(List.of(Places.ROW, "book", "reference", "debit", "credit"), cells)
                .summed(words.say("sum"), Map.of("debit", sum, "credit", sum));
    }
}
