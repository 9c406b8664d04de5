package ir.kargozar.training.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where files of what is taught stand. Paths are relative, with slashes: {@code lessons/intake.md}. */
public interface Shelf {

    /** A file's content. */
    Optional<byte[]> find(String path);

    /** A file as people find it: its folder and its path in it. */
    String name(String path);

    /** What is shipped. */
    static Shelf shipped() {
        return new ShippedFiles();
    }

    /** A folder alone. */
    static Shelf of(Path folder) {
        return new FolderFiles(folder);
    }

    /** File by file an office's own before what is shipped. */
    static Shelf own(Optional<Path> folder) {
        return folder.<Shelf>map(path -> new OwnBeforeShipped(new FolderFiles(path), new ShippedFiles()))
                .orElseGet(ShippedFiles::new);
    }

    /** Resources of the program. */
    record ShippedFiles() implements Shelf {
        @Override
        public Optional<byte[]> find(String path) {
            try (InputStream in = Shelf.class.getResourceAsStream("/kargozar/training/" + path)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String name(String path) {
            return "resources/training/" + path;
        }
    }

    /** Files of a folder. */
    record FolderFiles(Path folder) implements Shelf {
        @Override
        public Optional<byte[]> find(String path) {
            Path file = folder.resolve(path);
            try {
                return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String name(String path) {
            return folder.getFileName() + "/" + path;
        }
    }

    /** What one shelf lacks stands on the other. */
    record OwnBeforeShipped(Shelf own, Shelf shipped) implements Shelf {
        @Override
        public Optional<byte[]> find(String path) {
            return own.find(path).or(() -> shipped.find(path));
        }

        @Override
        public String name(String path) {
            return own.find(path).isPresent() || shipped.find(path).isEmpty() ? own.name(path) : shipped.name(path);
        }
    }
}
