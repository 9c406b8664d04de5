package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.backup.Backup;
import ir.kargozar.backup.Watch;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.log.Change;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long backups, checks and restores take: printed, never judged. {@code -Dkargozar.claims=100000} for many. */
@Tag("slow")
class BackupFiguresTest {
    private static final int CLAIMS = Integer.getInteger("kargozar.claims", 20_000);
    private static final int BATCH = 1_000;

    @TempDir
    Path folder = Path.of(".");

    @Test
    void aBackupOfManyClaimsHoldsThemAll() throws Exception {
        Path place = folder.resolve("workspace");
        try (Workspace workspace = Engine.workspace(new Location.Folder(place), Engine.AGENCY)) {
            fill(workspace);
            WorkspaceVault vault = new WorkspaceVault(workspace, place, Engine.CLOCK);
            timed("database", () -> (double) Files.size(place.resolve("kargozar.db")) + " bytes");
            timed("quick_check of all", () -> workspace.store().dsl().fetchValue("PRAGMA quick_check"));
            timed("check, a table at a time", () -> {
                vault.check(Watch.NONE);
                return "sound";
            });
            Backup[] made = new Backup[1];
            timed("VACUUM INTO", () -> workspace.store().dsl().execute("VACUUM INTO ?", folder + "/copy.db"));
            timed("backup, proved", () -> {
                made[0] = vault.write(folder.resolve("all.kgb"), true, Watch.NONE);
                return made[0].bytes() + " bytes";
            });
            timed(
                    "drill",
                    () -> vault.drill(Optional.of(made[0].file()), "clerk", Watch.NONE)
                            .took());
            assertThat(made[0].manifest().content().claims()).isEqualTo(CLAIMS);
        }
    }

    private interface Work {
        Object run() throws Exception;
    }

    private static void timed(String what, Work work) throws Exception {
        long begin = System.nanoTime();
        Object result = work.run();
        System.out.printf("%d claims, %s: %.2f s (%s)%n", CLAIMS, what, (System.nanoTime() - begin) / 1e9, result);
    }

    private static void fill(Workspace workspace) {
        Made made = new Made(45);
        for (int from = 1; from <= CLAIMS; from += BATCH) {
            List<Claim<ClaimState.Accepted>> some = new ArrayList<>();
            for (int i = from; i < from + BATCH; i++) {
                some.add(made.accepted(made.number(i)));
            }
            workspace.claims().add(some, new Change("clerk", "claim.accepted"));
        }
    }
}
