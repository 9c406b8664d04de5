package ir.kargozar.account;

/** What opens the workspace: an entry of the key ring for each account. The caller wipes what it passes. */
public interface Passphrases {

    /** From now on this passphrase, and no earlier one, opens the workspace for the login. */
    void set(Login login, char[] passphrase);

    /** From now on nothing opens the workspace for the login. */
    void remove(Login login);

    /** From now on the office's own passphrase, which was everybody's, opens nothing. */
    void endOffice();

    /** The office's own passphrase, while there are no accounts. */
    void setOffice(char[] passphrase);

    /** Refused with PASSPHRASE_WRONG, PASSPHRASE_WAIT. */
    void verify(Credentials credentials);
}
