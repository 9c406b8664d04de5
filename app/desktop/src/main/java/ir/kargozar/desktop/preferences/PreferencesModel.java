package ir.kargozar.desktop.preferences;

import ir.kargozar.desktop.settings.Settings;
import ir.kargozar.desktop.settings.SettingsModel;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The settings as the screen shows them; every change holds at once. */
public final class PreferencesModel {

    private final SettingsModel settings;
    private final Texts texts;
    private final StringProperty dueDay = new SimpleStringProperty("");
    private final StringProperty dueDayError = new SimpleStringProperty("");

    public PreferencesModel(SettingsModel settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
        dueDay.set(texts.digits(Integer.toString(settings.now().statisticsDueDay())));
        dueDay.addListener((_, _, _) -> dueDayError.set(""));
    }

    SettingsModel settings() {
        return settings;
    }

    ReadOnlyObjectProperty<Settings> now() {
        return settings.settings();
    }

    StringProperty dueDay() {
        return dueDay;
    }

    /** What is wrong with the day typed; empty where nothing is. */
    ReadOnlyStringProperty dueDayError() {
        return dueDayError;
    }

    void scannerFolder(Optional<Path> folder) {
        settings.change(settings -> settings.scannerFolder(folder));
    }

    /** The day typed holds from now on, if it is one. */
    void takeDueDay() {
        String digits = Digits.ascii(dueDay.get().strip());
        boolean day = digits.matches("\\d{1,2}")
                && Integer.parseInt(digits) >= 1
                && Integer.parseInt(digits) <= Settings.LAST_DUE_DAY;
        dueDayError.set(day ? "" : texts.say("settings.due.wrong", Settings.LAST_DUE_DAY));
        if (day) {
            settings.change(settings -> settings.statisticsDueDay(Integer.parseInt(digits)));
        }
    }
}
