package ir.kargozar.claim.rules;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of rules: the product's defaults (held against their schemas by the tests), and an office's own folder, held
 * against the schemas here: {@code return-reasons.json}, {@code deduction-reasons.json} and, under any other name ending in {@code .json}, packs.
 */
final class RuleFiles {
    static final String RETURNS = "return-reasons.json";
    static final String DEDUCTIONS = "deduction-reasons.json";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private RuleFiles() {}

    static List<RulePack> defaultPacks() {
        return Arrays.stream(ClaimKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT) + ".json")
                .map(name -> PackReader.pack(name, MAPPER.readTree(ours("rules/" + name))))
                .toList();
    }

    /** @param file {@link #RETURNS} or {@link #DEDUCTIONS} */
    static List<ReturnReason> defaultReasons(String file) {
        return PackReader.reasons(MAPPER.readTree(ours("rules/" + file)));
    }

    static List<RulePack> packsOf(Path folder) {
        List<RulePack> packs = new ArrayList<>();
        List<Path> files = files(folder);
        if (!files.isEmpty()) {
            PackSchema schema = new PackSchema("rule-pack.schema.json");
            for (Path file : files) {
                JsonNode json = read(file);
                schema.require(file.toString(), json);
                requireValues(file, json);
                packs.add(PackReader.pack(file.toString(), json));
            }
        }
        return packs;
    }

    /** @param name {@link #RETURNS} or {@link #DEDUCTIONS} */
    static Optional<List<ReturnReason>> reasonsOf(Path folder, String name) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        JsonNode json = read(file);
        new PackSchema("return-reasons.schema.json").require(file.toString(), json);
        return Optional.of(PackReader.reasons(json));
    }

    /** What a schema cannot say: the day is in the calendar, the province is a line of text. */
    private static void requireValues(Path file, JsonNode json) {
        require(file, "/validFrom", JalaliDate.of(json.get("validFrom").stringValue()));
        if (json.path("province").isString()) {
            require(file, "/province", Line.of(json.get("province").stringValue()));
        }
    }

    private static void require(Path file, String place, Parsed<?> value) {
        if (value instanceof Parsed.Invalid<?> invalid) {
            throw new Refusal("RULE_FILE_WRONG", file.toString(), place, invalid.code());
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Refusal("RULE_FOLDER_MISSING", folder.toString());
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.endsWith(RETURNS) && !file.endsWith(DEDUCTIONS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(Files.readString(file));
        } catch (JacksonException e) {
            var place = e.getLocation();
            String line = place == null ? "1" : Integer.toString(place.getLineNr());
            throw new Refusal("RULE_FILE_BROKEN", file.toString(), line);
        } catch (CharacterCodingException e) {
            throw new Refusal("RULE_FILE_BROKEN", file.toString(), "1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text of the product's own resources. */
    static String ours(String path) {
        String full = "/kargozar/" + path;
        try (InputStream in = Objects.requireNonNull(RuleFiles.class.getResourceAsStream(full), full)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
