package ir.kargozar.statistics;

import ir.kargozar.claim.Status;
import ir.kargozar.entry.JsonShape;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an office counts, in the order of {@code measures.json}: its own, else the shipped draft. */
public record Measures(List<Measure> all) {
    private static final String NAME = "measures.json";
    private static final String SCHEMA = "/kargozar/schemas/measures.schema.json";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    public Measures {
        all = List.copyOf(all);
    }

    /**
     * Refused with MEASURES_BROKEN (file), MEASURES_WRONG (file, place).
     *
     * @param folder in which an office's own file stands
     */
    public static Measures load(Optional<Path> folder) {
        return folder.map(place -> place.resolve(NAME))
                .filter(Files::isRegularFile)
                .map(Measures::own)
                .orElseGet(() -> read(NAME, MAPPER.readTree(ours("/kargozar/statistics/" + NAME))));
    }

    private static Measures own(Path file) {
        try {
            JsonNode json = MAPPER.readTree(Files.readString(file));
            new JsonShape(ours(SCHEMA)).firstWrong(json).ifPresent(wrong -> {
                throw new Refusal("MEASURES_WRONG", file.toString(), wrong.place());
            });
            return read(file.toString(), json);
        } catch (JacksonException | IOException _) {
            throw new Refusal("MEASURES_BROKEN", file.toString());
        }
    }

    private static String ours(String path) {
        try (InputStream in = Objects.requireNonNull(Measures.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Measures read(String file, JsonNode json) {
        List<Measure> all =
                json.get("measures").values().stream().map(Measures::measure).toList();
        Set<String> codes = new HashSet<>();
        for (Measure measure : all) {
            if (!codes.add(measure.code())) {
                throw new Refusal("MEASURES_WRONG", file, measure.code());
            }
        }
        return new Measures(all);
    }

    private static Measure measure(JsonNode json) {
        return new Measure(
                json.get("code").stringValue(),
                new Measure.Words(
                        words(json, "name"), words(json, "unit"), words(json, "counts"), words(json, "opens")),
                counting(json));
    }

    private static Counting counting(JsonNode json) {
        return switch (json.path("source").stringValue("CLAIMS")) {
            case "FORMS" ->
                new Counting.OfForms(
                        of(
                                json,
                                kind -> FormKind.of(Integer.toString(kind.intValue()))
                                        .orThrow()),
                        Counting.FormDay.valueOf(json.get("dated").stringValue()));
            case "RECOVERIES" ->
                new Counting.OfRecoveries(
                        Counting.Worth.valueOf(json.get("value").stringValue()));
            default ->
                new Counting.OfClaims(
                        Measure.Value.valueOf(json.get("value").stringValue()),
                        Measure.Dated.valueOf(json.get("dated").stringValue()),
                        of(json, status -> Status.valueOf(status.stringValue())),
                        json.path("again").booleanValue(false));
        };
    }

    private static <T> Set<T> of(JsonNode json, Function<JsonNode, T> reading) {
        return json.get("of").values().stream().map(reading).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<Language, String> words(JsonNode json, String name) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, json.get(name).get(language.code()).stringValue());
        }
        return words;
    }

    public Optional<Measure> find(String code) {
        return all.stream().filter(measure -> measure.code().equals(code)).findFirst();
    }
}
