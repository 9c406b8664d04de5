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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What the first screen needs and what needs no window: read while JavaFX gets ready.
 *
 * @param aside where settings were put that could not be read
 * @param dressed whether fonts are read already
 */
record Beginning(SettingsFile file, Optional<Path> aside, Settings settings, Texts texts, boolean dressed) {

    /** What JavaFX adds to the environment on Linux. */
    private static final Set<String> ADDED = Set.of("GDK_BACKEND", "IBUS_ENABLE_SYNC_MODE");

    private static final AtomicBoolean LOGGED = new AtomicBoolean();

    static Beginning read() {
        SettingsFile file = SettingsFile.usual();
        Optional<Path> aside = file.mend();
        Settings settings = file.load();
        Texts texts = Texts.of(settings.language());
        boolean dressed = isSettled(System.getProperty("os.name"), System.getenv());
        if (dressed) {
            Theme.loadFonts();
            Icon.FOLDER.small();
        }
        return new Beginning(file, aside, settings, texts, dressed);
    }

    /**
     * Whether fonts may be read while JavaFX begins: their libraries look into the environment, whose list moves when JavaFX adds to it,
     * and the process would fail now and then. Our starters have put everything there before.
     */
    static boolean isSettled(String system, Map<String, String> environment) {
        return !system.equals("Linux") || environment.keySet().containsAll(ADDED);
    }

    /** From now on the program's log is kept; to be begun before a fault is told. */
    static void keepLog() {
        if (LOGGED.compareAndSet(false, true)) {
            ProgramLog.begin(ProgramHome.of(System.getenv()));
        }
    }

    /** The words of another language than the settings', where one was asked for. */
    Texts in(Language language) {
        return language == texts.language() ? texts : Texts.of(language);
    }
}
