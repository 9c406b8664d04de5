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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where wordings come from: an office's folder where it holds the file, else the shipped draft. Its files are read at each
 * print, so that a change shows at once; shipped ones are read once.
 */
public final class Forms {
    private static final int LARGEST = 1 << 20;

    private final Optional<Path> folder;
    private final Map<Form, Wording> shipped = new ConcurrentHashMap<>();

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
        return folder.map(path -> path.resolve(form.file()))
                .filter(Files::isRegularFile)
                .map(path -> WordingReader.read(form, decode(form, own(form, path)), false))
                .orElseGet(() -> shipped.computeIfAbsent(form, Forms::draft));
    }

    /** A wording that was kept with a printed paper; refuses as {@link #read}. */
    public static Wording remembered(Form form, String text, boolean draft) {
        return WordingReader.read(form, text, draft);
    }

    private static Wording draft(Form form) {
        return WordingReader.read(form, decode(form, shipped(form)), true);
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
