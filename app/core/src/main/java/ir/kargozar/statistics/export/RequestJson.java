package ir.kargozar.statistics.export;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.entry.JsonShape;
import ir.kargozar.office.Refusal;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Period;
import ir.kargozar.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A request as JSON, by {@code resources/schemas/statistics-request.schema.json}. */
final class RequestJson {
    private static final String SCHEMA = "/kargozar/schemas/statistics-request.schema.json";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private RequestJson() {}

    static String text(Export wanted) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("version", 1);
        json.put("form", wanted.form().name());
        json.put("kind", wanted.period().kind().name());
        json.put("from", wanted.period().first().toString());
        json.put("to", wanted.period().last().toString());
        json.put("by", wanted.by().name());
        json.put("language", wanted.language().code());
        json.put("out", wanted.out().toString());
        return MAPPER.writeValueAsString(json);
    }

    /**
     * Refused with REQUEST_BROKEN (file), REQUEST_WRONG (file, place).
     *
     * @param name of the file, for refusals
     */
    static Export read(String text, String name) {
        JsonNode json;
        try {
            json = MAPPER.readTree(text);
        } catch (JacksonException _) {
            throw new Refusal("REQUEST_BROKEN", name);
        }
        new JsonShape(schema()).firstWrong(json).ifPresent(wrong -> {
            throw new Refusal("REQUEST_WRONG", name, wrong.place());
        });
        return export(json, name);
    }

    private static Export export(JsonNode json, String name) {
        Export.Form form = Export.Form.valueOf(json.get("form").stringValue());
        Period period = period(json, name);
        if (form == Export.Form.MONTHLY && period.kind() != Period.Kind.MONTH) {
            throw new Refusal("REQUEST_WRONG", name, "/form");
        }
        return new Export(
                form,
                period,
                Dimension.valueOf(json.get("by").stringValue()),
                Language.valueOf(json.get("language").stringValue().toUpperCase(Locale.ROOT)),
                out(json.get("out").stringValue(), name));
    }

    /** A part of the year must be one: the last that has ended on the day after it. */
    private static Period period(JsonNode json, String name) {
        try {
            Period.Kind kind = Period.Kind.valueOf(json.get("kind").stringValue());
            JalaliDate first = JalaliDate.of(json.get("from").stringValue()).orThrow();
            JalaliDate last = JalaliDate.of(json.get("to").stringValue()).orThrow();
            Period range = Period.range(first, last).orThrow();
            Period period = new Period(kind, first, last);
            if (kind == Period.Kind.RANGE) {
                return range;
            }
            if (Period.ended(kind, last.plusDays(1)).equals(period)) {
                return period;
            }
        } catch (RuntimeException _) {
            throw new Refusal("REQUEST_WRONG", name, "/from");
        }
        throw new Refusal("REQUEST_WRONG", name, "/to");
    }

    /** Only as the command line wrote it: absolute, with nothing in it that leads elsewhere. */
    private static Path out(String text, String name) {
        try {
            Path out = Path.of(text);
            if (out.isAbsolute() && out.normalize().equals(out)) {
                return out;
            }
        } catch (java.nio.file.InvalidPathException _) {
            throw new Refusal("REQUEST_WRONG", name, "/out");
        }
        throw new Refusal("REQUEST_WRONG", name, "/out");
    }

    private static String schema() {
        try (InputStream in = Objects.requireNonNull(RequestJson.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
