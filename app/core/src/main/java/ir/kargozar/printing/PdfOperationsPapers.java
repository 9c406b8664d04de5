package ir.kargozar.printing;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.office.Office;
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
import ir.kargozar.settlement.Operation;
import ir.kargozar.settlement.report.OperationsPapers;
import ir.kargozar.settlement.report.OperationsReport;
import ir.kargozar.settlement.report.OperationsReport.Centre;
import ir.kargozar.settlement.report.OperationsReport.Worth;
import ir.kargozar.statistics.Growth;
import ir.kargozar.statistics.ReportWords;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Texts;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** The half-year’s report of the offset to the two deputies, on A4 on its side, for amounts are wide. Safe for many threads. */
public final class PdfOperationsPapers implements OperationsPapers {
    private static final String OPERATIONS = "operations";
    private static final String CENTRES = "centres";
    private static final float BOX_HEIGHT = 62;
    private static final String DASH = "\u2014";
    static final Form FORM = Form.of("settlement-report", "title", "subtitle", "body", "byCentre", "boxes")
            .with(OPERATIONS, CENTRES);

    private final PersianEngine engine;
    private final Forms forms;
    private final Office office;
    private final PaperWords words;
    private final ReportWords names;

    /** @param persian the Persian texts, for papers are Persian whatever the screens are */
    public PdfOperationsPapers(PersianEngine engine, Forms forms, Office office, Texts persian) {
        this.engine = engine;
        this.forms = forms;
        this.office = office;
        this.words = new PaperWords(persian, engine::spelled);
        this.names = new ReportWords(persian);
    }

    @Override
    public void report(OperationsReport report, JalaliDate madeOn, OutputStream out) {
        Wording wording = forms.read(FORM);
        FilledWording filled = wording.fill(
                Values.of(places(report, madeOn), Map.of(OPERATIONS, operations(report), CENTRES, centres(report))));
        String title = filled.text("title");
        List<Field> marks = List.of(
                Field.of(words.say("number"), PaperWords.BLANK), Field.of(words.say("date"), words.date(madeOn)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Letterhead(words.sender(office), title, filled.text("subtitle"), marks, null));
        blocks.addAll(filled.blocks("body"));
        if (!report.centres().isEmpty()) {
            blocks.addAll(filled.blocks("byCentre"));
        }
        blocks.add(new Boxes(filled.boxes("boxes"), BOX_HEIGHT));
        engine.print(new Sheet(PaperSize.A4_WIDE, title, blocks, words.furniture(office, wording.draft(), title)), out);
    }

    private Map<String, String> places(OperationsReport report, JalaliDate madeOn) {
        Map<String, String> places = new HashMap<>();
        places.put("office", words.name(office.name()));
        places.put("province", words.name(office.province()));
        places.put("desk", words.word(office.desk()));
        places.put("period", Digits.persian(names.period(report.period())));
        places.put("from", words.date(report.period().first()));
        places.put("to", words.date(report.period().last()));
        places.put("on", words.date(madeOn));
        return places;
    }

    private Rows operations(OperationsReport report) {
        List<List<String>> cells = new ArrayList<>();
        for (Operation operation : Operation.values()) {
            List<String> row = new ArrayList<>(List.of(words.word(operation)));
            for (Worth worth : Worth.values()) {
                row.add(figure(report.figure(operation, worth).sum()));
                row.add(figure(report.figureBefore(operation, worth).sum()));
                row.add(growth(report.growth(operation, worth)));
            }
            cells.add(row);
        }
        return Rows.of(
                List.of("name", "count", "countBefore", "countGrowth", "amount", "amountBefore", "amountGrowth"),
                cells);
    }

    private Rows centres(OperationsReport report) {
        List<List<String>> cells = new ArrayList<>();
        for (Centre centre : report.centres()) {
            cells.add(List.of(
                    words.number(cells.size() + 1),
                    centre.name().isEmpty() ? DASH : words.name(centre.name()),
                    words.code(centre.code()),
                    figure(centre.deductions()),
                    figure(centre.own()),
                    figure(centre.owed()),
                    figure(centre.reversed()),
                    figure(centre.slips())));
        }
        Map<String, String> sums = Map.of(
                "count", sum(report, Centre::deductions),
                "own", sum(report, Centre::own),
                "owed", sum(report, Centre::owed),
                "reversed", sum(report, Centre::reversed),
                "slips", sum(report, Centre::slips));
        return Rows.of(List.of(Places.ROW, "name", "code", "count", "own", "owed", "reversed", "slips"), cells)
                .summed(words.say("sum"), sums);
    }

    private String sum(OperationsReport report, ToLongFunction<Centre> part) {
        return figure(report.centres().stream().mapToLong(part).sum());
    }

    private String figure(long number) {
        return words.figure(BigDecimal.valueOf(number));
    }

    private String growth(Growth growth) {
        return growth.percent()
                .map(words::percent)
                .orElseGet(() -> growth.now().sum() == 0 ? DASH : words.say("growthNone"));
    }
}
