package ir.kargozar.printing;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimPapers;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.office.Office;
import ir.kargozar.printing.wording.Forms;
import ir.kargozar.printing.wording.Wording;
import ir.kargozar.text.Texts;
import java.io.OutputStream;

/** Papers of the counter: on one A5 sheet where they fit, else on A4. Safe for many threads. */
public final class PdfClaimPapers implements ClaimPapers {
    private final PersianEngine engine;
    private final Forms forms;
    private final ReceiptPaper receipt;
    private final ReturnNoticePaper returnNotice;
    private final OutcomeLetter outcome;

    /** @param persian the Persian texts, for papers are Persian whatever the screens are */
    public PdfClaimPapers(PersianEngine engine, Forms forms, Texts persian) {
        PaperWords words = new PaperWords(persian, engine::spelled);
        this.engine = engine;
        this.forms = forms;
        this.receipt = new ReceiptPaper(words);
        this.returnNotice = new ReturnNoticePaper(words);
        this.outcome = new OutcomeLetter(words);
    }

    /** Refuses (WORDING_…) a receipt wording with a mistake, naming its line. */
    @Override
    public void receipt(Claim<?> claim, Office office, OutputStream out) {
        Wording wording = forms.read(ReceiptPaper.FORM);
        engine.printOnSmallest(size -> receipt.sheet(claim, office, wording, size), out);
    }

    /** Refuses (WORDING_…) a wording of the letter with a mistake, naming its line. */
    @Override
    public void outcome(Claim<?> claim, Office office, OutputStream out) {
        Wording wording = forms.read(OutcomeLetter.form(claim));
        engine.printOnSmallest(size -> outcome.sheet(claim, office, wording, size), out);
    }

    /** Refuses (WORDING_…) a wording of the notice with a mistake, naming its line. */
    @Override
    public void returnNotice(Claim<ClaimState.Returned> claim, Office office, OutputStream out) {
        Wording wording = forms.read(ReturnNoticePaper.FORM);
        engine.printOnSmallest(size -> returnNotice.sheet(claim, office, wording, size), out);
    }
}
