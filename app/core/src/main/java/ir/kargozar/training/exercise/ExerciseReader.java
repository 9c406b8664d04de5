package ir.kargozar.training.exercise;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimRules;
import ir.kargozar.claim.Paper;
import ir.kargozar.claim.PaperType;
import ir.kargozar.claim.entry.ClaimJson;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.entry.JsonShape;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads exercises and refuses what cannot be right, each refusal naming the file: EXERCISE_BROKEN (line), EXERCISE_SHAPE
 * (place, what), EXERCISE_CODE (code that is not the file's name), EXERCISE_CLAIM (place, what), and those of {@link ExerciseCheck}.
 */
public final class ExerciseReader {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final JsonShape shape;
    private final ClaimJson claims;
    private final ExerciseCheck check;

    /** @param schema text of {@code exercise.schema.json} */
    public ExerciseReader(String schema, ClaimRules rules, Texts texts) {
        this.shape = new JsonShape(schema);
        this.claims = new ClaimJson(texts);
        this.check = new ExerciseCheck(rules);
    }

    /** @param file its name, for refusals: the exercise's code and {@code .json} */
    public Exercise read(String file, String text) {
        JsonNode json = json(file, text);
        shape.firstWrong(json).ifPresent(wrong -> {
            throw new Refusal("EXERCISE_SHAPE", file, wrong.place(), wrong.message());
        });
        Exercise exercise = exercise(file, json);
        if (!Path.of(file).endsWith(exercise.code() + ".json")) {
            throw new Refusal("EXERCISE_CODE", file, exercise.code());
        }
        check.require(file, exercise);
        return exercise;
    }

    private static JsonNode json(String file, String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new Refusal("EXERCISE_BROKEN", file, place == null ? "1" : Integer.toString(place.getLineNr()));
        }
    }

    private Exercise exercise(String file, JsonNode json) {
        List<BroughtPaper> papers =
                elements(json, "papers").map(PaperOfJson::paper).toList();
        List<ClaimContent> before = new ArrayList<>();
        elements(json, "before").forEach(each -> before.add(claim(file, "/before/" + before.size(), each)));
        ClaimContent claim = claim(file, "/claim", json.get("claim"));
        return new Exercise(
                text(json, "code"),
                new Exercise.Story(text(json, "title"), text(json, "story"), day(file, json)),
                before,
                papers,
                new Exercise.Answer(
                        with(claim, papers),
                        elements(json, "unchecked").map(JsonNode::stringValue).collect(Collectors.toSet()),
                        elements(json, "faults").map(ExerciseReader::fault).toList(),
                        elements(json, "traps")
                                .map(trap -> new Exercise.Trap(text(trap, "reason"), text(trap, "because")))
                                .toList()));
    }

    private static JalaliDate day(String file, JsonNode json) {
        return switch (JalaliDate.of(text(json, "day"))) {
            case Parsed.Valid<JalaliDate>(JalaliDate date) -> date;
            case Parsed.Invalid<JalaliDate> wrong -> throw new Refusal("EXERCISE_SHAPE", file, "/day", wrong.code());
        };
    }

    private ClaimContent claim(String file, String place, @Nullable JsonNode json) {
        return switch (claims.read(json == null ? "" : json.toString())) {
            case Reading.Valid(ClaimContent content) -> content;
            case Reading.Refused(List<Problem> problems) ->
                throw new Refusal(
                        "EXERCISE_CLAIM",
                        file,
                        place + "/" + problems.getFirst().field(),
                        problems.getFirst().message());
        };
    }

    /** The papers that were brought are the papers of the claim. */
    private static ClaimContent with(ClaimContent claim, List<BroughtPaper> brought) {
        Map<PaperType, List<BroughtPaper>> byType = brought.stream()
                .collect(Collectors.groupingBy(
                        BroughtPaper::type, () -> new EnumMap<>(PaperType.class), Collectors.toList()));
        List<Paper> papers = new ArrayList<>();
        byType.forEach((type, sheets) -> papers.add(
                new Paper(type, sheets.stream().noneMatch(sheet -> sheet.marks().copy()), sheets.size())));
        return new ClaimContent(
                claim.insured(),
                claim.mainInsured(),
                claim.representative(),
                claim.account(),
                claim.treatment(),
                claim.receivedOn(),
                claim.items(),
                papers);
    }

    private static Planted fault(JsonNode json) {
        return new Planted(
                text(json, "reason"),
                elements(json, "also").map(JsonNode::stringValue).toList(),
                json.path("paper").intValue(0) - 1,
                text(json, "seen"),
                text(json, "because"));
    }

    static Stream<JsonNode> elements(JsonNode json, String name) {
        JsonNode list = json.get(name);
        return list == null ? Stream.empty() : list.values().stream();
    }

    static String text(JsonNode json, String name) {
        return json.path(name).stringValue("");
    }
}
