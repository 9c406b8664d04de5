package ir.kargozar.desktop.settings;

import ir.kargozar.text.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The settings on disk: written to a temporary file first, then moved, so that a power cut leaves the old or the new. */
public final class SettingsFile {

    private static final String LANGUAGE = "language";
    private static final String LOOK = "look";
    private static final String WORKSPACE = "workspace";
    private static final String SCAN_FOLDER = "scan.folder";
    private static final String DUE_DAY = "statistics.due.day";

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
        Optional<Path> workspace =
                Optional.ofNullable(lines.getProperty(WORKSPACE)).map(Path::of);
        return new Settings(
                constant(Language.class, lines.getProperty(LANGUAGE), Settings.DEFAULT.language()),
                constant(Settings.Look.class, lines.getProperty(LOOK), Settings.DEFAULT.look()),
                workspace,
                Optional.ofNullable(lines.getProperty(SCAN_FOLDER)).map(Path::of),
                day(lines.getProperty(DUE_DAY, "")));
    }

    public void save(Settings settings) {
        Properties lines = new Properties();
        lines.setProperty(LANGUAGE, settings.language().name().toLowerCase(Locale.ROOT));
        lines.setProperty(LOOK, settings.look().name().toLowerCase(Locale.ROOT));
        lines.setProperty(DUE_DAY, Integer.toString(settings.statisticsDueDay()));
        settings.workspace().ifPresent(folder -> lines.setProperty(WORKSPACE, folder.toString()));
        settings.scanFolder().ifPresent(folder -> lines.setProperty(SCAN_FOLDER, folder.toString()));
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

    private static int day(String number) {
        return number.matches("[1-9]|[12]\\d") ? Integer.parseInt(number) : Settings.DUE_DAY_OF_A3;
    }
}
