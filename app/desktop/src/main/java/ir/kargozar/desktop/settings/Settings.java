package ir.kargozar.desktop.settings;

import ir.kargozar.text.Language;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the program remembers between two starts.
 *
 * @param workspace the folder opened last
 * @param scanFolder the folder a scanner writes into, watched for new files
 * @param statisticsDueDay day of the following month on which statistics are due (A3); an office may change it
 */
public record Settings(
        Language language, Look look, Optional<Path> workspace, Optional<Path> scanFolder, int statisticsDueDay) {

    /** Day named by rule A3. */
    public static final int DUE_DAY_OF_A3 = 10;

    public static final Settings DEFAULT =
            new Settings(Language.FA, Look.LIGHT, Optional.empty(), Optional.empty(), DUE_DAY_OF_A3);

    /** Light or dark surfaces. */
    public enum Look {
        LIGHT,
        DARK;

        public Look other() {
            return this == LIGHT ? DARK : LIGHT;
        }
    }

    public Settings language(Language wanted) {
        return new Settings(wanted, look, workspace, scanFolder, statisticsDueDay);
    }

    public Settings look(Look wanted) {
        return new Settings(language, wanted, workspace, scanFolder, statisticsDueDay);
    }

    public Settings workspace(Path opened) {
        return new Settings(language, look, Optional.of(opened), scanFolder, statisticsDueDay);
    }

    public Settings scanFolder(Optional<Path> watched) {
        return new Settings(language, look, workspace, watched, statisticsDueDay);
    }
}
