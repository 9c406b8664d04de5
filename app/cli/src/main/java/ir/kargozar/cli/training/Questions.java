package ir.kargozar.cli.training;

import ir.kargozar.cli.Inputs;
import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.identity.NationalId;
import ir.kargozar.office.Refusal;
import ir.kargozar.training.content.Lesson;
import ir.kargozar.training.content.Question;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.register.LearningDesk;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code training questions LESSON [--by NATIONAL_ID --answers FILE]}: a lesson's questions; or they are answered, all in one go, by
 * a file {@code {"INTAKE_1": 2}} of the places of choices, 1 first.
 */
@Command(name = "questions")
public final class Questions implements Callable<Integer> {
    private static final int LARGEST = 100_000;

    private final Session session;

    @Parameters(paramLabel = "LESSON")
    private String lesson = "";

    @Option(names = "--by", paramLabel = "NATIONAL_ID")
    private String person = "";

    @Option(names = "--answers", paramLabel = "FILE")
    private @Nullable String answers;

    public Questions(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String file = answers;
        if (file == null) {
            return session.in(kargozar -> ask(kargozar.post()
                    .school()
                    .library()
                    .curriculum()
                    .lesson(lesson)
                    .orElseThrow(() -> new Refusal("LESSON_UNKNOWN", lesson))));
        }
        NationalId id = Typed.value("by", NationalId.of(person));
        Map<String, Integer> chosen = chosen(file);
        return session.in(kargozar -> answer(kargozar.post().school().learning(), id, chosen));
    }

    private int ask(Lesson asked) {
        return session.answers()
                .list(asked.questions().stream().map(Questions::row).toList());
    }

    /** Without which choice is right. */
    private static Map<String, Object> row(Question question) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", question.code());
        fields.put("text", question.text());
        fields.put("choices", question.choices());
        return fields;
    }

    private int answer(LearningDesk desk, NationalId id, Map<String, Integer> chosen) {
        Event.Questions answered = desk.answer(id, lesson, chosen, session.who());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("nationalId", id);
        fields.put("lesson", lesson);
        fields.put("score", answered.score());
        fields.put(
                "missed",
                answered.answers().stream()
                        .filter(answer -> !answer.right())
                        .map(Event.Answer::question)
                        .toList());
        return session.answers().record(fields);
    }

    /** Refusals: FILE_NOT_READABLE, ANSWERS_BROKEN. */
    private Map<String, Integer> chosen(String file) {
        return switch (new Inputs(session).open(file)) {
            case Inputs.Opened.Refused _ -> throw new Refusal("FILE_NOT_READABLE", file);
            case Inputs.Opened.Open(InputStream in) -> {
                try (in) {
                    yield read(file, JsonMapper.shared().readTree(in.readNBytes(LARGEST)));
                } catch (IOException | JacksonException e) {
                    throw new Refusal("ANSWERS_BROKEN", file);
                }
            }
        };
    }

    private static Map<String, Integer> read(String file, JsonNode tree) {
        Map<String, Integer> chosen = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> each : tree.properties()) {
            if (!each.getValue().canConvertToInt()) {
                throw new Refusal("ANSWERS_BROKEN", file);
            }
            chosen.put(each.getKey(), each.getValue().intValue());
        }
        return chosen;
    }
}
