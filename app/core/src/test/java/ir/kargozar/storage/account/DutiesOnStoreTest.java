package ir.kargozar.storage.account;

import static ir.kargozar.storage.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.account.Account;
import ir.kargozar.account.AccountDesk;
import ir.kargozar.account.Credentials;
import ir.kargozar.account.Duties;
import ir.kargozar.account.Login;
import ir.kargozar.account.Role;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.OnEachEngine;
import ir.kargozar.text.Line;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Duties asked where the log is written, through the whole store. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class DutiesOnStoreTest extends OnEachEngine {
    private static final Login HEAD = new Login("head.31");
    private static final Login CLERK = new Login("zahra");
    private static final String SECRET = "a long secret";
    private static final String OTHER = "another secret";

    private AccountDesk desk;

    @BeforeEach
    void openDesk() {
        desk = desk();
    }

    private AccountDesk desk() {
        return new AccountDesk(
                workspace.accounts(), workspace.passphrases(), workspace.transactions(), workspace.signedIn());
    }

    private Account addHead() {
        return desk.add(HEAD, new Line("Head"), Set.of(Role.ADMINISTRATOR, Role.HEAD), SECRET.toCharArray());
    }

    private void addClerk() {
        desk.add(CLERK, new Line("Zahra"), Set.of(Role.CLERK), OTHER.toCharArray());
    }

    private void signIn(Login login, String passphrase) {
        workspace.close();
        workspace = Engine.open(location, Credentials.of(login, passphrase.toCharArray()));
        desk = desk();
    }

    private void append(String who, String action) {
        workspace.log().append(new Change(who, action), "x", "", "");
    }

    private long rows() {
        return ((Verdict.Whole) workspace.log().verify()).rows();
    }

    @Test
    void whereTwoMayHandOverOneAloneMayNot() {
        addHead();
        append("head.31", "package.made");
        addClerk();
        refuses("SECOND_MISSING", () -> append("head.31", "package.made"));
        workspace.signedIn().confirmedBy(Optional.of(CLERK));
        append("head.31", "package.made");
        workspace.signedIn().confirmedBy(Optional.empty());
        refuses("SECOND_MISSING", () -> append("head.31", "package.made"));
        desk.off(CLERK);
        append("head.31", "package.made");
    }

    @Test
    void everyActionAsEveryRoleIsAllowedExactlyWhereTheDutiesSay() {
        addHead();
        Duties duties = Duties.shipped();
        for (Role role : Role.values()) {
            desk.add(new Login(role.word()), new Line(role.word()), Set.of(role), OTHER.toCharArray());
        }
        for (Role role : Role.values()) {
            signIn(new Login(role.word()), OTHER);
            workspace.signedIn().confirmedBy(Optional.of(HEAD));
            for (String action : duties.actions()) {
                if (duties.of(action).contains(role)) {
                    append(role.word(), action);
                } else {
                    refuses("ROLE_NOT_ALLOWED", () -> append(role.word(), action));
                }
            }
            assertThat(workspace.log().of("x").stream()
                            .filter(row -> row.change().who().equals(role.word())))
                    .extracting(row -> row.change().action())
                    .hasSize((int) duties.actions().stream()
                            .filter(action -> duties.of(action).contains(role))
                            .count());
        }
    }

    @Test
    void askingWritesNothingAndRefusesAsWritingWould() {
        addHead();
        addClerk();
        signIn(CLERK, OTHER);
        workspace.log().ask(new Change("zahra", "claim.accepted"));
        refuses("ROLE_NOT_ALLOWED", () -> workspace.log().ask(new Change("zahra", "claim.paid")));
        refuses("WHO_NOT_SIGNED_IN", () -> workspace.log().ask(new Change("omid", "claim.accepted")));
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void refusesDutiesThatCannotBeRead() {
        addHead();
        refuses("DUTIES_BROKEN", () -> desk.duties("{"));
        refuses("DUTIES_BROKEN", () -> desk.duties("{\"actions\": {\"claim.paid\": []}}"));
        refuses("ROLE_UNKNOWN", () -> desk.duties("{\"actions\": {\"claim.paid\": [\"king\"]}}"));
        refuses("DUTIES_ACTION_UNKNOWN", () -> desk.duties("{\"actions\": {\"claim.eaten\": [\"clerk\"]}}"));
        refuses("DUTIES_ADMINISTRATOR", () -> desk.duties("{\"actions\": {\"account.added\": [\"clerk\"]}}"));
    }
}
