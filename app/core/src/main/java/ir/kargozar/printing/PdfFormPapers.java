package ir.kargozar.printing;

import ir.kargozar.office.Office;
import ir.kargozar.offset.FormPapers;
import ir.kargozar.offset.FormTemplate;
import ir.kargozar.offset.Pdf;
import ir.kargozar.offset.form.Copy;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.printing.document.Placed;
import ir.kargozar.printing.shaping.Recent;
import ir.kargozar.printing.sheet.PaperSize;
import ir.kargozar.printing.sheet.Sheet;
import ir.kargozar.printing.wording.Form;
import ir.kargozar.printing.wording.Forms;
import ir.kargozar.printing.wording.Wording;
import ir.kargozar.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;

/** The four forms on A4, laid out once for all their copies. Safe for many threads. */
public final class PdfFormPapers implements FormPapers {
    private static final int TEMPLATES_REMEMBERED = 16;

    private final PersianEngine engine;
    private final Forms forms;
    private final Here here;
    private final PaperWords words;
    private final Recent<Template, FormPaper> papers = new Recent<>(TEMPLATES_REMEMBERED, this::paper);

    /** @param persian the Persian texts, for papers are Persian whatever the screens are */
    public PdfFormPapers(PersianEngine engine, Forms forms, Here here, Texts persian) {
        this.engine = engine;
        this.forms = forms;
        this.here = here;
        this.words = new PaperWords(persian, engine::spelled);
    }

    /** @param zone of its clock, by which a reprint says when it was made */
    public record Here(Office office, ZoneId zone) {}

    private record Template(FormDefinition definition, String wording, boolean draft) {}

    @Override
    public FormTemplate template(FormDefinition definition) {
        Wording wording = forms.read(FormPaper.form(definition));
        papers.of(new Template(definition, wording.text(), wording.draft())); // refuses one with a mistake
        return new FormTemplate(definition.source(), wording.text(), wording.draft());
    }

    private FormPaper paper(Template template) {
        Form form = FormPaper.form(template.definition);
        return new FormPaper(template.definition, Forms.remembered(form, template.wording, template.draft), words);
    }

    @Override
    public void print(Order order, OutputStream out) {
        engine.print(sheet(order, order.copies(), false), out);
    }

    @Override
    public Preview preview(Order order) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        List<Placed> placed = engine.preview(sheet(order, List.of(), true), pdf);
        return new Preview(
                new Pdf(pdf.toByteArray()),
                placed.stream().map(PdfFormPapers::fromAbove).toList());
    }

    private Sheet sheet(Order order, List<Copy> copies, boolean named) {
        FormTemplate template = order.template();
        return papers.of(new Template(order.definition(), template.wording(), template.draft()))
                .sheet(order, copies, here, named);
    }

    private static Spot fromAbove(Placed field) {
        return new Spot(
                field.field(),
                field.page(),
                field.left(),
                PaperSize.A4.height() - field.top(),
                field.width(),
                field.height());
    }
}
