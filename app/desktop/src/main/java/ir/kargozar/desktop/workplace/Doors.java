package ir.kargozar.desktop.workplace;

import ir.kargozar.account.Credentials;
import ir.kargozar.account.Login;
import java.nio.file.Path;
import java.util.Optional;

/** Opens workspaces and makes training ones; behind it stands the composition root. */
public interface Doors {

    /** Refusals: wrong passphrase, in use, newer schema, no workspace there … each in words. */
    Workplace open(Path folder, Credentials credentials);

    /** One without accounts. */
    default Workplace open(Path folder, char[] passphrase) {
        return open(folder, Credentials.of(passphrase));
    }

    /** True where only an account's login and passphrase open it. Refused with WORKSPACE_MISSING. */
    boolean needsLogin(Path folder);

    /**
     * Opens a workspace whose passphrase is lost, and from now on this one opens it. Refused with RECOVERY_KEY_WRONG,
     * ACCOUNT_UNKNOWN, RECOVERY_ONLY, PASSPHRASE_SHORT, and as {@link #open(Path, Credentials)}.
     *
     * @param administrator whose passphrase it is; empty without accounts
     */
    Workplace recover(Path folder, String recoveryKey, Optional<Login> administrator, char[] passphrase);

    /** A sandbox to try everything in. */
    void makeTraining(Path folder);

    /** Published: a sandbox protects nothing. */
    String trainingPassphrase();

    /** Where new workspaces are made. */
    Ground ground();

    /** True where a workspace stands in that folder. */
    boolean isWorkspace(Path folder);
}
