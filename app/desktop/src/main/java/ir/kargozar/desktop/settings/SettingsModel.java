package ir.kargozar.desktop.settings;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The settings as they are now; whoever dresses the window or keeps them on disk listens. */
public final class SettingsModel {

    private final ReadOnlyObjectWrapper<Settings> settings;

    public SettingsModel(Settings settings) {
        this.settings = new ReadOnlyObjectWrapper<>(settings);
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    public Settings now() {
        return settings.get();
    }

    public Appearance appearance() {
        return now().appearance();
    }

    /** {@code model.change(settings -> settings.language(EN))}. */
    public void change(UnaryOperator<Settings> how) {
        settings.set(how.apply(now()));
    }

    public void dress(UnaryOperator<Appearance> how) {
        change(settings -> settings.appearance(how.apply(settings.appearance())));
    }
}
