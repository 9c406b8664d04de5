package ir.kargozar;

import ir.kargozar.claim.ClaimPapers;
import ir.kargozar.handover.HandoverPapers;
import ir.kargozar.office.RecoveryPapers;
import ir.kargozar.offset.FormPapers;
import ir.kargozar.offset.SettlementPapers;
import ir.kargozar.printing.PdfClaimPapers;
import ir.kargozar.printing.PdfFormPapers;
import ir.kargozar.printing.PdfHandoverPapers;
import ir.kargozar.printing.PdfOperationsPapers;
import ir.kargozar.printing.PdfRecoveryPapers;
import ir.kargozar.printing.PdfSettlementPapers;
import ir.kargozar.printing.PdfStatisticsPapers;
import ir.kargozar.printing.PdfTrainingPapers;
import ir.kargozar.printing.PersianEngine;
import ir.kargozar.printing.wording.Forms;
import ir.kargozar.settlement.report.OperationsPapers;
import ir.kargozar.statistics.StatisticsPapers;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import ir.kargozar.training.report.TrainingPapers;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The papers of a workspace; the engine behind them is one for the process. Papers are Persian. */
public final class Press {
    private final Consumer<String> ask;
    private final Texts texts;
    private final Forms forms;
    private final PdfFormPapers.Here here;
    private @Nullable FormPapers formPapers;
    private @Nullable Texts persian;

    /** @param ask whether an action may be done that leaves no row in the log; it refuses */
    Press(Texts texts, OwnFiles own, PdfFormPapers.Here here, Consumer<String> ask) {
        this.ask = ask;
        this.here = here;
        this.texts = texts;
        this.forms = own.forms().map(Forms::of).orElseGet(Forms::shipped);
    }

    /** Each printing is refused as {@link Staff#require}. */
    public ClaimPapers claimPapers() {
        return new AskedPapers(new PdfClaimPapers(engine(), forms, persian()), () -> ask.accept("claim.printed"));
    }

    /** Forms 1 to 4, as this office prints them. */
    public synchronized FormPapers formPapers() {
        FormPapers made = formPapers == null ? new PdfFormPapers(engine(), forms, here, persian()) : formPapers;
        formPapers = made;
        return made;
    }

    /** Sheets that go with packages. */
    public HandoverPapers handoverPapers() {
        return new PdfHandoverPapers(engine(), forms, here, persian());
    }

    /** Letters of a branch on what it settled. */
    public SettlementPapers settlementPapers() {
        return new PdfSettlementPapers(engine(), forms, here.office(), persian());
    }

    /** The half-year’s report of the offset to the two deputies. */
    public OperationsPapers operationsPapers() {
        return new PdfOperationsPapers(engine(), forms, here.office(), persian());
    }

    /** Figures of a period. */
    public StatisticsPapers statisticsPapers() {
        return new PdfStatisticsPapers(engine(), forms, here.office(), persian());
    }

    /** Certificates and reports of trainers. */
    public TrainingPapers trainingPapers() {
        return new PdfTrainingPapers(engine(), forms, here.office(), persian());
    }

    /** The sheet on which a recovery key is kept. */
    public RecoveryPapers recoveryPapers() {
        return new PdfRecoveryPapers(engine(), forms, here, persian());
    }

    /** Makes the first paper quick; for a thread in the background. */
    public void warmUp() {
        engine().warmUp();
    }

    /** One for the process, made when it is first asked for. */
    static PersianEngine engine() {
        return Engine.ONE;
    }

    private static final class Engine {
        static final PersianEngine ONE = new PersianEngine();
    }

    /** Read once: where the screens speak another language, a paper would spend a third of its time on it. */
    private synchronized Texts persian() {
        Texts read = persian == null && texts.language() == Language.FA ? texts : persian;
        Texts known = read == null ? Texts.of(Language.FA) : read;
        persian = known;
        return known;
    }
}
