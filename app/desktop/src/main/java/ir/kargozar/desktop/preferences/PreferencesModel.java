package ir.kargozar.desktop.preferences;

import ir.kargozar.desktop.settings.Settings;
import ir.kargozar.desktop.settings.SettingsModel;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/** The settings as the screen shows them; every change holds at once. */
public final class PreferencesModel {

    private final SettingsModel settings;

    public PreferencesModel(SettingsModel settings) {
        this.settings = settings;
    }

    SettingsModel settings() {
        return settings;
    }

    ReadOnlyObjectProperty<Settings> now() {
        return settings.settings();
    }

    void scannerFolder(Optional<Path> folder) {
        settings.change(settings -> settings.scannerFolder(folder));
    }
}
