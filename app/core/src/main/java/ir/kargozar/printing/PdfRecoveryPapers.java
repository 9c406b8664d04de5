package ir.kargozar.printing;

import ir.kargozar.office.RecoveryPapers;
import ir.kargozar.printing.sheet.Align;
import ir.kargozar.printing.sheet.Block;
import ir.kargozar.printing.sheet.Boxes;
import ir.kargozar.printing.sheet.Fields.Field;
import ir.kargozar.printing.sheet.Ink;
import ir.kargozar.printing.sheet.Island;
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
import ir.kargozar.printing.wording.Values;
import ir.kargozar.printing.wording.Wording;
import ir.kargozar.text.Texts;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sheet of a recovery key on A4: the key for people and for a camera, what it is for, where it is kept. */
public final class PdfRecoveryPapers implements RecoveryPapers {
    static final Form FORM = Form.of("recovery-key", "title", "before", "body", "boxes");
    private static final int GROUPS_A_LINE = 4;
    private static final String BETWEEN = "   ";
    private static final float BOX_HEIGHT = 112;

    private final PersianEngine engine;
    private final Forms forms;
    private final PdfFormPapers.Here here;
    private final PaperWords words;

    /** @param persian the Persian texts, for papers are Persian whatever the screens are */
    public PdfRecoveryPapers(PersianEngine engine, Forms forms, PdfFormPapers.Here here, Texts persian) {
        this.engine = engine;
        this.forms = forms;
        this.here = here;
        this.words = new PaperWords(persian, engine::spelled);
    }

    @Override
    public void sheet(String recoveryKey, LocalDate on, OutputStream out) {
        Wording wording = forms.read(FORM);
        FilledWording filled = wording.fill(Values.of(Map.of(
                "office",
                words.name(here.office().name()),
                "code",
                words.code(here.office().code()))));
        String title = filled.text("title");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Letterhead(
                words.sender(here.office()), title, "", List.of(Field.of(words.say("date"), words.date(on))), null));
        blocks.addAll(filled.blocks("before"));
        blocks.addAll(lines(List.of(recoveryKey.split("-"))));
        blocks.addAll(filled.blocks("body"));
        List<Boxes.Box> boxes = new ArrayList<>(filled.boxes("boxes"));
        boxes.addLast(boxes.removeLast().with(recoveryKey));
        blocks.add(new Boxes(boxes, BOX_HEIGHT));
        engine.print(
                new Sheet(PaperSize.A4, title, blocks, words.furniture(here.office(), wording.draft(), title)), out);
    }

    private static List<Block> lines(List<String> groups) {
        List<Block> lines = new ArrayList<>();
        for (int from = 0; from < groups.size(); from += GROUPS_A_LINE) {
            List<String> line = groups.subList(from, Math.min(from + GROUPS_A_LINE, groups.size()));
            boolean first = from == 0;
            boolean last = from + GROUPS_A_LINE >= groups.size();
            lines.add(Paragraph.of(new Span(Island.of(String.join(BETWEEN, line)), Weight.BOLD))
                    .sized(TypeSize.DISPLAY)
                    .inked(Ink.ACCENT)
                    .aligned(Align.CENTER)
                    .spaced(first ? Space.WIDE : Space.SMALL, last ? Space.WIDE : Space.SMALL));
        }
        return lines;
    }
}
