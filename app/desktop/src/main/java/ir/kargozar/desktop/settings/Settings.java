package ir.kargozar.desktop.settings;

import ir.kargozar.desktop.settings.Appearance.Look;
import ir.kargozar.text.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What the program remembers between two starts.
 *
 * @param scannerFolder where the scanner puts its files, when it is watched
 * @param lockAfter how long nobody touches anything until the screens are locked; zero for never
 */
public record Settings(
        Language language, Appearance appearance, LastTime lastTime, Optional<Path> scannerFolder, Duration lockAfter) {

    public static final Duration USUAL_LOCK = Duration.ofMinutes(10);

    public static final Settings DEFAULT = new Settings(
            Language.FA,
            new Appearance(Look.LIGHT, false, Appearance.USUAL_SIZE),
            LastTime.NONE,
            Optional.empty(),
            USUAL_LOCK);

    public Settings language(Language wanted) {
        return new Settings(wanted, appearance, lastTime, scannerFolder, lockAfter);
    }

    public Settings appearance(Appearance wanted) {
        return new Settings(language, wanted, lastTime, scannerFolder, lockAfter);
    }

    public Settings look(Look wanted) {
        return appearance(appearance.look(wanted));
    }

    /** The folder opened last. */
    public Optional<Path> workspace() {
        return lastTime.workspace();
    }

    public Settings lastTime(LastTime opened) {
        return new Settings(language, appearance, opened, scannerFolder, lockAfter);
    }

    public Settings scannerFolder(Optional<Path> watched) {
        return new Settings(language, appearance, lastTime, watched, lockAfter);
    }

    public Settings lockAfter(Duration idle) {
        return new Settings(language, appearance, lastTime, scannerFolder, idle);
    }
}
