package ir.kargozar.printing;

import ir.kargozar.office.Office;
import ir.kargozar.offset.Agreement;
import ir.kargozar.offset.Agreement.Copy;
import ir.kargozar.printing.sheet.Block;
import ir.kargozar.printing.sheet.Boxes;
import ir.kargozar.printing.sheet.Fields;
import ir.kargozar.printing.sheet.Fields.Field;
import ir.kargozar.printing.sheet.Letterhead;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Sheet;
import ir.kargozar.printing.wording.FilledWording;
import ir.kargozar.printing.wording.Form;
import ir.kargozar.printing.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Form 2, the agreement on the offset, in labelled copies (B1, B2, B9, B14). */
final class AgreementPaper {
    static final Form FORM = Form.of("agreement", "title", "subtitle", "body", "boxes");
    private static final float BOX_HEIGHT = 78;

    private final PaperWords words;

    AgreementPaper(PaperWords words) {
        this.words = words;
    }

    Sheet sheet(Agreement agreement, List<Copy> copies, Office office, Wording wording) {
        FilledWording filled = wording.fill(places(agreement));
        String title = filled.text("title");
        List<Block> blocks = new ArrayList<>();
        blocks.add(letterhead(agreement, office, filled));
        blocks.add(centre(agreement));
        blocks.addAll(filled.blocks("body"));
        blocks.add(new Boxes(filled.boxes("boxes"), BOX_HEIGHT));
        String name = title + " " + words.code(agreement.number());
        List<String> labels = copies.stream().map(this::label).toList();
        return new Sheet(
                PaperSize.A4,
                name,
                blocks,
                words.furniture(office, wording.draft(), name).copies(labels));
    }

    /** Its number of three, and for whom it is. */
    private String label(Copy copy) {
        return words.say("copyLabel", List.of(Copy.values()).indexOf(copy) + 1, Copy.values().length, words.word(copy));
    }

    private Letterhead letterhead(Agreement agreement, Office office, FilledWording filled) {
        List<Field> marks = List.of(
                Field.of(words.say("registration"), words.code(agreement.number())),
                Field.of(words.say("signedOn"), words.date(agreement.term().signedOn())));
        return new Letterhead(words.sender(office), filled.text("title"), filled.text("subtitle"), marks, null);
    }

    private Fields centre(Agreement agreement) {
        Agreement.Centre centre = agreement.centre();
        return Fields.of(
                3,
                Field.of(words.say("centre"), centre.name().value()).over(2),
                Field.of(words.say("legalEntityId"), words.code(centre.legalEntityId())),
                Field.of(words.say("workshopCode"), words.code(centre.workshopCode())),
                Field.of(words.say("branchCode"), words.code(centre.branchCode())),
                Field.of(words.say("debt"), words.rials(agreement.amount())));
    }

    private Map<String, String> places(Agreement agreement) {
        Map<String, String> places = new HashMap<>();
        places.put("number", words.code(agreement.number()));
        places.put("amount", words.rials(agreement.amount()));
        places.put("amountInWords", words.inWords(agreement.amount()));
        places.put("signedOn", words.date(agreement.term().signedOn()));
        places.put("until", words.date(agreement.term().until()));
        places.put("copies", words.spelled(Copy.values().length));
        putCentre(agreement.centre(), places);
        putSignatories(agreement.signatories(), places);
        return places;
    }

    private void putCentre(Agreement.Centre centre, Map<String, String> places) {
        places.put("centre", words.name(centre.name()));
        places.put("legalEntityId", words.code(centre.legalEntityId()));
        places.put("workshopCode", words.code(centre.workshopCode()));
        places.put("branchCode", words.code(centre.branchCode()));
        places.put("address", words.name(centre.address()));
    }

    private void putSignatories(Agreement.Signatories signatories, Map<String, String> places) {
        places.put("centreHead", words.name(signatories.centreHead()));
        places.put("insuranceDirector", words.name(signatories.insuranceDirector()));
        places.put("treatmentDirector", words.name(signatories.treatmentDirector()));
        places.put("province", words.name(signatories.province()));
    }
}
