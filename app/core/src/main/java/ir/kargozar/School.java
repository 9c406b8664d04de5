package ir.kargozar;

import ir.kargozar.exchange.CardSeals;
import ir.kargozar.handover.peer.Acquaintance;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.training.JooqFacts;
import ir.kargozar.text.Line;
import ir.kargozar.training.content.Library;
import ir.kargozar.training.fact.Facts;
import ir.kargozar.training.register.Here;
import ir.kargozar.training.register.LearningDesk;
import ir.kargozar.training.register.Register;
import ir.kargozar.training.register.TrainingDesk;
import ir.kargozar.training.report.CertificateDesk;
import ir.kargozar.training.roll.Enrolling;
import java.util.Optional;

/** Training: what is taught in a workspace, and who stands where. */
public final class School {
    private final Workspace workspace;
    private final OwnFiles own;
    private final Here here;
    private final Acquaintance acquaintance;

    School(Workspace workspace, OwnFiles own, Here here, Acquaintance acquaintance) {
        this.workspace = workspace;
        this.own = own;
        this.here = here;
        this.acquaintance = acquaintance;
    }

    /** Lessons, questions, the course. */
    public Library library() {
        return new Library(own.training());
    }

    /** What happened. */
    public Facts facts() {
        return new JooqFacts(workspace.store(), workspace.log());
    }

    /** For who learns. Reads files; refused as {@link Library#curriculum}. */
    public LearningDesk learning() {
        return new LearningDesk(facts(), library().curriculum(), workspace.transactions(), here);
    }

    /** For who trains. Reads files; refused as {@link Library#curriculum}. */
    public TrainingDesk training() {
        return new TrainingDesk(facts(), library().curriculum(), workspace.transactions(), here);
    }

    /** Lists of classes taken in. */
    public Enrolling enrolling() {
        return new Enrolling(learning(), training(), workspace.transactions());
    }

    /** Certificates, sealed with this office’s key and checked with the cards that are known here. */
    public CertificateDesk certificates() {
        return new CertificateDesk(
                () -> Register.of(facts().all()),
                new CardSeals(acquaintance, workspace.office()),
                workspace.office(),
                this::name);
    }

    private Optional<Line> name(OfficeCode office) {
        return office.equals(workspace.office().code())
                ? Optional.of(workspace.office().name())
                : acquaintance.find(office).map(Peer::card).map(card -> card.name());
    }
}
