package ir.kargozar.offset.form;

import ir.kargozar.entry.JsonShape;
import ir.kargozar.office.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The definitions of the four forms: {@code form-N.json} of an office's folder where it holds one, else the shipped draft.
 * An office's are read at each use, so that a change counts at once. Safe for many threads.
 */
public final class FormDefinitions {
    private final Optional<Path> folder;
    private final Map<FormKind, FormDefinition> shipped = new EnumMap<>(FormKind.class);

    private FormDefinitions(Optional<Path> folder) {
        this.folder = folder;
    }

    /** @param folder of the office's own forms, if it has one */
    public static FormDefinitions of(Optional<Path> folder) {
        return new FormDefinitions(folder);
    }

    /** Refusals: FORM_DEFINITION_BROKEN (file, line), FORM_DEFINITION_WRONG (file, place, what). */
    public FormDefinition of(FormKind kind) {
        return folder.map(path -> path.resolve(name(kind)))
                .filter(Files::isRegularFile)
                .map(path -> read(kind, path))
                .orElseGet(() -> shipped(kind));
    }

    /** A definition that was kept with a printed form. */
    public FormDefinition remembered(FormKind kind, String source) {
        FormDefinition now = of(kind);
        return now.source().equals(source) ? now : parse(name(kind), kind, source, Optional.empty());
    }

    /**
     * A definition that came with another office's form. Refusals: FORM_DEFINITION_BROKEN, FORM_DEFINITION_WRONG, as of an
     * office's own file.
     */
    public FormDefinition foreign(FormKind kind, String source) {
        FormDefinition now = of(kind);
        return now.source().equals(source) ? now : parse(name(kind), kind, source, Optional.of(shape()));
    }

    private static JsonShape shape() {
        return new JsonShape(resource("schemas/form-definition.schema.json"));
    }

    private synchronized FormDefinition shipped(FormKind kind) {
        return shipped.computeIfAbsent(
                kind, _ -> parse(name(kind), kind, resource("forms/" + name(kind)), Optional.empty()));
    }

    private static FormDefinition read(FormKind kind, Path file) {
        try {
            return parse(file.toString(), kind, Files.readString(file), Optional.of(shape()));
        } catch (CharacterCodingException e) {
            throw new Refusal("FORM_DEFINITION_BROKEN", file.toString(), "1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FormDefinition parse(String file, FormKind kind, String source, Optional<JsonShape> shape) {
        return new DefinitionReader(file).read(kind, source, shape);
    }

    private static String name(FormKind kind) {
        return "form-" + kind.number() + ".json";
    }

    private static String resource(String path) {
        String full = "/kargozar/" + path;
        try (InputStream in = Objects.requireNonNull(FormDefinitions.class.getResourceAsStream(full), full)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
