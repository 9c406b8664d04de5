package ir.kargozar.storage;

import static ir.kargozar.storage.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.account.Credentials;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.storage.engine.Schema;
import ir.kargozar.text.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class WorkspaceTest extends OnEachEngine {
    private static final Change CHANGE = new Change("زهرا", "claim.drafted");
    private final Made made = new Made(23);

    private void reopen() {
        workspace.close();
        workspace = Engine.open(location);
    }

    @Test
    void keepsItsOfficeAndItsClaims() {
        Claim<ClaimState.Draft> draft = made.draft(made.number(1));
        workspace.claims().add(List.of(draft), CHANGE);
        reopen();
        assertThat(workspace.office()).isEqualTo(Engine.AGENCY);
        assertThat(workspace.claims().find(draft.number())).contains(draft);
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(1));
    }

    @Test
    void refusesAWrongPassphrase() {
        workspace.close();
        refuses(
                "PASSPHRASE_WRONG",
                () -> Engine.CHEAP.open(location, Credentials.of("گذرواژهٔ دیگر".toCharArray()), Engine.CLOCK));
        workspace = Engine.open(location);
    }

    @Test
    void opensByItsRecoveryKeyHoweverItIsTyped() {
        Location other = engine.location(folder);
        Workspace.Created created = Engine.CHEAP.create(other, Engine.AGENCY, "forgotten".toCharArray(), Engine.CLOCK);
        created.workspace().close();
        String typed = created.recoveryKey().toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        assertThat(created.recoveryKey()).matches("([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}");
        try (Workspace opened = Engine.CHEAP.recover(other, typed, Engine.CLOCK)) {
            assertThat(opened.office()).isEqualTo(Engine.AGENCY);
            opened.passphrases().setOffice(Engine.PASSPHRASE.toCharArray());
        }
        Engine.open(other).close();
    }

    @Test
    void refusesARecoveryKeyOfAnotherWorkspace() {
        Workspace.Created other =
                Engine.CHEAP.create(engine.location(folder), Engine.AGENCY, "other".toCharArray(), Engine.CLOCK);
        other.workspace().close();
        workspace.close();
        for (String key : List.of(other.recoveryKey(), "", "not a key", other.recoveryKey() + "0")) {
            refuses("RECOVERY_KEY_WRONG", () -> Engine.CHEAP.recover(location, key, Engine.CLOCK));
        }
        workspace = Engine.open(location);
    }

    @Test
    void opensByTheNewPassphraseOnly() {
        Claim<ClaimState.Draft> draft = made.draft(made.number(1));
        workspace.claims().add(List.of(draft), CHANGE);
        workspace.passphrases().setOffice("تازه".toCharArray());
        workspace.close();
        refuses("PASSPHRASE_WRONG", () -> Engine.open(location));
        workspace = Engine.CHEAP.open(location, Credentials.of("تازه".toCharArray()), Engine.CLOCK);
        assertThat(workspace.claims().find(draft.number())).contains(draft);
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(1));
    }

    @Test
    void isMadeOnceOnly() {
        Office another = Engine.office("9999", Desk.BRANCH);
        refuses("WORKSPACE_EXISTS", () -> Engine.workspace(location, another));
        reopen();
        assertThat(workspace.office()).isEqualTo(Engine.AGENCY);
    }

    @Test
    void refusesToOpenWhatIsNotThere() {
        refuses("WORKSPACE_MISSING", () -> Engine.open(engine.location(folder)));
    }

    @Test
    void saysOfItselfWhetherItIsForTraining() {
        Location training = engine.location(folder);
        Office sandbox = new Office(new OfficeCode("3101"), new Line("آموزش"), Desk.AGENCY, new Line("خوزستان"), true);
        Engine.workspace(training, sandbox).close();
        assertThat(Workspace.isTraining(training)).isTrue();
        assertThat(Workspace.isTraining(location)).isFalse();
    }

    @Test
    void refusesASchemaOfANewerProgram() {
        workspace
                .store()
                .dsl()
                .execute(
                        "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                                + " execution_time, success) VALUES (99, '99', 'x', 'SQL', 'x', 'x', 1, "
                                + (engine == Engine.SQLITE ? "1" : "true") + ")");
        workspace.close();
        refuses("WORKSPACE_NEWER_SCHEMA", () -> Engine.open(location));
        workspace = Engine.workspace(engine.location(folder), Engine.AGENCY);
    }

    @Test
    void threadsTakeNumbersWithoutHoleOrTwin() throws Exception {
        int threads = 6;
        int all = 240;

        List<Future<List<Integer>>> results;
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            results = executor.invokeAll(java.util.Collections.nCopies(threads, takeAndStore(all / threads)));
        }
        Set<Integer> serials = new HashSet<>();
        for (Future<List<Integer>> result : results) {
            serials.addAll(result.get());
        }
        assertThat(serials).hasSize(all).contains(1, all);
        assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(all));
    }

    private Callable<List<Integer>> takeAndStore(int count) {
        return () -> {
            Made own = new Made(Thread.currentThread().threadId());
            List<Integer> serials = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                workspace.transactions().within(() -> {
                    var number = workspace.claims().nextNumber(Engine.AGENCY.code(), 1405);
                    workspace.claims().add(List.of(own.draft(number)), CHANGE);
                    return serials.add(number.serial());
                });
            }
            return serials;
        };
    }

    @Test
    void theNewestSchemaIsTheLastMigrationThatRan() {
        String last = workspace
                .store()
                .dsl()
                .fetchValue("SELECT version FROM flyway_schema_history ORDER BY installed_rank DESC LIMIT 1")
                .toString();
        assertThat(Schema.newest()).as("resources/migrations/newest.txt").isEqualTo(last);
    }
}
