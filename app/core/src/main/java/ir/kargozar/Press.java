package ir.kargozar;

import ir.kargozar.claim.ClaimPapers;
import ir.kargozar.offset.AgreementPapers;
import ir.kargozar.printing.PdfAgreementPapers;
import ir.kargozar.printing.PdfClaimPapers;
import ir.kargozar.printing.PersianEngine;
import ir.kargozar.printing.wording.Forms;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The papers of a workspace; the engine behind them is made when the first paper is asked for. Papers are Persian. */
final class Press {
    private final Texts texts;
    private final Forms forms;
    private @Nullable PersianEngine engine;

    /** An office's own wordings stand in the folder {@code forms} of its workspace. */
    Press(Texts texts, Optional<Path> folder) {
        this.texts = texts;
        this.forms = folder.map(workspace -> workspace.resolve("forms"))
                .filter(Files::isDirectory)
                .map(Forms::of)
                .orElseGet(Forms::shipped);
    }

    ClaimPapers claimPapers() {
        return new PdfClaimPapers(engine(), forms, persian());
    }

    AgreementPapers agreementPapers() {
        return new PdfAgreementPapers(engine(), forms, persian());
    }

    void warmUp() {
        engine().warmUp();
    }

    private synchronized PersianEngine engine() {
        PersianEngine made = engine == null ? new PersianEngine() : engine;
        engine = made;
        return made;
    }

    private Texts persian() {
        return texts.language() == Language.FA ? texts : Texts.of(Language.FA);
    }
}
