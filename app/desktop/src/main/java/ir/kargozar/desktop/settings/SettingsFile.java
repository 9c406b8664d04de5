package ir.kargozar.desktop.settings;

import ir.kargozar.desktop.settings.Appearance.Look;
import ir.kargozar.office.WholeFile;
import ir.kargozar.support.ProgramHome;
import ir.kargozar.text.Language;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The settings on disk: whole or not there ({@link WholeFile}), so that a power cut leaves the old or the new. A file that
 * was damaged by other things is never written over.
 */
public final class SettingsFile {

    private static final String LANGUAGE = "language";
    private static final String LOOK = "look";
    private static final String CONTRAST = "contrast";
    private static final String TEXT_SIZE = "text.size";
    private static final String WORKSPACE = "workspace";
    private static final String LOGIN = "login";
    private static final String BEGINNING = "beginning";
    private static final String LOCK_AFTER = "lock.after.seconds";
    private static final String SCANNER_FOLDER = "scanner.folder";

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** The usual place: {@code KARGOZAR_HOME}, else the folder {@code .kargozar} of the user. */
    public static SettingsFile usual() {
        return new SettingsFile(ProgramHome.of(System.getenv()).settings());
    }

    /**
     * Puts a file that is damaged aside, under a name of its own beside; nothing in it is lost, and the settings are the
     * usual ones. Before {@link #load}.
     *
     * @return the file that was put aside, to be told of
     */
    public Optional<Path> mend() {
        if (!Files.isRegularFile(file)
                || lines().filter(read -> read.containsKey(LANGUAGE)).isPresent()) {
            return Optional.empty();
        }
        try {
            int number = 1;
            while (Files.exists(aside(number))) {
                number++;
            }
            return Optional.of(Files.move(file, aside(number)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path aside(int number) {
        return file.resolveSibling(file.getFileName() + ".damaged-" + number);
    }

    /** Every file that was written here names a language; one of zeros or cut short does not. Empty: of another coding. */
    private Optional<Properties> lines() {
        Properties lines = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                lines.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return Optional.of(lines);
    }

    /** What was saved; where a line is missing or makes no sense, its default. */
    public Settings load() {
        Properties lines = lines().orElseGet(Properties::new);
        Appearance usual = Settings.DEFAULT.appearance();
        Appearance appearance = new Appearance(
                constant(Look.class, lines.getProperty(LOOK), usual.look()),
                Boolean.parseBoolean(lines.getProperty(CONTRAST)),
                size(lines.getProperty(TEXT_SIZE, "")));
        return new Settings(
                constant(Language.class, lines.getProperty(LANGUAGE), Settings.DEFAULT.language()),
                appearance,
                new LastTime(
                        folder(lines.getProperty(WORKSPACE)),
                        Optional.ofNullable(lines.getProperty(LOGIN)),
                        Boolean.parseBoolean(lines.getProperty(BEGINNING))),
                folder(lines.getProperty(SCANNER_FOLDER)),
                seconds(lines.getProperty(LOCK_AFTER, "")));
    }

    public void save(Settings settings) {
        Properties lines = new Properties();
        lines.setProperty(LANGUAGE, settings.language().name().toLowerCase(Locale.ROOT));
        Appearance appearance = settings.appearance();
        lines.setProperty(LOOK, appearance.look().name().toLowerCase(Locale.ROOT));
        lines.setProperty(CONTRAST, Boolean.toString(appearance.contrast()));
        lines.setProperty(TEXT_SIZE, Integer.toString(appearance.textSize()));
        settings.workspace().ifPresent(folder -> lines.setProperty(WORKSPACE, folder.toString()));
        settings.lastTime().login().ifPresent(login -> lines.setProperty(LOGIN, login));
        lines.setProperty(BEGINNING, Boolean.toString(settings.lastTime().beginning()));
        lines.setProperty(LOCK_AFTER, Long.toString(settings.lockAfter().toSeconds()));
        settings.scannerFolder().ifPresent(folder -> lines.setProperty(SCANNER_FOLDER, folder.toString()));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            WholeFile.make(file, out -> {
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                lines.store(writer, null);
                writer.flush();
                return file;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, @Nullable String word, E fallback) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(word)) {
                return constant;
            }
        }
        return fallback;
    }

    private static Optional<Path> folder(@Nullable String line) {
        try {
            return Optional.ofNullable(line).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Duration seconds(String number) {
        return number.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(number)) : Settings.USUAL_LOCK;
    }

    private static int size(String number) {
        return Appearance.SIZES.stream()
                .filter(size -> size.toString().equals(number))
                .findFirst()
                .orElse(Appearance.USUAL_SIZE);
    }
}
