package ir.kargozar.training.register;

import static ir.kargozar.training.register.SampleTraining.AGENCY;
import static ir.kargozar.training.register.SampleTraining.OMID;
import static ir.kargozar.training.register.SampleTraining.SARA;
import static ir.kargozar.training.register.SampleTraining.WHO;
import static ir.kargozar.training.register.SampleTraining.exercise;
import static ir.kargozar.training.register.SampleTraining.halfRight;
import static ir.kargozar.training.register.SampleTraining.introduced;
import static ir.kargozar.training.register.SampleTraining.right;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Line;
import ir.kargozar.text.Problem;
import ir.kargozar.training.Stage;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.fact.Fact;
import ir.kargozar.training.register.TrainingDesk.Signing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RegisterTest {
    private static final JalaliDate DAY = new JalaliDate(1405, 9, 5);

    private final MemoryFacts facts = new MemoryFacts();
    private final LearningDesk learning = SampleTraining.learning(facts, Desk.AGENCY, SampleTraining.clock());
    private final TrainingDesk training = SampleTraining.training(facts, SampleTraining.clock());

    private void introduceSara() {
        learning.introduce(SARA, AGENCY, introduced("Sara", "Karimi", "sara"), WHO);
    }

    private void passTheory() {
        learning.answer(SARA, "intake", right("intake"), WHO);
        learning.answer(SARA, "papers", right("papers"), WHO);
    }

    private void meet(Stage stage, String code) {
        training.cohort(new Event.Cohort("C1", new Line("first"), new Line("khuzestan"), DAY.plusDays(30)), WHO);
        training.session(new Event.Session(code, "C1", stage, new Line("hall"), DAY, 3), WHO);
        training.attendance(code, Map.of(SARA, true), WHO);
    }

    private void passPractice() {
        learning.done(SARA, exercise(100, 300), WHO);
        meet(Stage.PRACTICE, "P1");
    }

    private void passComplementary() {
        meet(Stage.COMPLEMENTARY, "K1");
        training.check(SARA, new Event.Check("COUNTER", true), WHO);
        training.check(SARA, new Event.Check("SCANNER", true), WHO);
    }

    private void sign(Stage stage) {
        assertInstanceOf(Signing.Done.class, training.sign(SARA, stage, WHO));
    }

    private List<String> refused(Stage stage) {
        return switch (training.sign(SARA, stage, WHO)) {
            case Signing.Refused(List<Problem> missing) ->
                missing.stream().map(Problem::code).toList();
            case Signing.Done done -> throw new AssertionError(done.fact().kind());
        };
    }

    private static String code(Executable refused) {
        return assertThrows(Refusal.class, refused).code();
    }

    @Test
    void goesFromIntroductionToCertificate() {
        introduceSara();
        passTheory();
        sign(Stage.THEORY);
        passPractice();
        sign(Stage.PRACTICE);
        passComplementary();
        sign(Stage.COMPLEMENTARY);
        assertEquals("OFFICE-31/1405/1", training.certify(SARA, WHO).number());
        Standing standing = training.register().find(SARA).orElseThrow();
        assertTrue(standing.isTrained());
        assertEquals("OFFICE-31/1405/1", standing.certificate().orElseThrow().number());
        assertEquals("CERTIFIED_ALREADY", code(() -> training.certify(SARA, WHO)));
    }

    @Test
    void namesEachThingThatIsMissing() {
        introduceSara();
        assertEquals(List.of("TRAINING_LESSON_UNANSWERED", "TRAINING_LESSON_UNANSWERED"), refused(Stage.THEORY));
        learning.answer(SARA, "intake", halfRight("intake"), WHO);
        learning.answer(SARA, "papers", right("papers"), WHO);
        assertEquals(List.of("TRAINING_LESSON_LOW"), refused(Stage.THEORY));
        assertTrue(training.missing(SARA, Stage.THEORY).getFirst().message().contains("about intake"));
        learning.done(SARA, exercise(79, 300), WHO);
        assertEquals(
                List.of("TRAINING_STAGE_BEFORE", "TRAINING_EXERCISE_LOW", "TRAINING_SESSION_MISSED"),
                refused(Stage.PRACTICE));
        assertEquals(
                List.of(
                        "TRAINING_STAGE_BEFORE",
                        "TRAINING_SESSION_MISSED",
                        "TRAINING_CHECK_OPEN",
                        "TRAINING_CHECK_OPEN"),
                refused(Stage.COMPLEMENTARY));
    }

    @Test
    void signsNothingOutOfOrder() {
        introduceSara();
        passPractice();
        assertEquals(List.of("TRAINING_STAGE_BEFORE"), refused(Stage.PRACTICE));
        assertFalse(training.register().find(SARA).orElseThrow().isSigned(Stage.PRACTICE));
        assertEquals("STAGES_OPEN", code(() -> training.certify(SARA, WHO)));
    }

    @Test
    void countsTheBestAttemptAndATrainersMark() {
        introduceSara();
        learning.answer(SARA, "intake", right("intake"), WHO);
        learning.answer(SARA, "intake", halfRight("intake"), WHO);
        training.mark(SARA, new Event.Mark(Stage.THEORY, "papers", 85), WHO);
        Standing standing = training.register().find(SARA).orElseThrow();
        assertEquals(100, standing.best(Stage.THEORY, "intake").orElseThrow());
        assertEquals(2, standing.tries(Stage.THEORY, "intake"));
        sign(Stage.THEORY);
    }

    @Test
    void repeatsAStageWithAllThatCameAfter() {
        introduceSara();
        passTheory();
        sign(Stage.THEORY);
        passPractice();
        sign(Stage.PRACTICE);
        training.repeat(SARA, Stage.PRACTICE, new Line("was not there"), WHO);
        Standing standing = training.register().find(SARA).orElseThrow();
        assertTrue(standing.isSigned(Stage.THEORY));
        assertEquals(Optional.of(Stage.PRACTICE), standing.next());
        assertEquals(List.of("TRAINING_EXERCISE_UNDONE", "TRAINING_SESSION_MISSED"), refused(Stage.PRACTICE));
        assertEquals(1, standing.tries(Stage.PRACTICE, "five-faults"));
    }

    @Test
    void foldsAlikeInWhateverOrderFactsCome() {
        goesFromIntroductionToCertificate();
        learning.introduce(OMID, AGENCY, introduced("Omid", "Azad", ""), WHO);
        training.gate(Optional.of(DAY), WHO);
        List<Fact> shuffled = new ArrayList<>(facts.all());
        shuffled.addAll(facts.all());
        Register once = training.register();
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            Register again = Register.of(shuffled.stream().distinct().toList());
            assertEquals(once, again);
        }
        assertEquals(Optional.of(DAY), once.gate());
        assertEquals(
                List.of("Azad", "Karimi"),
                once.people().stream()
                        .map(each -> each.trainee().lastName().value())
                        .toList());
    }

    @Test
    void knowsAPersonByLoginUntilWithdrawn() {
        introduceSara();
        assertEquals(
                SARA,
                training.register().working("SARA").orElseThrow().trainee().id());
        assertEquals(
                "TRAINING_LOGIN_TAKEN",
                code(() -> learning.introduce(OMID, AGENCY, introduced("Omid", "Azad", "Sara"), WHO)));
        learning.withdraw(SARA, new Line("moved"), WHO);
        assertTrue(training.register().working("sara").isEmpty());
        assertTrue(learning.people().isEmpty());
        learning.introduce(OMID, AGENCY, introduced("Omid", "Azad", "Sara"), WHO);
    }

    @Test
    void givesNoAgencyTheWordOnAnother() {
        SampleTraining.learning(facts, Desk.DOCUMENTS_OFFICE, SampleTraining.clock())
                .introduce(OMID, new OfficeCode("3102"), introduced("Omid", "Azad", ""), WHO);
        assertEquals("TRAINING_AGENCY_FOREIGN", code(() -> learning.done(OMID, exercise(90, 10), WHO)));
        assertEquals("TRAINEE_UNKNOWN", code(() -> learning.done(SARA, exercise(90, 10), WHO)));
    }

    @Test
    void showsThePathWithOneNextThing() {
        introduceSara();
        Path path = learning.path(SARA);
        assertEquals("intake", path.next().orElseThrow().code());
        assertEquals(
                List.of(Path.State.NOW, Path.State.LOCKED, Path.State.LOCKED),
                path.steps().stream().map(Path.Step::state).toList());
        passTheory();
        assertTrue(learning.path(SARA).next().isEmpty());
        assertTrue(learning.path(SARA).steps().getFirst().isReady());
        sign(Stage.THEORY);
        assertEquals("five-faults", learning.path(SARA).next().orElseThrow().code());
    }

    @Test
    void comparesWithTheOthers() {
        introduceSara();
        assertTrue(learning.compare(SARA, "five-faults").isEmpty());
        learning.introduce(OMID, AGENCY, introduced("Omid", "Azad", ""), WHO);
        learning.done(OMID, exercise(60, 100), WHO);
        learning.done(OMID, exercise(90, 400), WHO);
        learning.done(SARA, exercise(100, 10), WHO);
        assertEquals(
                new Compared(1, 90, 400, 200),
                learning.compare(SARA, "five-faults").orElseThrow());
    }

    @Test
    void refusesHalfAnsweredQuestions() {
        introduceSara();
        assertEquals("QUESTIONS_LEFT", code(() -> learning.answer(SARA, "intake", Map.of("INTAKE_1", 2), WHO)));
        assertEquals(
                "CHOICE_UNKNOWN",
                code(() -> learning.answer(SARA, "intake", Map.of("INTAKE_1", 4, "INTAKE_2", 1), WHO)));
        assertEquals("LESSON_UNKNOWN", code(() -> learning.read(SARA, "nothing", WHO)));
    }
}
