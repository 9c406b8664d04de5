package ir.kargozar.account;

import ir.kargozar.log.Change;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.Transactions;
import ir.kargozar.text.Line;
import java.util.List;
import java.util.Set;

/**
 * Accounts made, changed and switched off. Whether whoever does it may is asked where the log is written. A way in is
 * made before the account that uses it and taken away after, so that whatever is cut short locks nobody out.
 */
public final class AccountDesk {
    /** Fewest characters of a passphrase. */
    public static final int SHORTEST = 8;

    private final Accounts accounts;
    private final Passphrases passphrases;
    private final Transactions transactions;
    private final Present present;

    public AccountDesk(Accounts accounts, Passphrases passphrases, Transactions transactions, Present present) {
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.transactions = transactions;
        this.present = present;
    }

    /**
     * The first account must be an administrator: it takes over from the office's passphrase, which opens nothing from
     * then on, and the session is his. Refused with LOGIN_TAKEN, FIRST_IS_ADMINISTRATOR, ROLES_MISSING,
     * PASSPHRASE_SHORT.
     */
    public Account add(Login login, Line name, Set<Role> roles, char[] passphrase) {
        Account account = new Account(login, name, roles, true);
        refuseShort(passphrase);
        boolean first = within(() -> {
            List<Account> all = accounts.all();
            if (accounts.find(login).isPresent()) {
                throw new Refusal("LOGIN_TAKEN", login.value());
            }
            if (all.isEmpty() && !account.isAdministrator()) {
                throw new Refusal("FIRST_IS_ADMINISTRATOR");
            }
            accounts.keep(withRoles(account), change("account.added"));
            passphrases.set(login, passphrase);
            return all.isEmpty();
        });
        if (first) {
            passphrases.endOffice();
            present.becomes(login);
        }
        return account;
    }

    /** Another name or other roles. Refused with ACCOUNT_UNKNOWN, ROLES_MISSING, LAST_ADMINISTRATOR. */
    public Account change(Login login, Line name, Set<Role> roles) {
        return within(() -> {
            Account changed = new Account(login, name, roles, known(login).active());
            return kept(withRoles(changed), "account.changed");
        });
    }

    /** Nothing opens the workspace for the login any more. Refused with ACCOUNT_UNKNOWN, LAST_ADMINISTRATOR. */
    public Account off(Login login) {
        Account off = within(() -> kept(known(login).switched(false), "account.off"));
        passphrases.remove(login);
        return off;
    }

    /** With a new passphrase, for the old one is gone. Refused with ACCOUNT_UNKNOWN, PASSPHRASE_SHORT. */
    public Account on(Login login, char[] passphrase) {
        refuseShort(passphrase);
        return within(() -> {
            Account on = kept(known(login).switched(true), "account.on");
            passphrases.set(login, passphrase);
            return on;
        });
    }

    /** Somebody else's passphrase, which was forgotten. Refused with ACCOUNT_UNKNOWN, ACCOUNT_OFF, PASSPHRASE_SHORT. */
    public void reset(Login login, char[] passphrase) {
        replace(login, passphrase, "account.passphrase-reset");
    }

    /** One's own. Refused with PASSPHRASE_WRONG, PASSPHRASE_WAIT, PASSPHRASE_SHORT. */
    public void ownPassphrase(char[] before, char[] passphrase) {
        refuseShort(passphrase);
        if (present.login().isEmpty()) {
            if (!accounts.all().isEmpty()) {
                throw new Refusal("RECOVERY_ONLY");
            }
            passphrases.verify(Credentials.of(before));
            passphrases.setOffice(passphrase);
            return;
        }
        Login login = present.login().get();
        passphrases.verify(Credentials.of(login, before));
        replace(login, passphrase, "account.passphrase");
    }

    /** The one passphrase of a workspace without accounts, which was lost. Refused with PASSPHRASE_SHORT, ACCOUNTS_ARE. */
    public void officePassphrase(char[] passphrase) {
        refuseShort(passphrase);
        if (!accounts.all().isEmpty()) {
            throw new Refusal("ACCOUNTS_ARE");
        }
        passphrases.setOffice(passphrase);
    }

    /**
     * After the recovery key opened the workspace: an active administrator’s new passphrase; the session is his.
     * Refused with ACCOUNT_UNKNOWN, RECOVERY_ONLY, PASSPHRASE_SHORT.
     */
    public void recover(Login administrator, char[] passphrase) {
        if (!known(administrator).isAdministrator()) {
            throw new Refusal("RECOVERY_ONLY");
        }
        replace(administrator, passphrase, Authority.RECOVERED);
        present.becomes(administrator);
    }

    private void replace(Login login, char[] passphrase, String action) {
        refuseShort(passphrase);
        within(() -> {
            if (!known(login).active()) {
                throw new Refusal("ACCOUNT_OFF", login.value());
            }
            accounts.note(login, change(action));
            passphrases.set(login, passphrase);
            return true;
        });
    }

    /** The default with the office's own over it. */
    public Duties duties() {
        return Duties.shipped().under(accounts.duties());
    }

    /** The office's own duties from now on, or the default again for an empty text. Refused as {@link Duties#with}. */
    public Duties duties(String json) {
        Duties duties = json.isEmpty() ? Duties.shipped() : Duties.shipped().with(json);
        within(() -> {
            accounts.keepDuties(json, change("account.duties"));
            return true;
        });
        return duties;
    }

    private Account kept(Account account, String action) {
        accounts.keep(account, change(action));
        if (accounts.all().stream().noneMatch(Account::isAdministrator)) {
            throw new Refusal("LAST_ADMINISTRATOR");
        }
        return account;
    }

    private static Account withRoles(Account account) {
        if (account.roles().isEmpty()) {
            throw new Refusal("ROLES_MISSING");
        }
        return account;
    }

    private Account known(Login login) {
        return accounts.find(login).orElseThrow(() -> new Refusal("ACCOUNT_UNKNOWN", login.value()));
    }

    private static void refuseShort(char[] passphrase) {
        if (passphrase.length < SHORTEST) {
            throw new Refusal("PASSPHRASE_SHORT", Integer.toString(SHORTEST));
        }
    }

    private Change change(String action) {
        return new Change(present.who(), action);
    }

    private <T> T within(java.util.function.Supplier<T> work) {
        return transactions.within(work);
    }
}
