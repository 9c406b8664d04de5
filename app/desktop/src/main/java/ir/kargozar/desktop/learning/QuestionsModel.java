package ir.kargozar.desktop.learning;

import ir.kargozar.training.content.Lesson;
import ir.kargozar.training.content.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** One go through a lesson's questions, in an order of its own. */
final class QuestionsModel {
    private final Lesson lesson;
    private final List<Question> questions;
    private final Map<String, Integer> chosen = new HashMap<>();
    private int at;

    QuestionsModel(Lesson lesson, RandomGenerator random) {
        this.lesson = lesson;
        List<Question> order = new ArrayList<>(lesson.questions());
        Collections.shuffle(order, random);
        questions = List.copyOf(order);
    }

    Lesson lesson() {
        return lesson;
    }

    List<Question> questions() {
        return questions;
    }

    /** The one that is asked; none after the last. */
    Optional<Question> question() {
        return at < questions.size() ? Optional.of(questions.get(at)) : Optional.empty();
    }

    /** Place of the question that is asked, 1 first. */
    int place() {
        return at + 1;
    }

    /** What was chosen for the question that is asked. */
    Optional<Integer> answer() {
        return question().flatMap(question -> Optional.ofNullable(chosen.get(question.code())));
    }

    /** The first answer counts. */
    void choose(int choice) {
        question()
                .filter(question -> choice >= 1 && choice <= question.choices().size())
                .ifPresent(question -> chosen.putIfAbsent(question.code(), choice));
    }

    void next() {
        if (answer().isPresent()) {
            at++;
        }
    }

    Map<String, Integer> chosen() {
        return Map.copyOf(chosen);
    }

    boolean isRight(Question question) {
        return chosen.getOrDefault(question.code(), 0) == question.right();
    }

    /** Right ones, percent, rounded down. */
    int score() {
        return questions.isEmpty()
                ? 0
                : Math.toIntExact(100 * questions.stream().filter(this::isRight).count() / questions.size());
    }
}
