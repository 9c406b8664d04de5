package ir.kargozar.printing;

import ir.kargozar.office.Office;
import ir.kargozar.printing.sheet.Block;
import ir.kargozar.printing.sheet.Fields.Field;
import ir.kargozar.printing.sheet.Letterhead;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Sheet;
import ir.kargozar.printing.wording.FilledWording;
import ir.kargozar.printing.wording.Form;
import ir.kargozar.printing.wording.Forms;
import ir.kargozar.printing.wording.Wording;
import ir.kargozar.statistics.ReportWords;
import ir.kargozar.statistics.StatisticsPapers;
import ir.kargozar.text.Texts;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The report of a period on A4 on its side, for amounts are wide. Safe for many threads. */
public final class PdfStatisticsPapers implements StatisticsPapers {
    static final Form FORM = Form.of("statistics", "title", "subtitle", "body", "charts", "rows")
            .with("fields", ReportPlaces.MEASURES, ReportPlaces.KEYS);

    private final PersianEngine engine;
    private final Forms forms;
    private final Office office;
    private final PaperWords words;
    private final ReportWords names;

    /** @param persian the Persian texts, for papers are Persian whatever the screens are */
    public PdfStatisticsPapers(PersianEngine engine, Forms forms, Office office, Texts persian) {
        this.engine = engine;
        this.forms = forms;
        this.office = office;
        this.words = new PaperWords(persian, engine::spelled);
        this.names = new ReportWords(persian);
    }

    /** Refuses (WORDING_…) a wording with a mistake, naming its line. */
    @Override
    public void report(Order order, OutputStream out) {
        Wording wording = forms.read(FORM);
        ReportPlaces places = new ReportPlaces(order.report(), words, names);
        FilledWording filled = wording.fill(places.values(order, office));
        String name = filled.text("title") + " " + places.period();
        List<Block> blocks = new ArrayList<>();
        blocks.add(letterhead(order, filled));
        blocks.addAll(filled.blocks("body"));
        blocks.addAll(filled.blocks("charts"));
        new ReportCharts(order, places, words, names).blocks().forEach(blocks::add);
        if (!order.report().rows().isEmpty()) {
            blocks.addAll(filled.blocks("rows"));
        }
        engine.print(new Sheet(PaperSize.A4_WIDE, name, blocks, words.furniture(office, wording.draft(), name)), out);
    }

    private Letterhead letterhead(Order order, FilledWording filled) {
        List<String> sender = new ArrayList<>(words.sender(office));
        sender.add(words.word(office.desk()));
        List<Field> marks = List.of(Field.of(words.say("madeOn"), words.date(order.madeOn())));
        return new Letterhead(sender, filled.text("title"), filled.text("subtitle"), marks, null);
    }
}
