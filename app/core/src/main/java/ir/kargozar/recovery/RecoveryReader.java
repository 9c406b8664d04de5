package ir.kargozar.recovery;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.entry.Answers;
import ir.kargozar.entry.JsonFields;
import ir.kargozar.entry.StrictJson;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads recoveries, by {@code resources/schemas/recovery.schema.json}, with every problem named at its field. */
public final class RecoveryReader {
    private static final StrictJson JSON = new StrictJson();

    private final RecoveryKinds kinds;
    private final JalaliDate today;
    private final Texts texts;

    RecoveryReader(RecoveryKinds kinds, JalaliDate today, Texts texts) {
        this.kinds = kinds;
        this.today = today;
        this.texts = texts;
    }

    /** What came of reading one. */
    public sealed interface Reading {
        record Valid(Recovery.Facts facts) implements Reading {}

        record Refused(List<Problem> problems) implements Reading {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /** Problems: JSON_BROKEN and its like, FIELD_MISSING, VALUE_UNKNOWN, DATE_IN_FUTURE, AMOUNT_ZERO, and of the values. */
    Reading read(String json) {
        return switch (JSON.object(json)) {
            case Parsed.Invalid<JsonNode> invalid -> new Reading.Refused(List.of(texts.problem("", invalid)));
            case Parsed.Valid<JsonNode>(JsonNode object) -> read(object);
        };
    }

    private Reading read(JsonNode object) {
        Answers answers = new Answers(texts);
        JsonFields fields = new JsonFields(object, "", answers);
        JalaliDate on = answers.need("on", fields.text("on"), this::day);
        Rial amount = answers.need("amount", fields.whole("amount"), RecoveryReader::amount);
        Recovery.Centre from = fields.object("from", centre -> centre(centre, answers));
        if (from == null
                && answers.problems().stream()
                        .noneMatch(problem -> problem.field().startsWith("from"))) {
            answers.against("from", "FIELD_MISSING");
        }
        RecoveryKind kind = answers.need("kind", fields.text("kind"), kinds::of);
        Line why = answers.need("why", fields.text("why"), Line::of);
        fields.noteUnknown();
        return on == null
                        || amount == null
                        || from == null
                        || kind == null
                        || why == null
                        || !answers.problems().isEmpty()
                ? new Reading.Refused(answers.problems())
                : new Reading.Valid(new Recovery.Facts(on, amount, from, kind, why));
    }

    private static Recovery.@Nullable Centre centre(JsonFields fields, Answers answers) {
        Line name = answers.need("from.name", fields.text("name"), Line::of);
        Optional<Line> code = answers.may("from.code", fields.text("code"), Line::of);
        return name == null ? null : new Recovery.Centre(name, code);
    }

    private Parsed<JalaliDate> day(String typed) {
        return switch (JalaliDate.of(typed)) {
            case Parsed.Valid<JalaliDate>(JalaliDate day) when day.isAfter(today) -> Parsed.invalid("DATE_IN_FUTURE");
            case Parsed<JalaliDate> read -> read;
        };
    }

    private static Parsed<Rial> amount(String typed) {
        return switch (Rial.of(typed)) {
            case Parsed.Valid<Rial>(Rial amount) when amount.equals(Rial.ZERO) -> Parsed.invalid("AMOUNT_ZERO");
            case Parsed<Rial> read -> read;
        };
    }
}
