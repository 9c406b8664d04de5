package ir.kargozar.training.content;

import java.util.List;

/**
 * A lesson: a page of text with its questions.
 *
 * @param code short, of small Latin letters and hyphens; stands in marks
 * @param title its first heading
 * @param text CommonMark, without the first heading
 * @param minutes about how long it takes to read
 */
public record Lesson(String code, String title, String text, int minutes, List<Question> questions) {
    public Lesson {
        questions = List.copyOf(questions);
    }
}
