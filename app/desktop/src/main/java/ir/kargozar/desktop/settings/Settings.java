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
 * @param statisticsDueDay day of the following month on which statistics are due (A3); an office may change it
 */
public record Settings(
        Language language,
        Appearance appearance,
        Optional<Path> workspace,
        Optional<Path> scannerFolder,
        int statisticsDueDay) {

    /** Day named by rule A3. */
    public static final int DUE_DAY_OF_A3 = 10;

    /** Every month of the Jalali year has it. */
    public static final int LAST_DUE_DAY = 29;

    public static final Settings DEFAULT = new Settings(
            Language.FA,
            new Appearance(Look.LIGHT, false, Appearance.USUAL_SIZE),
            Optional.empty(),
            Optional.empty(),
            DUE_DAY_OF_A3);

    public Settings language(Language wanted) {
        return new Settings(wanted, appearance, workspace, scannerFolder, statisticsDueDay);
    }

    public Settings appearance(Appearance wanted) {
        return new Settings(language, wanted, workspace, scannerFolder, statisticsDueDay);
    }

    public Settings look(Look wanted) {
        return appearance(appearance.look(wanted));
    }

    public Settings workspace(Path opened) {
        return new Settings(language, appearance, Optional.of(opened), scannerFolder, statisticsDueDay);
    }

    public Settings scannerFolder(Optional<Path> watched) {
        return new Settings(language, appearance, workspace, watched, statisticsDueDay);
    }

    public Settings statisticsDueDay(int day) {
        return new Settings(language, appearance, workspace, scannerFolder, day);
    }
}
