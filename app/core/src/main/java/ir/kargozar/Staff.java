package ir.kargozar;

import ir.kargozar.account.Account;
import ir.kargozar.account.AccountDesk;
import ir.kargozar.account.Accounts;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.account.SignedIn;
import java.util.Optional;

/** Who works with a workspace, and what each may do. */
public final class Staff {
    private final Workspace workspace;
    private final SignedIn signedIn;

    Staff(Workspace workspace) {
        this.workspace = workspace;
        this.signedIn = workspace.signedIn();
    }

    public Accounts accounts() {
        return workspace.accounts();
    }

    public AccountDesk desk() {
        return new AccountDesk(accounts(), workspace.passphrases(), workspace.transactions(), signedIn);
    }

    /** Without accounts, and after the recovery key opened the workspace: from now on this passphrase opens it. */
    public void officePassphrase(char[] passphrase) {
        desk().officePassphrase(passphrase);
    }

    /** As the log names whoever works here: the login, or without accounts the name of the machine's user. */
    public String who() {
        return signedIn.who();
    }

    /** Empty without accounts, and where the recovery key opened the workspace. */
    public Optional<Account> signedIn() {
        return signedIn.login().flatMap(accounts()::find);
    }

    /** True without accounts. A fault DUTY_MISSING for an action that no duty names. */
    public boolean mayDo(String action) {
        return signedIn.authority().allows(action);
    }

    /** Before work that leaves no row in the log. Refused with ROLE_NOT_ALLOWED, ACCOUNT_OFF, RECOVERY_ONLY. */
    public void require(String action) {
        signedIn.require(action);
    }
}
