package ir.kargozar;

import ir.kargozar.account.Account;
import ir.kargozar.account.AccountDesk;
import ir.kargozar.account.Accounts;
import ir.kargozar.account.Authority;
import ir.kargozar.account.Credentials;
import ir.kargozar.account.Login;
import ir.kargozar.account.Role;
import ir.kargozar.log.Change;
import ir.kargozar.office.Refusal;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.account.SignedIn;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** That whoever works here still knows the passphrase. Refused with PASSPHRASE_WRONG, PASSPHRASE_WAIT. */
    public void verify(char[] passphrase) {
        workspace
                .passphrases()
                .verify(signedIn.login()
                        .map(login -> Credentials.of(login, passphrase))
                        .orElseGet(() -> Credentials.of(passphrase)));
    }

    /** True without accounts. A fault DUTY_MISSING for an action that no duty names. */
    public boolean mayDo(String action) {
        return signedIn.authority().allows(action);
    }

    /** Of these actions those that {@link #mayDo} refuses, each with the roles that do it. */
    public Map<String, Set<Role>> closed(Collection<String> actions) {
        Authority authority = signedIn.authority();
        Map<String, Set<Role>> closed = new HashMap<>();
        for (String action : actions) {
            if (!authority.allows(action)) {
                closed.put(action, authority.whose(action));
            }
        }
        return closed;
    }

    /** Before work that leaves no row in the log. Refused with ROLE_NOT_ALLOWED, ACCOUNT_OFF, RECOVERY_ONLY. */
    public void require(String action) {
        signedIn.require(action);
    }

    /** True where a hand-over needs a second person: somebody else who may hand over has an account. */
    public boolean needsSecond() {
        return signedIn.authority().needsSecond();
    }

    /** A hand-over that was confirmed; may be made until this is closed. */
    public interface Confirmed extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * A colleague confirms a hand-over with a passphrase of their own; both names stand in the log. Refused with
     * SECOND_MISSING without a login, SECOND_SAME, PASSPHRASE_WRONG, PASSPHRASE_WAIT, SECOND_NOT_ALLOWED.
     *
     * @param second left as it is; the caller wipes it
     */
    public Confirmed confirm(Credentials second) {
        Login login = second.login().orElseThrow(() -> new Refusal("SECOND_MISSING"));
        if (signedIn.login().filter(login::equals).isPresent()) {
            throw new Refusal("SECOND_SAME");
        }
        workspace.passphrases().verify(second);
        boolean may = accounts()
                .find(login)
                .filter(account -> account.isOneOf(desk().duties().of(Authority.HAND_OVER)))
                .isPresent();
        if (!may) {
            throw new Refusal("SECOND_NOT_ALLOWED", login.value());
        }
        workspace.log().append(new Change(who(), "package.second"), login.value(), "", "");
        signedIn.confirmedBy(Optional.of(login));
        return () -> signedIn.confirmedBy(Optional.empty());
    }
}
