package ir.kargozar.desktop.settings;

import ir.kargozar.desktop.settings.Appearance.Look;
import ir.kargozar.text.Language;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the program remembers between two starts.
 *
 * @param workspace the folder opened last
 * @param scannerFolder where the scanner puts its files, when it is watched
 */
public record Settings(
        Language language, Appearance appearance, Optional<Path> workspace, Optional<Path> scannerFolder) {

    public static final Settings DEFAULT = new Settings(
            Language.FA, new Appearance(Look.LIGHT, false, Appearance.USUAL_SIZE), Optional.empty(), Optional.empty());

    public Settings language(Language wanted) {
        return new Settings(wanted, appearance, workspace, scannerFolder);
    }

    public Settings appearance(Appearance wanted) {
        return new Settings(language, wanted, workspace, scannerFolder);
    }

    public Settings look(Look wanted) {
        return appearance(appearance.look(wanted));
    }

    public Settings workspace(Path opened) {
        return new Settings(language, appearance, Optional.of(opened), scannerFolder);
    }

    public Settings scannerFolder(Optional<Path> watched) {
        return new Settings(language, appearance, workspace, watched);
    }
}
