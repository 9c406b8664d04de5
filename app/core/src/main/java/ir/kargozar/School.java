package ir.kargozar;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimRules;
import ir.kargozar.claim.rules.RulePacks;
import ir.kargozar.exchange.CardSeals;
import ir.kargozar.handover.peer.Acquaintance;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Refusal;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.training.JooqFacts;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import ir.kargozar.training.content.Library;
import ir.kargozar.training.exercise.Exercise;
import ir.kargozar.training.exercise.Exercises;
import ir.kargozar.training.fact.Facts;
import ir.kargozar.training.register.Here;
import ir.kargozar.training.register.LearningDesk;
import ir.kargozar.training.register.Register;
import ir.kargozar.training.register.TrainingDesk;
import ir.kargozar.training.register.TrainingGate;
import ir.kargozar.training.report.CertificateDesk;
import ir.kargozar.training.report.CohortReport;
import ir.kargozar.training.report.CohortWords;
import ir.kargozar.training.report.TrainingFiles;
import ir.kargozar.training.report.TrainingPapers;
import ir.kargozar.training.roll.Enrolling;
import ir.kargozar.training.rollout.Rollout;
import ir.kargozar.training.rollout.TrainingCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** Exercises: the shipped ones and this office’s own. Files, read at each use; refused with EXERCISE_ codes. */
    public Exercises exercises() {
        return exercises(here.texts());
    }

    private Exercises exercises(Texts texts) {
        return Practice.exercises(own.training(), texts);
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

    /** What a claim must have here to be accepted, and who may accept it (A4). */
    ClaimDesk.Terms terms(ClaimRules rules) {
        return new ClaimDesk.Terms(rules, new TrainingGate(facts(), workspace.log(), here));
    }

    /** From when on each province takes claims, and the office's holidays (A5). Refused with ROLLOUT_BROKEN. */
    public Rollout rollout() {
        return Rollout.load(own.training());
    }

    /** Days back from go-live, and who will not make it. Refused as {@link #rollout} and {@link Library#curriculum}. */
    public TrainingCalendar calendar() {
        return new TrainingCalendar(
                Register.of(facts().all()), library().curriculum(), rollout().days());
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

    /** A class as it stands today; empty where there is none of that code. */
    public Optional<CohortReport> report(String cohort) {
        JalaliDate today = JalaliDate.of(LocalDate.now(here.clock()));
        return CohortReport.of(
                cohort, facts().all(), library().curriculum(), rollout().days(), today);
    }

    /** Its words: titles of lessons and exercises, and what the planted faults are. Reads files. */
    public CohortWords words(Texts texts) {
        RulePacks shipped = RulePacks.load(Optional.empty(), texts);
        Map<String, String> faults = new HashMap<>();
        shipped.returnReasons().forEach(reason -> faults.put(reason.code(), reason.reason()));
        return new CohortWords(texts, library().curriculum(), titles(texts), faults);
    }

    /** A broken exercise is told where it is opened; a report then names exercises by their codes. */
    private Map<String, String> titles(Texts texts) {
        try {
            return exercises(texts).all().stream()
                    .collect(Collectors.toMap(
                            Exercise::code, exercise -> exercise.story().title()));
        } catch (Refusal _) {
            return Map.of();
        }
    }

    /** Files of trainers: papers in Persian, tables in this workspace’s language. Refused with ROLE_NOT_ALLOWED. */
    public TrainingFiles files(TrainingPapers papers) {
        workspace.signedIn().require("training.reported");
        CohortWords words = words(here.texts());
        return new TrainingFiles(
                papers, words, here.texts().language() == Language.FA ? words : words(Texts.of(Language.FA)));
    }

    private Optional<Line> name(OfficeCode office) {
        return office.equals(workspace.office().code())
                ? Optional.of(workspace.office().name())
                : acquaintance.find(office).map(Peer::card).map(card -> card.name());
    }
}
