package ir.kargozar.training.register;

import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.Transactions;
import ir.kargozar.text.Line;
import ir.kargozar.training.content.Curriculum;
import ir.kargozar.training.content.Lesson;
import ir.kargozar.training.content.Question;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.fact.Fact;
import ir.kargozar.training.fact.Facts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who learns here, and what they did: at an agency its own people, at a documents office those of its agencies. */
public final class LearningDesk {
    private final Curriculum curriculum;
    private final Writing writing;

    public LearningDesk(Facts facts, Curriculum curriculum, Transactions transactions, Here here) {
        this.curriculum = curriculum;
        this.writing = new Writing(facts, transactions, here);
    }

    public Curriculum curriculum() {
        return curriculum;
    }

    /** Those who were introduced and work there still, by agency and name. */
    public List<Standing> people() {
        return writing.register().people().stream()
                .filter(standing -> !standing.trainee().withdrawn())
                .toList();
    }

    public Optional<Standing> find(NationalId person) {
        return writing.register(List.of(person)).find(person);
    }

    /**
     * Introduces a representative, or corrects what is known of one (A2). Refusals: TRAINING_AGENCY_FOREIGN where an agency names
     * another one, TRAINING_AGENCY_NEEDED where an office names itself for an agency's person, TRAINING_LOGIN_TAKEN where someone else of it works under that user's name.
     *
     * @param agency of which; an agency's own code at an agency
     */
    public Fact introduce(NationalId person, OfficeCode agency, Event.Introduced introduced, String who) {
        boolean isForeign = writing.office().desk() == Desk.AGENCY
                && !agency.equals(writing.office().code());
        if (isForeign) {
            throw new Refusal("TRAINING_AGENCY_FOREIGN", agency.value());
        }
        return writing.within(() -> {
            refuseMoving(person, agency);
            introduced.login().ifPresent(login -> refuseTaken(login, person, agency));
            return writing.state(person, agency, introduced, who);
        });
    }

    /** An office that names itself for an agency's person has forgotten to name the agency. */
    private void refuseMoving(NationalId person, OfficeCode agency) {
        if (agency.equals(writing.office().code())) {
            find(person)
                    .map(Standing::trainee)
                    .filter(known -> !known.agency().equals(agency))
                    .filter(_ -> writing.office().desk() != Desk.AGENCY)
                    .ifPresent(known -> {
                        throw new Refusal(
                                "TRAINING_AGENCY_NEEDED",
                                known.name(),
                                known.agency().value());
                    });
        }
    }

    private void refuseTaken(Line login, NationalId person, OfficeCode agency) {
        writing.introduced()
                .working(login.value())
                .map(Standing::trainee)
                .filter(other -> other.agency().equals(agency) && !other.id().equals(person))
                .ifPresent(other -> {
                    throw new Refusal("TRAINING_LOGIN_TAKEN", login.value(), other.name());
                });
    }

    /** Works there no more. Refusals: TRAINEE_UNKNOWN, TRAINING_AGENCY_FOREIGN. */
    public Fact withdraw(NationalId person, Line reason, String who) {
        return state(person, new Event.Withdrawn(reason), who);
    }

    /** The text was read to its end. Refusals: TRAINEE_UNKNOWN, TRAINING_AGENCY_FOREIGN, LESSON_UNKNOWN. */
    public Fact read(NationalId person, String lesson, String who) {
        return state(person, new Event.LessonRead(lesson(lesson).code()), who);
    }

    /**
     * A lesson's questions were answered, all in one go; what is right, the content says. Refusals: those of {@link #read},
     * QUESTIONS_LEFT (how many were not answered), CHOICE_UNKNOWN (question).
     *
     * @param chosen place of the choice in the lesson's file, 1 first, by code of question
     */
    public Event.Questions answer(NationalId person, String lesson, Map<String, Integer> chosen, String who) {
        List<Question> questions = lesson(lesson).questions();
        long left = questions.stream()
                .filter(question -> !chosen.containsKey(question.code()))
                .count();
        if (left > 0 || questions.isEmpty()) {
            throw new Refusal("QUESTIONS_LEFT", lesson, Long.toString(left));
        }
        Event.Questions answered = new Event.Questions(
                lesson,
                questions.stream()
                        .map(question -> answer(question, chosen.getOrDefault(question.code(), 0)))
                        .toList());
        state(person, answered, who);
        return answered;
    }

    private static Event.Answer answer(Question question, int chosen) {
        if (chosen < 1 || chosen > question.choices().size()) {
            throw new Refusal("CHOICE_UNKNOWN", question.code());
        }
        return new Event.Answer(question.code(), chosen, chosen == question.right());
    }

    /** An exercise was done and scored. Refusals: TRAINEE_UNKNOWN, TRAINING_AGENCY_FOREIGN. */
    public Fact done(NationalId person, Event.Exercise exercise, String who) {
        return state(person, exercise, who);
    }

    private Fact state(NationalId person, Event event, String who) {
        return writing.within(() -> {
            Standing standing = writing.standing(writing.register(List.of(person)), person);
            OfficeCode agency = standing.trainee().agency();
            boolean isForeign = writing.office().desk() == Desk.AGENCY
                    && !agency.equals(writing.office().code());
            if (isForeign) {
                throw new Refusal("TRAINING_AGENCY_FOREIGN", agency.value());
            }
            return writing.state(standing, event, who);
        });
    }

    /** Someone's way through the three stages. Refusal: TRAINEE_UNKNOWN. */
    public Path path(NationalId person) {
        Register register = writing.register(List.of(person));
        return Path.of(writing.standing(register, person), new Needs(curriculum, register));
    }

    /** How the others of someone's cohort did an exercise; without a cohort, everyone else. Empty where nobody else did it. */
    public Optional<Compared> compare(NationalId person, String exercise) {
        Register register = writing.register();
        Optional<String> cohort = register.find(person).flatMap(Standing::cohort);
        List<Standing> others = cohort.map(register::members).orElse(register.people()).stream()
                .filter(standing -> !standing.trainee().id().equals(person))
                .toList();
        return Compared.of(others, exercise);
    }

    private Lesson lesson(String code) {
        return curriculum.lesson(code).orElseThrow(() -> new Refusal("LESSON_UNKNOWN", code));
    }
}
