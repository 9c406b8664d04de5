package ir.kargozar.printing;

import ir.kargozar.office.Office;
import ir.kargozar.printing.sheet.Align;
import ir.kargozar.printing.sheet.Block;
import ir.kargozar.printing.sheet.Boxes;
import ir.kargozar.printing.sheet.Boxes.Box;
import ir.kargozar.printing.sheet.Fields.Field;
import ir.kargozar.printing.sheet.Ink;
import ir.kargozar.printing.sheet.Letterhead;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Paragraph;
import ir.kargozar.printing.sheet.Sheet;
import ir.kargozar.printing.sheet.Space;
import ir.kargozar.printing.sheet.Span;
import ir.kargozar.printing.sheet.TypeSize;
import ir.kargozar.printing.sheet.Weight;
import ir.kargozar.printing.wording.FilledWording;
import ir.kargozar.printing.wording.Form;
import ir.kargozar.printing.wording.Forms;
import ir.kargozar.printing.wording.Wording;
import ir.kargozar.text.Texts;
import ir.kargozar.training.report.CohortReport;
import ir.kargozar.training.report.CohortWords;
import ir.kargozar.training.report.TrainingPapers;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Certificates and reports of cohorts, on A4 on its side. Safe for many threads. */
public final class PdfTrainingPapers implements TrainingPapers {
    static final Form CERTIFICATE = Form.of("certificate", "title", "subtitle", "before", "body", "boxes")
            .with(CertificatePlaces.STAGES);
    static final Form COHORT = Form.of("cohort", "title", "subtitle", "body", "charts", "people", "items")
            .with("fields", CohortPlaces.PEOPLE, CohortPlaces.QUESTIONS, CohortPlaces.FAULTS);
    private static final float BOX_HEIGHT = 118;
    private static final int LONG_NAME = 50;

    private final PersianEngine engine;
    private final Forms forms;
    private final Office office;
    private final PaperWords words;

    /** @param persian the Persian texts, for papers are Persian whatever the screens are */
    public PdfTrainingPapers(PersianEngine engine, Forms forms, Office office, Texts persian) {
        this.engine = engine;
        this.forms = forms;
        this.office = office;
        this.words = new PaperWords(persian, engine::spelled);
    }

    @Override
    public void certificate(Award award, OutputStream out) {
        Wording wording = forms.read(CERTIFICATE);
        FilledWording filled = wording.fill(new CertificatePlaces(words, office).values(award));
        String name =
                filled.text("title") + " " + words.code(award.certificate().number());
        List<Field> marks = List.of(
                Field.of(words.say("number"), words.code(award.certificate().number())),
                Field.of(
                        words.say("date"),
                        words.date(award.certificate().issued().on())));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Letterhead(words.sender(office), filled.text("title"), filled.text("subtitle"), marks, null));
        centred(filled.blocks("before"), Space.WIDE, blocks);
        blocks.add(holder(award.certificate().person().name().value()));
        centred(filled.blocks("body"), Space.SMALL, blocks);
        blocks.add(new Boxes(boxes(filled.boxes("boxes"), award.text()), BOX_HEIGHT));
        engine.print(new Sheet(PaperSize.A4_WIDE, name, blocks, words.furniture(office, wording.draft(), name)), out);
    }

    @Override
    public void cohort(CohortReport report, CohortWords persian, OutputStream out) {
        Wording wording = forms.read(COHORT);
        FilledWording filled = wording.fill(new CohortPlaces(report, persian, words).values(office));
        String name = filled.text("title") + " " + words.code(report.cohort().code());
        List<Field> marks = List.of(Field.of(words.say("madeOn"), words.date(report.on())));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Letterhead(words.sender(office), filled.text("title"), filled.text("subtitle"), marks, null));
        blocks.addAll(filled.blocks("body"));
        blocks.addAll(filled.blocks("charts"));
        blocks.addAll(new CohortCharts(report, persian, words).blocks());
        blocks.addAll(filled.blocks("people"));
        blocks.addAll(filled.blocks("items"));
        engine.print(new Sheet(PaperSize.A4_WIDE, name, blocks, words.furniture(office, wording.draft(), name)), out);
    }

    private static Paragraph holder(String name) {
        return Paragraph.of(new Span(name, Weight.BOLD))
                .sized(name.length() > LONG_NAME ? TypeSize.TITLE : TypeSize.DISPLAY)
                .inked(Ink.ACCENT)
                .aligned(Align.CENTER)
                .spaced(Space.SMALL, Space.MEDIUM);
    }

    /** Running text in the middle and a little larger; tables as they are. */
    private static void centred(List<Block> written, Space before, List<Block> blocks) {
        for (Block block : written) {
            blocks.add(
                    block instanceof Paragraph paragraph
                            ? paragraph
                                    .sized(TypeSize.LEAD)
                                    .aligned(Align.CENTER)
                                    .spaced(before, Space.MEDIUM)
                            : block);
        }
    }

    /** The code stands in the last one. */
    private static List<Box> boxes(List<Box> written, String code) {
        List<Box> boxes = new ArrayList<>(written);
        boxes.addLast(boxes.removeLast().with(code));
        return boxes;
    }
}
