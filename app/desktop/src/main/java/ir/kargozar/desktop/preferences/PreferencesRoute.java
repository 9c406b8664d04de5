package ir.kargozar.desktop.preferences;

import ir.kargozar.desktop.accounts.AccountsRoute;
import ir.kargozar.desktop.settings.SettingsModel;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.text.Texts;
import java.util.Optional;

/** The way to the settings, and from there to the accounts. */
public final class PreferencesRoute implements PreferencesView.Actions {

    private final Workplace workplace;
    private final SettingsModel settings;
    private final Tasks tasks;
    private final Around around;
    private final Command backups;

    /** @param backups opens them */
    public PreferencesRoute(Workplace workplace, SettingsModel settings, Tasks tasks, Around around, Command backups) {
        this.workplace = workplace;
        this.settings = settings;
        this.tasks = tasks;
        this.around = around;
        this.backups = backups;
    }

    /** Made when it is asked for: the first window does not wait for it. */
    public Screen screen() {
        return new PreferencesView(
                new PreferencesModel(settings), around.shown().texts(), this, backups);
    }

    @Override
    public void scannerFolder() {
        Texts texts = around.shown().texts();
        around.files()
                .folder(texts.say("settings.scanner"))
                .ifPresent(folder -> settings.change(now -> now.scannerFolder(Optional.of(folder))));
    }

    @Override
    public void accounts() {
        new AccountsRoute(workplace, tasks, around).open();
    }

    @Override
    public void ownPassphrase() {
        new AccountsRoute(workplace, tasks, around).ownPassphrase();
    }
}
