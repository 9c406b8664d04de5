package ir.kargozar.printing;

import ir.kargozar.office.Office;
import ir.kargozar.offset.FormCode;
import ir.kargozar.offset.FormPapers.Order;
import ir.kargozar.offset.FormPrint;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.Copy;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.RowsDefinition;
import ir.kargozar.printing.sheet.Block;
import ir.kargozar.printing.sheet.Boxes;
import ir.kargozar.printing.sheet.Boxes.Box;
import ir.kargozar.printing.sheet.Fields.Field;
import ir.kargozar.printing.sheet.Furniture;
import ir.kargozar.printing.sheet.Island;
import ir.kargozar.printing.sheet.Letterhead;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Sheet;
import ir.kargozar.printing.wording.FilledWording;
import ir.kargozar.printing.wording.Form;
import ir.kargozar.printing.wording.Wording;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One of the four forms on A4 (B1, B2, B9): its definition and its wording, checked against each other. */
final class FormPaper {
    private static final float BOX_HEIGHT = 74;
    private static final int BOXES_BESIDE = 3;

    private final FormDefinition definition;
    private final Wording wording;
    private final PaperWords words;

    /** Refuses (WORDING_…) a wording with a mistake, naming its line. */
    FormPaper(FormDefinition definition, Wording wording, PaperWords words) {
        this.definition = definition;
        this.wording = wording;
        this.words = words;
        wording.check(FormPlaces.known(definition));
        definition.paper().signatures().forEach(wording::requireSignature);
    }

    /** The wording it needs. */
    static Form form(FormDefinition definition) {
        Stream<String> lists = definition.lists().map(RowsDefinition::name);
        return Form.of("form-" + definition.kind().number(), "title", "subtitle", "body", "boxes")
                .with(Stream.concat(Stream.of("fields"), lists).toList());
    }

    /**
     * @param copies empty for a single unlabelled one
     * @param named true where somebody asks where each field is drawn
     */
    Sheet sheet(Order order, List<Copy> copies, PdfFormPapers.Here here, boolean named) {
        OffsetForm<?> form = order.form();
        FormPlaces places = new FormPlaces(definition, words, named);
        FilledWording filled = wording.fillChecked(places.values(form, here.office()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(letterhead(form, here.office(), filled, places));
        blocks.addAll(filled.blocks("body"));
        blocks.addAll(boxes(filled.boxes("boxes")));
        String name = filled.text("title") + " " + words.code(form.number());
        Furniture furniture = words.furniture(here.office(), wording.draft(), name)
                .mark(order.reprint().map(print -> reprint(print, here.zone())).orElse(""))
                .copies(copies.stream().map(this::label).toList());
        return new Sheet(PaperSize.A4, name, blocks, furniture);
    }

    private Letterhead letterhead(OffsetForm<?> form, Office office, FilledWording filled, FormPlaces places) {
        var registration = FormPlaces.registration(form.state());
        String number = form.version() == 1 ? words.say("number") : words.say("numberOfVersion", form.version());
        List<Field> marks = List.of(
                Field.of(number, words.code(form.number())),
                Field.of(words.say("registration"), orBlank(places.registrationNumber(registration))),
                Field.of(words.say("registeredOn"), orBlank(places.registrationDay(registration))));
        return new Letterhead(words.sender(office), filled.text("title"), filled.text("subtitle"), marks, code(form));
    }

    private static String orBlank(String value) {
        return value.isEmpty() ? PaperWords.BLANK : value;
    }

    /** For machines, and under it for people, in two lines. */
    private static Letterhead.Code code(OffsetForm<?> form) {
        String code = FormCode.of(form.number(), form.version(), form.values()).toString();
        int checksum = code.lastIndexOf('/') + 1;
        return new Letterhead.Code(
                code, List.of(Island.of(code.substring(0, checksum)), Island.of(code.substring(checksum))));
    }

    /** Never more beside each other than a name has room for. */
    private static List<Block> boxes(List<Box> boxes) {
        List<Block> rows = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i += BOXES_BESIDE) {
            rows.add(new Boxes(boxes.subList(i, Math.min(i + BOXES_BESIDE, boxes.size())), BOX_HEIGHT));
        }
        return rows;
    }

    /** Its number of three, and for whom it is (B2). */
    private String label(Copy copy) {
        List<Copy> all = definition.paper().copies();
        return words.say("copyLabel", all.indexOf(copy) + 1, all.size(), words.word(copy));
    }

    private String reprint(FormPrint print, ZoneId zone) {
        var at = print.at().atZone(zone);
        return words.say("reprint", print.number(), words.date(at.toLocalDate()), words.time(at.toLocalTime()));
    }
}
