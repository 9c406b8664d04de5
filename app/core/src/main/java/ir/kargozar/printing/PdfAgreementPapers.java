package ir.kargozar.printing;

import ir.kargozar.office.Office;
import ir.kargozar.offset.Agreement;
import ir.kargozar.offset.AgreementPapers;
import ir.kargozar.printing.wording.Forms;
import ir.kargozar.text.Texts;
import java.io.OutputStream;
import java.util.List;

/** The agreement on A4, laid out once for all its copies. Safe for many threads. */
public final class PdfAgreementPapers implements AgreementPapers {
    private final PersianEngine engine;
    private final Forms forms;
    private final AgreementPaper agreement;

    /** @param persian the Persian texts, for papers are Persian whatever the screens are */
    public PdfAgreementPapers(PersianEngine engine, Forms forms, Texts persian) {
        this.engine = engine;
        this.forms = forms;
        this.agreement = new AgreementPaper(new PaperWords(persian, engine::spelled));
    }

    /** Refuses (WORDING_…) a wording with a mistake, naming its line. */
    @Override
    public void agreement(Agreement agreement, List<Agreement.Copy> copies, Office office, OutputStream out) {
        engine.print(this.agreement.sheet(agreement, copies, office, forms.read(AgreementPaper.FORM)), out);
    }
}
