package ir.kargozar.account;

import ir.kargozar.log.Change;
import java.util.List;
import java.util.Optional;

/** The accounts of a workspace, and the office's own duties. What is kept here holds for every session from then on. */
public interface Accounts {

    Optional<Account> find(Login login);

    /** By login; those switched off too. */
    List<Account> all();

    /** Adds or replaces. */
    void keep(Account account, Change change);

    /** Logs what was done with an account that is not seen in it, such as a new passphrase. */
    void note(Login login, Change change);

    /** The office's own, as JSON; empty where the default holds. */
    Optional<String> duties();

    /** An empty text brings the default back. */
    void keepDuties(String json, Change change);
}
