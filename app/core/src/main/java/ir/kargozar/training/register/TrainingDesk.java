package ir.kargozar.training.register;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.NationalId;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.Transactions;
import ir.kargozar.text.Line;
import ir.kargozar.text.Problem;
import ir.kargozar.training.Stage;
import ir.kargozar.training.content.Curriculum;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.fact.Fact;
import ir.kargozar.training.fact.Facts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the trainers of a documents office do (A4): classes, marks, sign-off in order, certificates, and the gate. */
public final class TrainingDesk {
    private final Curriculum curriculum;
    private final Writing writing;

    public TrainingDesk(Facts facts, Curriculum curriculum, Transactions transactions, Here here) {
        this.curriculum = curriculum;
        this.writing = new Writing(facts, transactions, here);
    }

    public Curriculum curriculum() {
        return curriculum;
    }

    /** Who stands where. */
    public Register register() {
        return writing.register();
    }

    /** Whether this desk trains; where not, everything here is refused with TRAINING_DESK but what only reads. */
    public boolean trains() {
        return writing.office().desk() == Desk.DOCUMENTS_OFFICE;
    }

    /** Makes a class, or corrects one. */
    public Fact cohort(Event.Cohort cohort, String who) {
        return forAll(cohort, who);
    }

    /** Puts someone in a class. Refusals: TRAINEE_UNKNOWN, COHORT_UNKNOWN. */
    public Fact enrol(NationalId person, String cohort, String who) {
        return of(person, new Event.Member(cohort), who, (register, _) -> refuseUnknownCohort(register, cohort));
    }

    /** A meeting, or a corrected one. Refusal: COHORT_UNKNOWN. */
    public Fact session(Event.Session session, String who) {
        return writing.within(() -> {
            refuseUnknownCohort(writing.register(List.of()), session.cohort());
            return forAll(session, who);
        });
    }

    /** Who was at a session; only what is new is stated. Refusals: TRAINEE_UNKNOWN, SESSION_UNKNOWN, SESSION_NOT_YET. */
    public List<Fact> attendance(String session, Map<NationalId, Boolean> present, String who) {
        refuseDesk();
        return writing.within(() -> {
            Register register = writing.register(present.keySet());
            Event.Session held = Optional.ofNullable(register.sessions().get(session))
                    .orElseThrow(() -> new Refusal("SESSION_UNKNOWN", session));
            if (held.day().isAfter(writing.today())) {
                throw new Refusal("SESSION_NOT_YET", session, held.day().toString());
            }
            return present.entrySet().stream()
                    .filter(each -> !each.getValue()
                            .equals(writing.standing(register, each.getKey())
                                    .attendance()
                                    .get(session)))
                    .map(each -> writing.state(
                            writing.standing(register, each.getKey()),
                            new Event.Attended(session, each.getValue()),
                            who))
                    .toList();
        });
    }

    /** A mark for what was examined by mouth or on paper. Refusal: TRAINEE_UNKNOWN. */
    public Fact mark(NationalId person, Event.Mark mark, String who) {
        return of(person, mark, who, (_, _) -> {});
    }

    /** A line of the check list at the agency. Refusals: TRAINEE_UNKNOWN, CHECK_UNKNOWN. */
    public Fact check(NationalId person, Event.Check check, String who) {
        return of(person, check, who, (_, _) -> {
            if (curriculum.course().checks().stream()
                    .noneMatch(each -> each.code().equals(check.check()))) {
                throw new Refusal("CHECK_UNKNOWN", check.check());
            }
        });
    }

    /** What came of a sign-off. */
    public sealed interface Signing {
        record Done(Fact fact) implements Signing {}

        /** @param missing each thing that is missing, named */
        record Refused(List<Problem> missing) implements Signing {
            public Refused {
                missing = List.copyOf(missing);
            }
        }
    }

    /** Signs a stage off, in order, where nothing is missing. Refusals: TRAINEE_UNKNOWN, STAGE_SIGNED. */
    public Signing sign(NationalId person, Stage stage, String who) {
        refuseDesk();
        return writing.within(() -> {
            Register register = writing.register(List.of(person));
            Standing standing = writing.standing(register, person);
            if (standing.isSigned(stage)) {
                throw new Refusal("STAGE_SIGNED", writing.texts().word(stage));
            }
            List<Problem> missing = new Needs(curriculum, register).missing(standing, stage, writing.texts());
            return missing.isEmpty()
                    ? new Signing.Done(writing.state(standing, new Event.Signed(stage), who))
                    : new Signing.Refused(missing);
        });
    }

    /** What someone lacks for a sign-off, in sentences. Refusal: TRAINEE_UNKNOWN. */
    public List<Problem> missing(NationalId person, Stage stage) {
        Register register = writing.register(List.of(person));
        return new Needs(curriculum, register).missing(writing.standing(register, person), stage, writing.texts());
    }

    /** A stage is to be repeated. Refusal: TRAINEE_UNKNOWN. */
    public Fact repeat(NationalId person, Stage stage, Line reason, String who) {
        return of(person, new Event.Repeat(stage, reason), who, (_, _) -> {});
    }

    /** Gives the next certificate number. Refusals: TRAINEE_UNKNOWN, STAGES_OPEN (the first open one), CERTIFIED_ALREADY (number). */
    public Standing.Certificate certify(NationalId person, String who) {
        refuseDesk();
        return writing.within(() -> {
            Register register = writing.register(List.of(person));
            Standing standing = writing.standing(register, person);
            standing.next().ifPresent(stage -> {
                throw new Refusal(
                        "STAGES_OPEN",
                        standing.trainee().name(),
                        writing.texts().word(stage));
            });
            standing.certificate().ifPresent(known -> {
                throw new Refusal("CERTIFIED_ALREADY", known.number());
            });
            String number = new CertificateNumbers(writing.facts())
                    .next(writing.office().code(), writing.today().year());
            Fact fact = writing.state(standing, new Event.Certified(number), who);
            return new Standing.Certificate(number, fact.on(), fact.by(), who);
        });
    }

    /** Closes the gate from a day on for who has not the three stages, or lifts it. */
    public Fact gate(Optional<JalaliDate> from, String who) {
        return forAll(new Event.Gate(from), who);
    }

    /** The head lets someone through the gate. Refusals: TRAINEE_UNKNOWN, EXCEPTION_PAST where its last day is over. */
    public Fact except(NationalId person, Event.Excepted excepted, String who) {
        return of(person, excepted, who, (_, _) -> {
            if (excepted.until().isBefore(writing.today())) {
                throw new Refusal("EXCEPTION_PAST", excepted.until().toString());
            }
        });
    }

    /** What stands against stating something of someone is refused. */
    @FunctionalInterface
    private interface Against {
        void refuse(Register register, Standing standing);
    }

    private Fact of(NationalId person, Event event, String who, Against against) {
        refuseDesk();
        return writing.within(() -> {
            Register register = writing.register(List.of(person));
            Standing standing = writing.standing(register, person);
            against.refuse(register, standing);
            return writing.state(standing, event, who);
        });
    }

    private Fact forAll(Event event, String who) {
        refuseDesk();
        return writing.within(() -> writing.state(event, who));
    }

    private static void refuseUnknownCohort(Register register, String cohort) {
        if (!register.cohorts().containsKey(cohort)) {
            throw new Refusal("COHORT_UNKNOWN", cohort);
        }
    }

    private void refuseDesk() {
        if (!trains()) {
            throw new Refusal("TRAINING_DESK");
        }
    }
}
