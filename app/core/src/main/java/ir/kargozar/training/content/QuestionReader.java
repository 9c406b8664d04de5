package ir.kargozar.training.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The questions of one lesson: {@code questions/CODE.json}. */
final class QuestionReader {
    private static final int LEAST_CHOICES = 2;

    private final Flaws flaws;
    private final Set<String> elsewhere;

    /** @param elsewhere codes of questions read before: marks name a question by its code alone */
    QuestionReader(Flaws flaws, Set<String> elsewhere) {
        this.flaws = flaws;
        this.elsewhere = elsewhere;
    }

    List<Question> read(Entries file) {
        List<Question> questions = new ArrayList<>();
        for (Entries entry : file.all()) {
            String code = entry.text("code");
            String text = entry.text("text");
            List<String> choices = entry.texts("choices");
            int right = entry.whole("right", Integer.MIN_VALUE, Integer.MAX_VALUE);
            String because = entry.text("because");
            flaws.unless(elsewhere.add(code), "LESSON_CODE_TWICE", code);
            flaws.unless(choices.size() >= LEAST_CHOICES, "QUESTION_FEW_CHOICES", code);
            flaws.unless(new HashSet<>(choices).size() == choices.size(), "QUESTION_EQUAL_CHOICES", code);
            flaws.unless(choices.stream().noneMatch(String::isEmpty), "QUESTION_EMPTY_CHOICE", code);
            boolean isKey = right >= 1 && right <= choices.size();
            flaws.unless(isKey, "QUESTION_WRONG_KEY", code);
            if (isKey) {
                questions.add(new Question(code, text, choices, right, because));
            }
        }
        return questions;
    }
}
