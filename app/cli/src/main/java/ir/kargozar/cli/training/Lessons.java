package ir.kargozar.cli.training;

import ir.kargozar.cli.Session;
import ir.kargozar.training.content.Lesson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code training lessons}: what is taught, in order. */
@Command(name = "lessons")
public final class Lessons implements Callable<Integer> {
    private final Session session;

    public Lessons(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.in(kargozar -> session.answers()
                .list(kargozar.post().school().library().curriculum().lessons().stream()
                        .map(Lessons::row)
                        .toList()));
    }

    private static Map<String, Object> row(Lesson lesson) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", lesson.code());
        fields.put("title", lesson.title());
        fields.put("minutes", lesson.minutes());
        fields.put("questions", lesson.questions().size());
        return fields;
    }
}
