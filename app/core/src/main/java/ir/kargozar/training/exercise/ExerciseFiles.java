package ir.kargozar.training.exercise;

import ir.kargozar.claim.ClaimRules;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The shipped exercises in the order of {@code exercises.txt}, file by file an office's own in their place, and then those
 * an office has added, by name. Reads files each time.
 */
public final class ExerciseFiles implements Exercises {
    private static final String ENDING = ".json";
    private static final String SHIPPED = "training/exercises/";

    private final Optional<Path> own;
    private final ClaimRules rules;
    private final Texts texts;

    /**
     * @param own the office's folder, if it has one
     * @param rules the product's own: a practice workspace knows no others
     */
    public ExerciseFiles(Optional<Path> own, ClaimRules rules, Texts texts) {
        this.own = own;
        this.rules = rules;
        this.texts = texts;
    }

    @Override
    public List<Exercise> all() {
        ExerciseReader reader = new ExerciseReader(ours("schemas/exercise.schema.json"), rules, texts);
        List<Exercise> all = new ArrayList<>();
        TreeSet<String> added = new TreeSet<>(ownNames());
        for (String name : shipped()) {
            all.add(
                    added.remove(name)
                            ? read(reader, name)
                            : reader.read(SHIPPED + name + ENDING, ours(SHIPPED + name + ENDING)));
        }
        added.forEach(name -> all.add(read(reader, name)));
        return List.copyOf(all);
    }

    /** Codes of the shipped exercises, easiest first. */
    static List<String> shipped() {
        return ours(SHIPPED + "exercises.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private Exercise read(ExerciseReader reader, String name) {
        Path file = own.orElseThrow().resolve(name + ENDING);
        try {
            return reader.read(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> ownNames() {
        if (own.filter(Files::isDirectory).isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(own.get())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ours(String path) {
        String full = "/kargozar/" + path;
        try (InputStream in = Objects.requireNonNull(ExerciseFiles.class.getResourceAsStream(full), full)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
