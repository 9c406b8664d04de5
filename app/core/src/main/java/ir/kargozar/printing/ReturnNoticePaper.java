package ir.kargozar.printing;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.office.Office;
import ir.kargozar.printing.sheet.Block;
import ir.kargozar.printing.sheet.Boxes;
import ir.kargozar.printing.sheet.Fields.Field;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Sheet;
import ir.kargozar.printing.wording.FilledWording;
import ir.kargozar.printing.wording.Form;
import ir.kargozar.printing.wording.Values;
import ir.kargozar.printing.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The notice by which papers are given back, with the reasons and what to do about each (A2). */
final class ReturnNoticePaper {
    private static final String REASONS = "reasons";
    static final Form FORM = Form.of("return-notice", "title", "body", "boxes").with(REASONS);
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
        FilledWording filled = wording.fill(
                Values.of(places, Map.of(REASONS, facts.reasons(claim.state().reasons()))));
        String title = filled.text("title");
        List<Block> blocks = new ArrayList<>();
        blocks.add(facts.letterhead(title, Field.of(words.say("returned"), returned)));
        blocks.add(facts.fields());
        blocks.addAll(filled.blocks("body"));
        blocks.add(new Boxes(filled.boxes("boxes"), BOX_HEIGHT));
        String name = title + " " + words.code(claim.number());
        return new Sheet(size, name, blocks, words.furniture(office, wording.draft(), name));
    }
}
