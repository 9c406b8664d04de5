package ir.kargozar.printing;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.office.Office;
import ir.kargozar.printing.sheet.Block;
import ir.kargozar.printing.sheet.Boxes;
import ir.kargozar.printing.sheet.Fields.Field;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Paragraph;
import ir.kargozar.printing.sheet.Sheet;
import ir.kargozar.printing.sheet.Table;
import ir.kargozar.printing.sheet.Table.Column;
import ir.kargozar.printing.wording.FilledWording;
import ir.kargozar.printing.wording.Form;
import ir.kargozar.printing.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The notice by which papers are given back, with the reasons and what to do about each (A2). */
final class ReturnNoticePaper {
    static final Form FORM = Form.of("return-notice", "title", "opening", "closing", "boxes");
    private static final float BOX_HEIGHT = 62;

    private final PaperWords words;

    ReturnNoticePaper(PaperWords words) {
        this.words = words;
    }

    Sheet sheet(Claim<ClaimState.Returned> claim, Office office, Wording wording, PaperSize size) {
        ClaimFacts facts = new ClaimFacts(claim, office, words);
        String returned = words.date(claim.state().on());
        Map<String, String> places = facts.places();
        places.put("returned", returned);
        FilledWording filled = wording.fill(places);
        String title = filled.text("title");
        List<Block> blocks = new ArrayList<>();
        blocks.add(facts.letterhead(title, Field.of(words.say("returned"), returned)));
        blocks.add(facts.fields());
        blocks.addAll(filled.blocks("opening"));
        blocks.add(Paragraph.heading(words.say("reasons")));
        blocks.add(reasons(claim.state().reasons()));
        blocks.addAll(filled.blocks("closing"));
        blocks.add(new Boxes(filled.boxes("boxes"), BOX_HEIGHT));
        String name = title + " " + words.code(claim.number());
        return new Sheet(size, name, blocks, words.furniture(office, wording.draft(), name));
    }

    private Table reasons(List<ReturnReason> reasons) {
        Table table = Table.of(
                Column.of(words.say("row"), 1).centred(),
                Column.of(words.say("reason"), 5),
                Column.of(words.say("remedy"), 5));
        List<List<String>> rows = new ArrayList<>();
        for (ReturnReason reason : reasons) {
            rows.add(List.of(words.number(rows.size() + 1), reason.reason(), reason.remedy()));
        }
        return table.rows(rows);
    }
}
