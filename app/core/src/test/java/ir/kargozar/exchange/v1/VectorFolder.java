package ir.kargozar.exchange.v1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Hostile files as they are written, and the index that says what must become of each. */
final class VectorFolder {
    private final Path folder;
    private final List<Expected> index = new ArrayList<>();

    /**
     * A line of the index; a file of which nothing is expected is taken whole.
     *
     * @param refused code of the refusal
     * @param setAside records that are set aside, in order; the one other record is taken
     * @param after what came before it
     * @param what it is, one sentence
     */
    record Expected(
            String file,
            @Nullable String refused,
            @Nullable List<Aside> setAside,
            @Nullable String after,
            String what) {
        @Override
        public String toString() {
            return file;
        }
    }

    /** A record that is set aside: the code of its reason, and what it is. */
    record Aside(String code, String what) {}

    /** An empty folder. */
    VectorFolder(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file :
                    old.filter(each -> !each.toString().endsWith(".md")).toList()) {
                Files.delete(file);
            }
        }
    }

    void taken(String name, String what, byte[] content) {
        add(new Expected(name + ".kgz", null, null, null, what), content);
    }

    void refused(String name, String code, String what, byte[] content) {
        add(new Expected(name + ".kgz", code, null, null, what), content);
    }

    void refusedAfter(String before, String name, String code, String what, byte[] content) {
        add(new Expected(name + ".kgz", code, null, before + ".kgz", what), content);
    }

    void aside(String name, String what, List<Aside> bad, byte[] content) {
        add(new Expected(name + ".kgz", null, List.copyOf(bad), null, what), content);
    }

    private void add(Expected expected, byte[] content) {
        index.add(expected);
        write(expected.file(), content);
    }

    private void write(String name, byte[] content) {
        try {
            Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void text(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    /** Writes {@code index.json}, a file a line. */
    void finish() throws IOException {
        List<String> lines = index.stream().map(Json.MAPPER::writeValueAsString).toList();
        text("index.json", "[\n" + String.join(",\n", lines) + "\n]\n");
    }

    static List<Expected> read(byte[] index) {
        return List.of(JsonMapper.shared().readValue(index, Expected[].class));
    }
}
