package ir.kargozar.desktop;

import ir.kargozar.desktop.settings.Settings;
import ir.kargozar.desktop.settings.SettingsFile;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.support.ProgramHome;
import ir.kargozar.support.ProgramLog;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the first screen needs and what needs no window: read while JavaFX gets ready.
 *
 * @param aside where settings were put that could not be read
 */
record Beginning(SettingsFile file, Optional<Path> aside, Settings settings, Texts texts) {

    static Beginning read() {
        ProgramLog.begin(ProgramHome.of(System.getenv()));
        SettingsFile file = SettingsFile.usual();
        Optional<Path> aside = file.mend();
        Settings settings = file.load();
        Texts texts = Texts.of(settings.language());
        Theme.loadFonts();
        Icon.FOLDER.small();
        Icon.TRAINING.small();
        return new Beginning(file, aside, settings, texts);
    }

    /** The words of another language than the settings', where one was asked for. */
    Texts in(Language language) {
        return language == texts.language() ? texts : Texts.of(language);
    }
}
