package ir.kargozar;

import ir.kargozar.handover.conflict.FormConflicts;
import ir.kargozar.handover.form.FormCopies;
import ir.kargozar.office.Desk;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.desk.FormBatch;
import ir.kargozar.offset.desk.FormDesk;
import ir.kargozar.offset.desk.FormPress;
import ir.kargozar.offset.desk.Secretariat;
import ir.kargozar.offset.form.FormDefinitions;
import ir.kargozar.settlement.Verdicts;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.offset.JooqFormConflicts;
import ir.kargozar.storage.offset.JooqFormCopies;
import ir.kargozar.storage.offset.JooqOffsetForms;
import ir.kargozar.storage.settlement.JooqFacts;
import java.util.Optional;

/** The premium offset of a workspace: forms 1 to 4, entered, printed, and on their way through the secretariat. */
public final class Offset {
    private final Workspace workspace;
    private final FormDefinitions definitions;
    private final Press press;
    private final FormDesk.Here here;

    Offset(Workspace workspace, OwnFiles own, Press press, FormDesk.Here here) {
        this.workspace = workspace;
        this.definitions = FormDefinitions.of(own.forms());
        this.press = press;
        this.here = here;
    }

    /** The records. */
    public OffsetForms forms() {
        return new JooqOffsetForms(workspace.store(), workspace.log(), here.clock());
    }

    public FormDefinitions definitions() {
        return definitions;
    }

    /** Entering and changing forms. */
    public FormDesk desk() {
        return new FormDesk(forms(), definitions, workspace.transactions(), here);
    }

    /** Many at once, from the rows of a list. */
    public FormBatch batch() {
        return new FormBatch(desk(), forms(), workspace.transactions(), here);
    }

    /** Their way through the secretariat and the joint meeting. */
    public Secretariat secretariat() {
        return new Secretariat(
                forms(),
                definitions,
                workspace.transactions(),
                here,
                workspace.office().desk() == Desk.TREATMENT_DIRECTORATE
                        ? Optional.of(new Verdicts(new JooqFacts(workspace.store(), workspace.log())))
                        : Optional.empty());
    }

    /** Which desk has which of our forms, and what other offices said of theirs. */
    FormCopies copies() {
        return new JooqFormCopies(workspace.store(), workspace.log());
    }

    /** Other offices' forms that came otherwise than they stand here. */
    public FormConflicts conflicts() {
        return new JooqFormConflicts(workspace.store(), workspace.log());
    }

    /** Forms on paper. */
    public FormPress press() {
        return new FormPress(
                forms(),
                definitions,
                press.formPapers(),
                workspace.transactions(),
                here.office().code());
    }
}
