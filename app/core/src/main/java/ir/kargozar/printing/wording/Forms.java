package ir.kargozar.printing.wording;

import ir.kargozar.office.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Where wordings come from: an office's folder where it holds the file, else the shipped draft. Files are read at each
 * print, so that a change shows at once.
 */
public final class Forms {
    private static final int LARGEST = 1 << 20;

    private final Optional<Path> folder;

    private Forms(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Only the shipped drafts. */
    public static Forms shipped() {
        return new Forms(Optional.empty());
    }

    /** The office's own wordings where the folder holds them; the folder need not exist. */
    public static Forms of(Path folder) {
        return new Forms(Optional.of(folder));
    }

    /** Refuses (WORDING_…) a file that is not a wording of the form, naming its line. */
    public Wording read(Form form) {
        Optional<Path> own = folder.map(path -> path.resolve(form.file())).filter(Files::isRegularFile);
        String text = decode(form, own.map(path -> own(form, path)).orElseGet(() -> shipped(form)));
        return WordingReader.read(form, text, own.isEmpty());
    }

    private static byte[] own(Form form, Path path) {
        try {
            if (Files.size(path) > LARGEST) {
                throw new Refusal("WORDING_UNREADABLE", form.file());
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] shipped(Form form) {
        String path = "/kargozar/forms/" + form.file();
        try (InputStream in = Objects.requireNonNull(Forms.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decode(Form form, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal("WORDING_UNREADABLE", form.file());
        }
    }
}
