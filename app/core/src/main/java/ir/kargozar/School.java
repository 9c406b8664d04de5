package ir.kargozar;

import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimRules;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.training.JooqFacts;
import ir.kargozar.training.content.Curriculum;
import ir.kargozar.training.content.Library;
import ir.kargozar.training.fact.Facts;
import ir.kargozar.training.register.Here;
import ir.kargozar.training.register.LearningDesk;
import ir.kargozar.training.register.TrainingDesk;
import ir.kargozar.training.register.TrainingGate;

/** Training in a workspace: what is taught, what happened, who stands where, and who may accept claims. */
public final class School {
    private final Workspace workspace;
    private final OwnFiles own;
    private final Here here;

    School(Workspace workspace, OwnFiles own, ir.kargozar.handover.Here here) {
        this.workspace = workspace;
        this.own = own;
        this.here = new Here(here.office(), here.clock(), here.texts());
    }

    /** Everything that happened. */
    public Facts facts() {
        return new JooqFacts(workspace.store(), workspace.log());
    }

    /** Lessons, questions, the course, as files. */
    public Library library() {
        return new Library(own.training());
    }

    /** What is taught. Refused with the code of a flaw, which names its file. */
    public Curriculum curriculum() {
        return Curriculum.load(own.training());
    }

    /** Who learns, and what they did. Refused as {@link #curriculum}. */
    public LearningDesk learning() {
        return new LearningDesk(facts(), curriculum(), workspace.transactions(), here);
    }

    /** What trainers do. Refused as {@link #curriculum}. */
    public TrainingDesk training() {
        return new TrainingDesk(facts(), curriculum(), workspace.transactions(), here);
    }

    /** What a claim must have here to be accepted, and who may accept it. */
    ClaimDesk.Terms terms(ClaimRules rules) {
        return new ClaimDesk.Terms(rules, new TrainingGate(facts(), workspace.log(), here));
    }
}
