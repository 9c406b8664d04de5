package ir.kargozar.printing;

import ir.kargozar.office.Office;
import ir.kargozar.offset.IncomeNotice;
import ir.kargozar.offset.MeetingMinutes;
import ir.kargozar.offset.Settlement;
import ir.kargozar.offset.SettlementPapers;
import ir.kargozar.printing.sheet.Block;
import ir.kargozar.printing.sheet.Boxes;
import ir.kargozar.printing.sheet.Fields.Field;
import ir.kargozar.printing.sheet.Letterhead;
import ir.kargozar.printing.sheet.Sheet;
import ir.kargozar.printing.wording.FilledWording;
import ir.kargozar.printing.wording.Form;
import ir.kargozar.printing.wording.Forms;
import ir.kargozar.printing.wording.Places;
import ir.kargozar.printing.wording.Values;
import ir.kargozar.printing.wording.Values.Rows;
import ir.kargozar.printing.wording.Wording;
import ir.kargozar.text.Texts;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Letters of a branch to centres and employers, on one A5 sheet where they fit, else on A4, papers of a joint meeting, and income notices. Safe for many threads. */
public final class PdfSettlementPapers implements SettlementPapers {
    private static final String DEBTS = "debts";
    static final Form TO_CENTRE =
            Form.of("settlement-centre", "title", "own", "workshop", "boxes").with(DEBTS);
    static final Form TO_EMPLOYER =
            Form.of("settlement-employer", "title", "body", "boxes").with(DEBTS);
    private static final float BOX_HEIGHT = 62;

    private final PersianEngine engine;
    private final Forms forms;
    private final Office office;
    private final PaperWords words;

    /** @param persian the Persian texts, for papers are Persian whatever the screens are */
    public PdfSettlementPapers(PersianEngine engine, Forms forms, Office office, Texts persian) {
        this.engine = engine;
        this.forms = forms;
        this.office = office;
        this.words = new PaperWords(persian, engine::spelled);
    }

    @Override
    public void toCentre(Settlement settlement, OutputStream out) {
        print(forms.read(TO_CENTRE), settlement.workshop().isEmpty() ? "own" : "workshop", settlement, out);
    }

    @Override
    public void toEmployer(Settlement settlement, OutputStream out) {
        if (settlement.workshop().isEmpty()) {
            throw new IllegalArgumentException("SETTLEMENT_WITHOUT_WORKSHOP");
        }
        print(forms.read(TO_EMPLOYER), "body", settlement, out);
    }

    @Override
    public void meeting(MeetingMinutes minutes, OutputStream out) {
        engine.print(new MeetingPaper(office, words).sheet(forms.read(MeetingPaper.FORM), minutes), out);
    }

    @Override
    public void notice(IncomeNotice notice, OutputStream out) {
        engine.print(new NoticePaper(office, words).sheet(forms.read(NoticePaper.FORM), notice), out);
    }

    private void print(Wording wording, String section, Settlement settlement, OutputStream out) {
        FilledWording filled = wording.fill(Values.of(places(settlement), Map.of(DEBTS, debts(settlement))));
        String title = filled.text("title");
        List<Field> marks =
                List.of(Field.of(words.say("number"), PaperWords.BLANK), Field.of(words.say("date"), PaperWords.BLANK));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Letterhead(words.sender(office), title, "", marks, null));
        blocks.addAll(filled.blocks(section));
        blocks.add(new Boxes(filled.boxes("boxes"), BOX_HEIGHT));
        engine.printOnSmallest(
                size -> new Sheet(size, title, blocks, words.furniture(office, wording.draft(), title)), out);
    }

    private Map<String, String> places(Settlement settlement) {
        Map<String, String> places = new HashMap<>();
        places.put("office", words.name(office.name()));
        places.put("province", words.name(office.province()));
        places.put("centre.name", words.name(settlement.centre().name()));
        places.put("centre.workshopCode", words.code(settlement.centre().code()));
        var workshop = settlement.workshop();
        places.put(
                "workshop.name", workshop.map(each -> words.name(each.name())).orElse(""));
        places.put(
                "workshop.code", workshop.map(each -> words.code(each.code())).orElse(""));
        places.put(
                "workshop.employer",
                workshop.map(each -> words.name(each.employer())).orElse(""));
        places.put("on", words.date(settlement.on()));
        places.put("amount", words.rials(settlement.amount()));
        places.put("amount.inWords", words.inWords(settlement.amount()));
        return places;
    }

    private Rows debts(Settlement settlement) {
        List<List<String>> cells = new ArrayList<>();
        for (Settlement.Row row : settlement.rows()) {
            cells.add(List.of(
                    words.number(cells.size() + 1),
                    words.code(row.debt()),
                    words.word(row.kind()),
                    words.rials(row.amount()),
                    words.code(row.slip())));
        }
        return Rows.of(List.of(Places.ROW, "debt", "kind", "amount", "slip"), cells)
                .summed(words.say("sum"), Map.of("amount", words.rials(settlement.amount())));
    }
}
