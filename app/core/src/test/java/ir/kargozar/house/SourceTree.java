package ir.kargozar.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The program's own Java files of every module. */
final class SourceTree {
    private SourceTree() {}

    /** The top of the tree, as the build names it. */
    static Path root() {
        Path root = Path.of(Objects.requireNonNull(System.getProperty("kargozar.root"), "kargozar.root"));
        if (!Files.isDirectory(root.resolve("resources/text"))) {
            throw new IllegalStateException("not the top of the tree: " + root);
        }
        return root;
    }

    static List<JavaText> main() {
        List<JavaText> files = new ArrayList<>();
        try (Stream<Path> modules = Files.list(root().resolve("app"))) {
            for (Path module : modules.sorted().toList()) {
                Path main = module.resolve("src/main/java");
                if (Files.isDirectory(main)) {
                    files.addAll(under(main));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static List<JavaText> under(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<JavaText> texts = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                texts.add(new JavaText(root().relativize(file).toString().replace('\\', '/'), Files.readString(file)));
            }
            return texts;
        }
    }

    /** Folders of Java files without a package-info.java that says {@code @NullMarked}. */
    static List<String> unmarked(List<JavaText> files) {
        TreeMap<String, Boolean> folders = new TreeMap<>();
        for (JavaText file : files) {
            String folder = file.name().substring(0, file.name().lastIndexOf('/'));
            boolean marks =
                    file.name().endsWith("/package-info.java") && file.code().contains("@NullMarked");
            folders.merge(folder, marks, Boolean::logicalOr);
        }
        return folders.entrySet().stream()
                .filter(folder -> !folder.getValue())
                .map(folder -> folder.getKey() + " has no package-info.java with @NullMarked")
                .toList();
    }
}
