package ir.kargozar.account;

import java.util.Arrays;
import java.util.Optional;

/** What somebody signs in with: a login, where the workspace has accounts, and a passphrase. */
public final class Credentials {
    private final Optional<Login> login;
    private final char[] passphrase;

    private Credentials(Optional<Login> login, char[] passphrase) {
        this.login = login;
        this.passphrase = passphrase;
    }

    /** Of a workspace without accounts. The array is not copied. */
    public static Credentials of(char[] passphrase) {
        return new Credentials(Optional.empty(), passphrase);
    }

    /** The array is not copied: {@link #wipe} wipes it. */
    public static Credentials of(Login login, char[] passphrase) {
        return new Credentials(Optional.of(login), passphrase);
    }

    public Optional<Login> login() {
        return login;
    }

    /** The array itself. */
    public char[] passphrase() {
        return passphrase;
    }

    public void wipe() {
        Arrays.fill(passphrase, ' ');
    }
}
