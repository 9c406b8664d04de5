package ir.kargozar.training.report;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.report.ItemAnalysis.FaultItem;
import ir.kargozar.training.report.ItemAnalysis.QuestionItem;
import ir.kargozar.training.report.ItemAnalysis.Wrong;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemAnalysisTest {

    private static ItemAnalysis of(ClassFacts facts) {
        return facts.report(new JalaliDate(1405, 9, 1)).items();
    }

    private static QuestionItem question(ItemAnalysis items, String code) {
        return items.questions().stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theWorstQuestionComesFirstWithTheWrongChoiceTakenMost() {
        ClassFacts facts = new ClassFacts()
                .people(4)
                .answers(0, "intake", 2, 3)
                .answers(1, "intake", 2, 3)
                .answers(2, "intake", 2, 1)
                .answers(3, "intake", 1, 2);

        ItemAnalysis items = of(facts);

        QuestionItem worst = items.questions().getFirst();
        assertThat(worst.code()).isEqualTo("INTAKE_2");
        assertThat(worst.rightShare()).isEqualTo(25);
        assertThat(worst.taken()).contains(new Wrong(3, Optional.of("سه"), 2));
        assertThat(question(items, "INTAKE_1").rightShare()).isEqualTo(75);
        assertThat(worst.telling()).isEqualTo(Telling.TOO_FEW);
    }

    @Test
    void onlyTheFirstAttemptCounts() {
        ClassFacts facts = new ClassFacts().people(1).answers(0, "intake", 1, 1).answers(0, "intake", 2, 2);

        assertThat(of(facts).questions()).allSatisfy(item -> {
            assertThat(item.answered()).isEqualTo(1);
            assertThat(item.right()).isZero();
        });
    }

    @Test
    void aQuestionThatTheBetterHalfAnswersTellsAndOneThatTheWeakerHalfAnswersIsReversed() {
        ClassFacts facts = new ClassFacts().people(6);
        for (int i = 0; i < 6; i++) {
            boolean good = i < 3;
            facts.answers(i, "codes", good ? 2 : 1, good ? 2 : 1);
            facts.answers(i, "intake", good ? 2 : 1, good ? 1 : 2);
        }

        ItemAnalysis items = of(facts);

        assertThat(question(items, "CODES_1").telling()).isEqualTo(Telling.WELL);
        assertThat(question(items, "INTAKE_1").telling()).isEqualTo(Telling.WELL);
        assertThat(question(items, "INTAKE_2").telling()).isEqualTo(Telling.REVERSED);
    }

    @Test
    void aQuestionThatEverybodyAnswersTellsNothing() {
        ClassFacts facts = new ClassFacts().people(8);
        for (int i = 0; i < 8; i++) {
            facts.answers(i, "codes", 2, i < 4 ? 2 : 1);
        }

        assertThat(question(of(facts), "CODES_1").telling()).isEqualTo(Telling.NOT);
        assertThat(question(of(facts), "CODES_1").taken()).isEmpty();
    }

    @Test
    void tellsHowManyMissedEachPlantedFault() {
        ClassFacts facts = new ClassFacts()
                .people(3)
                .of(0, new Event.Exercise("family", 60, 10, 10, List.of("STAMP", "ACCOUNT")))
                .of(1, new Event.Exercise("family", 80, 10, 10, List.of("STAMP", "STAMP")))
                .of(2, new Event.Exercise("family", 100, 10, 10, List.of()))
                .of(2, new Event.Exercise("family", 0, 10, 10, List.of("STAMP")));

        assertThat(of(facts).faults())
                .containsExactly(new FaultItem("family", "STAMP", 3, 2), new FaultItem("family", "ACCOUNT", 3, 1));
        assertThat(of(facts).faults().getFirst().missedShare()).isEqualTo(67);
    }

    @Test
    void aQuestionNoLongerTaughtIsToldByItsCode() {
        ClassFacts facts = new ClassFacts().people(1);
        facts.of(0, new Event.Questions("gone", List.of(new Event.Answer("GONE_1", 4, false))));

        QuestionItem gone = of(facts).questions().getFirst();
        assertThat(gone.text()).isEmpty();
        assertThat(gone.taken()).contains(new Wrong(4, Optional.empty(), 1));
    }
}
