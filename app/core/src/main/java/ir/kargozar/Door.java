package ir.kargozar;

import ir.kargozar.claim.rules.RulePacks;
import ir.kargozar.offset.form.FormDefinitions;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import ir.kargozar.text.Texts;
import java.time.Clock;
import java.util.Optional;

/** What can be known and done before somebody has signed in. */
public final class Door {
    private Door() {}

    /** True where only an account’s login and passphrase open the workspace. Refused with WORKSPACE_MISSING. */
    public static boolean needsLogin(String where) {
        return Workspace.needsLogin(Location.of(where));
    }

    /**
     * Opens a workspace whose passphrase is lost. With accounts, all that can be done is
     * {@link ir.kargozar.account.AccountDesk#recover}, and the session is that administrator’s from then on; without, a
     * new office passphrase may be set by {@link Staff#officePassphrase}. Refusals of {@link Workspace#recover}.
     */
    public static Kargozar recover(String where, String recoveryKey, Texts texts, Clock clock) {
        Location location = Location.of(where);
        return over(Workspace.recover(location, recoveryKey, clock), location, texts, clock);
    }

    /** Does once for nothing what opening a workspace does first, so that it is quick when somebody has typed. Any thread. */
    public static void warmUp(Texts texts) {
        Workspace.warmUp();
        RulePacks.load(Optional.empty(), texts);
        FormDefinitions.of(Optional.empty());
        Press.engine();
    }

    static Kargozar over(Workspace workspace, Location location, Texts texts, Clock clock) {
        try {
            return new Kargozar(workspace, OwnFiles.of(location), texts, clock);
        } catch (RuntimeException e) {
            workspace.close();
            throw e;
        }
    }
}
