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
import ir.kargozar.storage.Location;
import ir.kargozar.storage.OnEachEngine;
import ir.kargozar.text.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accounts, their passphrases and their duties, through the whole store. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class AccountsTest extends OnEachEngine {
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
    void withoutAccountsWhoeverOpenedItDoesEverything() {
        append("anyone", "account.added");
        append("another", "claim.accepted");
        assertThat(workspace.signedIn().who()).isEqualTo(System.getProperty("user.name"));
        assertThat(workspace.signedIn().authority().allows("claim.paid")).isTrue();
    }

    @Test
    void theFirstAccountMustBeAnAdministratorAndTakesOver() {
        refuses(
                "FIRST_IS_ADMINISTRATOR",
                () -> desk.add(CLERK, new Line("Zahra"), Set.of(Role.CLERK), OTHER.toCharArray()));
        refuses("PASSPHRASE_SHORT", () -> desk.add(HEAD, new Line("H"), Set.of(Role.ADMINISTRATOR), "x".toCharArray()));
        Account head = addHead();
        assertThat(workspace.signedIn().who()).isEqualTo("head.31");
        assertThat(workspace.accounts().all()).containsExactly(head);
        workspace.close();
        refuses("LOGIN_MISSING", () -> Engine.open(location));
        refuses("PASSPHRASE_WRONG", () -> Engine.open(location, Credentials.of(HEAD, OTHER.toCharArray())));
        refuses("PASSPHRASE_WRONG", () -> Engine.open(location, Credentials.of(CLERK, SECRET.toCharArray())));
        workspace = Engine.open(location, Credentials.of(HEAD, SECRET.toCharArray()));
        assertThat(workspace.signedIn().who()).isEqualTo("head.31");
        assertThat(workspace.accounts().find(HEAD)).contains(head);
    }

    @Test
    void aLoginWhereThereAreNoAccountsIsToldSo() {
        workspace.close();
        refuses("ACCOUNTS_NONE", () -> Engine.open(location, Credentials.of(HEAD, SECRET.toCharArray())));
        workspace = Engine.open(location);
    }

    @Test
    void eachDoesOnlyWhatTheRolesAllowAndUnderTheOwnLogin() {
        addHead();
        addClerk();
        signIn(CLERK, OTHER);
        append("zahra", "claim.accepted");
        long before = rows();
        refuses("ROLE_NOT_ALLOWED", () -> append("zahra", "claim.paid"));
        refuses("WHO_NOT_SIGNED_IN", () -> append("head.31", "claim.accepted"));
        refuses("ROLE_NOT_ALLOWED", () -> desk.change(CLERK, new Line("Zahra"), Set.of(Role.ADMINISTRATOR)));
        refuses("ROLE_NOT_ALLOWED", () -> desk.reset(HEAD, OTHER.toCharArray()));
        refuses("ROLE_NOT_ALLOWED", () -> desk.off(HEAD));
        refuses("ROLE_NOT_ALLOWED", () -> desk.duties("{\"actions\": {\"claim.paid\": [\"clerk\"]}}"));
        assertThat(rows()).isEqualTo(before);
        assertThat(workspace.accounts().find(CLERK).orElseThrow().roles()).containsExactly(Role.CLERK);
        signIn(HEAD, SECRET);
    }

    @Test
    void aRefusedChangeRollsTheWholeWorkBack() {
        addHead();
        addClerk();
        signIn(CLERK, OTHER);
        refuses(
                "ROLE_NOT_ALLOWED",
                () -> workspace.transactions().within(() -> {
                    append("zahra", "claim.accepted");
                    append("zahra", "claim.paid");
                    return true;
                }));
        assertThat(workspace.log().of("x")).isEmpty();
    }

    @Test
    void whatIsChangedHoldsAtOnceInTheSameSession() {
        addHead();
        refuses("ROLE_NOT_ALLOWED", () -> append("head.31", "claim.paid"));
        desk.change(HEAD, new Line("Head"), Set.of(Role.ADMINISTRATOR, Role.ACCOUNTANT));
        append("head.31", "claim.paid");
        desk.duties("{\"actions\": {\"claim.paid\": [\"clerk\"]}}");
        refuses("ROLE_NOT_ALLOWED", () -> append("head.31", "claim.paid"));
        desk.duties("");
        append("head.31", "claim.paid");
        assertThat(workspace.log().of("duties")).hasSize(2);
    }

    @Test
    void aChangeThatWasRolledBackHoldsNowhere() {
        addHead();
        try {
            workspace.transactions().within(() -> {
                desk.change(HEAD, new Line("Head"), Set.of(Role.ADMINISTRATOR, Role.ACCOUNTANT));
                append("head.31", "claim.paid");
                throw new IllegalStateException();
            });
        } catch (IllegalStateException e) {
            refuses("ROLE_NOT_ALLOWED", () -> append("head.31", "claim.paid"));
            return;
        }
        throw new AssertionError("not rolled back");
    }

    @Test
    void switchedOffOpensNothingAnyMoreAndOnAgainOnlyWithTheNewPassphrase() {
        addHead();
        addClerk();
        refuses("LAST_ADMINISTRATOR", () -> desk.off(HEAD));
        refuses("LAST_ADMINISTRATOR", () -> desk.change(HEAD, new Line("Head"), Set.of(Role.HEAD)));
        assertThat(desk.off(CLERK).active()).isFalse();
        refuses("ACCOUNT_OFF", () -> desk.reset(CLERK, OTHER.toCharArray()));
        workspace.close();
        refuses("PASSPHRASE_WRONG", () -> Engine.open(location, Credentials.of(CLERK, OTHER.toCharArray())));
        workspace = Engine.open(location, Credentials.of(HEAD, SECRET.toCharArray()));
        desk = desk();
        desk.on(CLERK, "third secret".toCharArray());
        workspace.close();
        refuses("PASSPHRASE_WRONG", () -> Engine.open(location, Credentials.of(CLERK, OTHER.toCharArray())));
        workspace = Engine.open(location, Credentials.of(CLERK, "third secret".toCharArray()));
        append("zahra", "claim.accepted");
    }

    @Test
    void passphrasesChangeAndTheOldOneOpensNothing() {
        addHead();
        addClerk();
        refuses("LOGIN_TAKEN", this::addClerk);
        refuses("ACCOUNT_UNKNOWN", () -> desk.reset(new Login("nobody"), OTHER.toCharArray()));
        refuses("PASSPHRASE_WRONG", () -> desk.ownPassphrase(OTHER.toCharArray(), OTHER.toCharArray()));
        desk.ownPassphrase(SECRET.toCharArray(), "fresh and long".toCharArray());
        desk.reset(CLERK, "given by head".toCharArray());
        workspace.close();
        refuses("PASSPHRASE_WRONG", () -> Engine.open(location, Credentials.of(HEAD, SECRET.toCharArray())));
        refuses("PASSPHRASE_WRONG", () -> Engine.open(location, Credentials.of(CLERK, OTHER.toCharArray())));
        Engine.open(location, Credentials.of(CLERK, "given by head".toCharArray()))
                .close();
        workspace = Engine.open(location, Credentials.of(HEAD, "fresh and long".toCharArray()));
        assertThat(workspace.log().of("head.31"))
                .extracting(row -> row.change().action())
                .containsExactly("account.added", "account.passphrase");
        assertThat(workspace.log().of("zahra"))
                .extracting(row -> row.change().who())
                .containsOnly("head.31");
    }

    @Test
    void theOfficesPassphraseIsAskedBeforeItIsChanged() {
        refuses("PASSPHRASE_WRONG", () -> desk.ownPassphrase("x".toCharArray(), OTHER.toCharArray()));
    }

    @Test
    void noLoginStandsInTheOpen() throws IOException {
        addHead();
        addClerk();
        if (location instanceof Location.Folder(Path path)) {
            assertThat(Files.readString(path.resolve("workspace.json"))).doesNotContain("zahra", "head.31", "Zahra");
        }
        assertThat(Duties.shipped().of("claim.paid")).containsExactly(Role.ACCOUNTANT);
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
    void theRecoveryKeyLetsAnAdministratorInAndNothingElse() {
        Engine.Fresh fresh = engine.fresh(folder);
        workspace.close();
        location = fresh.location();
        workspace = Engine.open(location);
        desk = desk();
        addHead();
        addClerk();
        workspace.close();
        workspace = Engine.recover(location, fresh.recoveryKey());
        desk = desk();
        refuses("RECOVERY_ONLY", () -> append(workspace.signedIn().who(), "claim.accepted"));
        refuses("RECOVERY_ONLY", () -> desk.off(CLERK));
        refuses("RECOVERY_ONLY", () -> desk.recover(CLERK, OTHER.toCharArray()));
        refuses("ACCOUNTS_ARE", () -> desk.officePassphrase(OTHER.toCharArray()));
        desk.recover(HEAD, "fresh and long".toCharArray());
        assertThat(workspace.signedIn().who()).isEqualTo("head.31");
        append("head.31", "claim.accepted");
        signIn(HEAD, "fresh and long");
        assertThat(workspace.log().of("head.31"))
                .extracting(row -> row.change().action())
                .contains("account.recovered");
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
}
