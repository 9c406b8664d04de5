package ir.kargozar.desktop.settings;

import ir.kargozar.desktop.settings.Appearance.Look;
import ir.kargozar.text.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The settings on disk: written to a temporary file first, then moved, so that a power cut leaves the old or the new. */
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
        String home = System.getenv("KARGOZAR_HOME");
        Path folder = home == null ? Path.of(System.getProperty("user.home"), ".kargozar") : Path.of(home);
        return new SettingsFile(folder.resolve("desktop.properties"));
    }

    /** What was saved; where a line is missing or makes no sense, its default. */
    public Settings load() {
        Properties lines = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                lines.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                return Settings.DEFAULT;
            }
        }
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
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Path written = Files.createTempFile(folder, "desktop", ".tmp");
            try (Writer writer = Files.newBufferedWriter(written, StandardCharsets.UTF_8)) {
                lines.store(writer, null);
            }
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
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
