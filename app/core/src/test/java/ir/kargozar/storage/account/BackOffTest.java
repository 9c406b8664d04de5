package ir.kargozar.storage.account;

import static ir.kargozar.storage.Refusals.refuses;

import ir.kargozar.account.AccountDesk;
import ir.kargozar.account.Credentials;
import ir.kargozar.account.Login;
import ir.kargozar.account.Role;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.OnEachEngine;
import ir.kargozar.text.Line;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Guessing is slow, whoever starts the program anew and however often. */
class BackOffTest extends OnEachEngine {
    private static final Login HEAD = new Login("head");
    private static final Login CLERK = new Login("clerk");
    private static final String SECRET = "a long secret";

    private void open(Login login, String passphrase) {
        Engine.open(location, Credentials.of(login, passphrase.toCharArray())).close();
    }

    private void guess(Login login, int times) {
        for (int i = 0; i < times; i++) {
            refuses("PASSPHRASE_WRONG", () -> open(login, "a wrong secret"));
        }
    }

    private void addBoth() {
        AccountDesk desk = new AccountDesk(
                workspace.accounts(), workspace.passphrases(), workspace.transactions(), workspace.signedIn());
        desk.add(HEAD, new Line("Head"), Set.of(Role.ADMINISTRATOR), SECRET.toCharArray());
        desk.add(CLERK, new Line("Clerk"), Set.of(Role.CLERK), SECRET.toCharArray());
    }

    @Test
    void afterFiveWrongOnesTheRightOneWaitsTooAndOthersDoNot() {
        addBoth();
        workspace.close();
        guess(HEAD, 5);
        refuses("PASSPHRASE_WAIT", () -> open(HEAD, SECRET));
        refuses("PASSPHRASE_WAIT", () -> open(HEAD, "a wrong secret"));
        open(CLERK, SECRET);
        refuses("PASSPHRASE_WAIT", () -> open(HEAD, SECRET));
        workspace = Engine.open(location, Credentials.of(CLERK, SECRET.toCharArray()));
    }

    @Test
    void aRightOneBeginsTheCountAnew() {
        addBoth();
        workspace.close();
        guess(HEAD, 4);
        open(HEAD, SECRET);
        guess(HEAD, 4);
        open(HEAD, SECRET);
        workspace = Engine.open(location, Credentials.of(CLERK, SECRET.toCharArray()));
    }

    @Test
    void unknownLoginsAreCountedTogether() {
        addBoth();
        workspace.close();
        for (int i = 0; i < 5; i++) {
            guess(new Login("nobody" + i), 1);
        }
        refuses("PASSPHRASE_WAIT", () -> open(new Login("another"), SECRET));
        workspace = Engine.open(location, Credentials.of(CLERK, SECRET.toCharArray()));
    }

    @Test
    void whoIsAlreadyInsideWaitsToo() {
        addBoth();
        Credentials wrong = Credentials.of(CLERK, "a wrong secret".toCharArray());
        for (int i = 0; i < 5; i++) {
            refuses("PASSPHRASE_WRONG", () -> workspace.passphrases().verify(wrong));
        }
        refuses("PASSPHRASE_WAIT", () -> workspace.passphrases().verify(Credentials.of(CLERK, SECRET.toCharArray())));
    }

    @Test
    void theOfficesPassphraseIsCountedAndTheRecoveryKeyOpensMeanwhile() {
        Engine.Fresh fresh = engine.fresh(folder);
        for (int i = 0; i < 5; i++) {
            refuses("PASSPHRASE_WRONG", () -> Engine.open(fresh.location(), Credentials.of("wrong".toCharArray())));
        }
        refuses("PASSPHRASE_WAIT", () -> Engine.open(fresh.location()));
        Engine.recover(fresh.location(), fresh.recoveryKey()).close();
    }
}
