package ir.kargozar.printing;

import ir.kargozar.handover.HandoverPapers;
import ir.kargozar.handover.HandoverSheet;
import ir.kargozar.handover.Hands;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.Totals;
import ir.kargozar.printing.sheet.Block;
import ir.kargozar.printing.sheet.Boxes;
import ir.kargozar.printing.sheet.Fields.Field;
import ir.kargozar.printing.sheet.Letterhead;
import ir.kargozar.printing.sheet.PaperSize;
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
import java.util.Optional;

/** The hand-over sheet of a package on A4. Safe for many threads. */
public final class PdfHandoverPapers implements HandoverPapers {
    private static final String KINDS = "kinds";
    private static final String CLAIMS = "claims";
    static final Form FORM = Form.of("hand-over", "title", "body", "boxes").with("fields", KINDS, CLAIMS);
    private static final float BOX_HEIGHT = 74;

    private final PersianEngine engine;
    private final Forms forms;
    private final PdfFormPapers.Here here;
    private final PaperWords words;

    /** @param persian the Persian texts, for papers are Persian whatever the screens are */
    public PdfHandoverPapers(PersianEngine engine, Forms forms, PdfFormPapers.Here here, Texts persian) {
        this.engine = engine;
        this.forms = forms;
        this.here = here;
        this.words = new PaperWords(persian, engine::spelled);
    }

    @Override
    public void sheet(HandoverSheet sheet, OutputStream out) {
        Wording wording = forms.read(FORM);
        PackageHead head = sheet.head();
        FilledWording filled =
                wording.fill(Values.of(places(sheet), Map.of(KINDS, kinds(sheet.totals()), CLAIMS, claims(sheet))));
        String title = filled.text("title");
        List<Field> marks = List.of(
                Field.of(words.say("package"), words.number(head.sequence())),
                Field.of(words.say("date"), madeOn(head)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Letterhead(words.sender(here.office()), title, "", marks, null));
        blocks.addAll(filled.blocks("body"));
        blocks.add(new Boxes(filled.boxes("boxes"), BOX_HEIGHT));
        String name = title + " " + words.number(head.sequence());
        engine.print(new Sheet(PaperSize.A4, name, blocks, words.furniture(here.office(), wording.draft(), name)), out);
    }

    private String madeOn(PackageHead head) {
        return words.date(head.madeAt().atZone(here.zone()).toLocalDate());
    }

    private Map<String, String> places(HandoverSheet sheet) {
        PackageHead head = sheet.head();
        Map<String, String> places = new HashMap<>();
        places.put("office", words.name(here.office().name()));
        places.put("sender", words.code(head.sender()));
        places.put("recipient", words.code(head.recipient()));
        places.put("sequence", words.number(head.sequence()));
        places.put("file", words.code(head.fileName()));
        places.put("on", madeOn(head));
        places.put("time", words.time(head.madeAt().atZone(here.zone()).toLocalTime()));
        places.put("count", words.number(sheet.totals().claimCount()));
        places.put("count.inWords", words.spelled(sheet.totals().claimCount()));
        places.put("scans", words.number(sheet.totals().scans().count()));
        places.put("pages", words.number(sheet.pages()));
        Optional<Hands> hands = sheet.hands();
        places.put("maker", hands.map(known -> words.name(known.maker())).orElse(words.say("unrecorded")));
        places.put("second", hands.flatMap(Hands::second).map(words::name).orElse(words.say("unneeded")));
        places.put("amount", words.rials(sheet.totals().amount()));
        places.put("amount.inWords", words.inWords(sheet.totals().amount()));
        return places;
    }

    private Rows kinds(Totals totals) {
        List<List<String>> cells = totals.claims().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(kind -> List.of(
                        words.word(kind.getKey()),
                        words.number(kind.getValue().count()),
                        words.rials(kind.getValue().amount())))
                .toList();
        return Rows.of(List.of("kind", "count", "amount"), cells)
                .summed(
                        words.say("sum"),
                        Map.of("count", words.number(totals.claimCount()), "amount", words.rials(totals.amount())));
    }

    private Rows claims(HandoverSheet sheet) {
        List<List<String>> cells = new ArrayList<>();
        for (HandoverSheet.Row claim : sheet.claims()) {
            cells.add(List.of(
                    words.number(cells.size() + 1),
                    words.code(claim.number()),
                    words.name(claim.insured()),
                    words.number(claim.pages()),
                    words.rials(claim.amount())));
        }
        return Rows.of(List.of(Places.ROW, "number", "insured", "pages", "amount"), cells)
                .summed(
                        words.say("sum"),
                        Map.of(
                                "pages",
                                words.number(sheet.pages()),
                                "amount",
                                words.rials(sheet.totals().amount())));
    }
}
