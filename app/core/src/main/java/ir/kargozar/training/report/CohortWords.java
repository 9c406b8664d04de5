package ir.kargozar.training.report;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.text.Texts;
import ir.kargozar.training.Stage;
import ir.kargozar.training.content.Curriculum;
import ir.kargozar.training.content.Lesson;
import ir.kargozar.training.report.CohortReport.Row;
import ir.kargozar.training.report.ItemAnalysis.QuestionItem;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a class’s report in one language.
 *
 * @param exercises titles of exercises by code
 * @param faults what the planted faults are, by code
 */
public record CohortWords(
        Texts texts, Curriculum curriculum, Map<String, String> exercises, Map<String, String> faults) {
    private static final char LEFT_TO_RIGHT = '\u200E';

    public CohortWords {
        exercises = Map.copyOf(exercises);
        faults = Map.copyOf(faults);
    }

    /** Short, for the head of a column. */
    public String stage(Stage stage) {
        return texts.say("trainer.stage." + stage.name());
    }

    /** Whether somebody will be through; if not, what is late since when. */
    public String prospect(Prospect prospect) {
        return prospect.late()
                .map(late -> texts.say(
                        "trainer.late." + late.why().name(), stage(late.stage()), written(late.by()), prospect.left()))
                .orElseGet(() -> texts.say("trainer.outlook." + prospect.state().name(), prospect.left()));
    }

    /** Left to right within a sentence. */
    private String written(JalaliDate day) {
        return LEFT_TO_RIGHT + texts.digits(day.toString().replace('-', '/')) + LEFT_TO_RIGHT;
    }

    public String lesson(String code) {
        return curriculum.lesson(code).map(Lesson::title).orElse(code);
    }

    public String exercise(String code) {
        return exercises.getOrDefault(code, code);
    }

    public String fault(String code) {
        return faults.getOrDefault(code, code);
    }

    public String question(QuestionItem item) {
        return item.text().orElse(item.code());
    }

    /** The wrong choice that is taken most, and by how many; empty where nobody was wrong. */
    public String taken(QuestionItem item) {
        return item.taken()
                .map(wrong -> texts.say(
                        "trainer.taken",
                        wrong.text().orElseGet(() -> texts.say("trainer.choice", wrong.place())),
                        wrong.people()))
                .orElse("");
    }

    public String telling(Telling telling) {
        return texts.say("trainer.telling." + telling.name());
    }

    /** When a stage was signed off; empty where it is open. */
    public static Optional<JalaliDate> signed(Row row, Stage stage) {
        return Optional.ofNullable(row.standing().signed().get(stage)).map(signed -> signed.on());
    }
}
