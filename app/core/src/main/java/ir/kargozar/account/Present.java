package ir.kargozar.account;

import java.util.Optional;

/** Who works with the open workspace. */
public interface Present {

    /** As the log names whoever it is: the login, or without accounts the name of the machine's user. */
    String who();

    /** Empty without accounts, and where the recovery key opened the workspace. */
    Optional<Login> login();

    /** The first account takes the session over that made it, and an administrator the one that let him in again. */
    void becomes(Login login);
}
