package ir.kargozar.training.register;

import static ir.kargozar.training.register.SampleTraining.AGENCY;
import static ir.kargozar.training.register.SampleTraining.OMID;
import static ir.kargozar.training.register.SampleTraining.SARA;
import static ir.kargozar.training.register.SampleTraining.WHO;
import static ir.kargozar.training.register.SampleTraining.exercise;
import static ir.kargozar.training.register.SampleTraining.introduced;
import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.office.Desk;
import ir.kargozar.training.Stage;
import ir.kargozar.training.exercise.PracticeResults;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What came out of an exercise is a fact of who learns, and stands beside what the others did. */
class RegisteredResultsTest {
    @Test
    void keepsTheResultAndComparesItWithTheOthers() {
        LearningDesk desk = SampleTraining.learning(new MemoryFacts(), Desk.AGENCY, SampleTraining.clock());
        desk.introduce(SARA, AGENCY, introduced("Sara", "Karimi", ""), WHO);
        desk.introduce(OMID, AGENCY, introduced("Omid", "Hosseini", ""), WHO);
        PracticeResults results = new RegisteredResults(desk, SARA, WHO);
        assertThat(results.others("five-faults")).isEmpty();
        desk.done(OMID, exercise(60, 420), WHO);

        results.keep(new PracticeResults.Done("five-faults", 75, 300, 119, List.of("NO_STAMP")));

        assertThat(desk.find(SARA).orElseThrow().best(Stage.PRACTICE, "five-faults"))
                .hasValue(75);
        assertThat(results.others("five-faults")).contains(new PracticeResults.Others(1, 60, 420));
    }
}
