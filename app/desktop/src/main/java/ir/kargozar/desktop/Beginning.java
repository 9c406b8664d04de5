package ir.kargozar.desktop;

import ir.kargozar.desktop.settings.Settings;
import ir.kargozar.desktop.settings.SettingsFile;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Theme;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;

/** What the first screen needs and what needs no window: read while JavaFX gets ready. */
record Beginning(SettingsFile file, Settings settings, Texts texts) {

    static Beginning read() {
        SettingsFile file = SettingsFile.usual();
        Settings settings = file.load();
        Texts texts = Texts.of(settings.language());
        Theme.loadFonts();
        Icon.FOLDER.small();
        Icon.TRAINING.small();
        return new Beginning(file, settings, texts);
    }

    /** The words of another language than the settings', where one was asked for. */
    Texts in(Language language) {
        return language == texts.language() ? texts : Texts.of(language);
    }
}
