package ir.kargozar.training.content;

import java.util.List;

/**
 * A question with one right answer.
 *
 * @param right place of the right choice, 1 first
 * @param because why it is right; shown after the answer
 */
public record Question(String code, String text, List<String> choices, int right, String because) {
    public Question {
        choices = List.copyOf(choices);
        if (right < 1 || right > choices.size()) {
            throw new IllegalArgumentException("QUESTION");
        }
    }
}
