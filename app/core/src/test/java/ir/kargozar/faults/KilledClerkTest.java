package ir.kargozar.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.key.DataKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill −9 at any moment while claims are taken at the counter: each that was said to be stored is there whole, no other is
 * there by half. {@code -Dkargozar.faults=long} kills ten thousand processes.
 */
@Tag("slow")
class KilledClerkTest {
    private static final Extent FORKED = new Extent("kills", 150, 10_000);
    private static final Extent YOUNG = new Extent("jvms", 10, 500);
    private static final int LANES = Integer.getInteger("kargozar.faults.lanes", 1);

    @TempDir
    Path folder = Path.of(".");

    private DataKey key = DataKey.random();

    /** What each lane kills. */
    private interface Source {
        Clerks clerks() throws IOException;
    }

    @Test
    void ofProcessesForkedOffAWarmOne() throws Exception {
        YoungJvm jvm = YoungJvm.in(folder.resolve("jvm"));
        AtomicLong warm = new AtomicLong();
        kill(FORKED, () -> new ForkedClerks(jvm, training("warm-" + warm.incrementAndGet(), 3)));
    }

    @Test
    void ofWholeJvms() throws Exception {
        YoungJvm jvm = YoungJvm.in(folder.resolve("jvm")).trained(training("trained", 30));
        kill(YOUNG, () -> jvm);
    }

    private Clerk.Task training(String name, int claims) throws IOException {
        return new Clerk.Task(fresh(name), key, folder.resolve(name + "-said"), 1, claims, 60);
    }

    @BeforeEach
    void create() {
        try (Workspace workspace = Engine.workspace(new Location.Folder(folder.resolve("empty")), Engine.AGENCY)) {
            key = workspace.dataKey();
        }
    }

    private Path fresh(String name) throws IOException {
        return Folders.copy(folder.resolve("empty"), folder.resolve(name));
    }

    private void kill(Extent extent, Source source) throws Exception {
        Figures figures = new Figures(extent.name());
        AtomicLong seeds = new AtomicLong(figures.of("workspaces"));
        AtomicBoolean failed = new AtomicBoolean();
        try (figures;
                ExecutorService lanes = Executors.newFixedThreadPool(LANES)) {
            List<Future<?>> all = new ArrayList<>();
            for (int lane = 0; lane < LANES; lane++) {
                all.add(lanes.submit(() -> {
                    try (Clerks clerks = source.clerks()) {
                        while (figures.of("kills") < extent.times() && !failed.get()) {
                            long seed = seeds.incrementAndGet();
                            Path place = fresh("workspace-" + seed);
                            KilledRound.Killing killing = new KilledRound.Killing(clerks, figures, extent.times());
                            new KilledRound(killing, seed, place, key).run();
                        }
                        return true;
                    } catch (IOException | InterruptedException | RuntimeException | AssertionError e) {
                        failed.set(true);
                        throw e;
                    }
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        assertThat(figures.of("claims said to be stored")).isGreaterThan(figures.of("kills"));
    }
}
