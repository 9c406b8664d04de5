package ir.kargozar.training.report;

import ir.kargozar.identity.NationalId;
import ir.kargozar.training.content.Curriculum;
import ir.kargozar.training.content.Question;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.report.ItemAnalysis.FaultItem;
import ir.kargozar.training.report.ItemAnalysis.QuestionItem;
import ir.kargozar.training.report.ItemAnalysis.Wrong;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everyone's first attempts. */
final class FirstAttempts {
    private final Map<String, Map<NationalId, List<Event.Answer>>> answers = new TreeMap<>();
    private final Map<String, Map<NationalId, List<String>>> missed = new TreeMap<>();

    void add(NationalId person, Event event) {
        switch (event) {
            case Event.Questions asked ->
                answers.computeIfAbsent(asked.lesson(), _ -> new LinkedHashMap<>())
                        .putIfAbsent(person, asked.answers());
            case Event.Exercise done ->
                missed.computeIfAbsent(done.exercise(), _ -> new LinkedHashMap<>())
                        .putIfAbsent(person, done.missed());
            default -> {}
        }
    }

    List<QuestionItem> questions(Curriculum curriculum) {
        Map<NationalId, Marks> marks = marks();
        List<QuestionItem> items = new ArrayList<>();
        answers.forEach((lesson, people) -> {
            Map<String, Map<NationalId, Event.Answer>> byQuestion = new TreeMap<>();
            people.forEach((person, given) -> given.forEach(answer -> byQuestion
                    .computeIfAbsent(answer.question(), _ -> new LinkedHashMap<>())
                    .put(person, answer)));
            byQuestion.forEach(
                    (code, given) -> items.add(item(question(curriculum, lesson, code), lesson, code, given, marks)));
        });
        items.sort(Comparator.comparingInt(QuestionItem::rightShare).thenComparing(QuestionItem::code));
        return items;
    }

    private static QuestionItem item(
            Optional<Question> question,
            String lesson,
            String code,
            Map<NationalId, Event.Answer> given,
            Map<NationalId, Marks> marks) {
        int right = Math.toIntExact(
                given.values().stream().filter(Event.Answer::right).count());
        return new QuestionItem(
                lesson,
                code,
                question.map(Question::text),
                given.size(),
                right,
                taken(question, given),
                Telling.of(given, marks));
    }

    private static Optional<Wrong> taken(Optional<Question> question, Map<NationalId, Event.Answer> given) {
        Map<Integer, Integer> counts = new TreeMap<>();
        given.values().stream()
                .filter(answer -> !answer.right())
                .forEach(answer -> counts.merge(answer.chosen(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> new Wrong(
                        most.getKey(),
                        question.filter(known ->
                                        most.getKey() <= known.choices().size())
                                .map(known -> known.choices().get(most.getKey() - 1)),
                        most.getValue()));
    }

    private static Optional<Question> question(Curriculum curriculum, String lesson, String code) {
        return curriculum
                .lesson(lesson)
                .flatMap(known -> known.questions().stream()
                        .filter(question -> question.code().equals(code))
                        .findFirst());
    }

    private Map<NationalId, Marks> marks() {
        Map<NationalId, Marks> marks = new LinkedHashMap<>();
        answers.values()
                .forEach(people -> people.forEach((person, given) -> {
                    int right = Math.toIntExact(
                            given.stream().filter(Event.Answer::right).count());
                    marks.merge(person, new Marks(given.size(), right), Marks::plus);
                }));
        return marks;
    }

    List<FaultItem> faults() {
        List<FaultItem> items = new ArrayList<>();
        missed.forEach((exercise, people) -> {
            Map<String, Integer> counts = new TreeMap<>();
            people.values().forEach(codes -> new HashSet<>(codes).forEach(code -> counts.merge(code, 1, Integer::sum)));
            counts.forEach((code, count) -> items.add(new FaultItem(exercise, code, people.size(), count)));
        });
        items.sort(Comparator.comparingInt(FaultItem::missedShare)
                .reversed()
                .thenComparing(FaultItem::exercise)
                .thenComparing(FaultItem::code));
        return items;
    }
}
