package ir.kargozar.attack;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import ir.kargozar.storage.Child;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.engine.OldWorkspace;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An older workspace on its way to the newest schema, cut off anywhere: the next start brings it there with everything in it. */
@Tag("slow")
class BrokenUpgradeTest {
    private static final int CLAIMS = 200;
    private static final int LONGEST_MILLIS = 2_500;
    private static final long STEP = 96 * 1024;

    @TempDir
    Path folder = Path.of(".");

    @ParameterizedTest
    @ValueSource(strings = {"2", "7"})
    void killedAnywhereNothingIsLost(String version) throws Exception {
        OldWorkspace old = OldWorkspace.make(folder, version, CLAIMS);
        Random random = new Random(8);
        int cut = 0;
        for (int kill = 0; kill < Victim.KILLS; kill++) {
            Location.Folder place = old.copy(folder.resolve("killed"));
            cut += killed(place, random.nextInt(LONGEST_MILLIS)) ? 1 : 0;
            old.proveWhole(place);
        }
        assertThat(cut).as("kills before the workspace was open").isPositive();
    }

    /** True where it died before the workspace was open. */
    private static boolean killed(Location.Folder place, int millis) throws Exception {
        Process process = Child.start(Opening.class, place.path().toString());
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("begin");
            TimeUnit.MILLISECONDS.sleep(millis);
            process.toHandle().destroyForcibly();
            return lines.readLine() == null;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** What the process that is killed does. */
    static final class Opening {
        private Opening() {}

        public static void main(String[] arguments) throws InterruptedException {
            System.out.println("begin");
            try (Workspace _ = Engine.open(new Location.Folder(Path.of(arguments[0])))) {
                System.out.println("open");
                Thread.sleep(60_000);
            }
        }
    }

    @Test
    void aFullDiskIsToldAndTheNextStartWithRoomHasEverything() throws Exception {
        OldWorkspace old = OldWorkspace.make(folder, "2", CLAIMS);
        int refused = 0;
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), 24)) {
            Path workspace = disk.folder().resolve("workspace");
            for (long left = 0; ; left += STEP) {
                disk.leaveAll();
                Location.Folder place = old.copy(workspace);
                disk.leave(left);
                Optional<String> code = attempt(place);
                disk.leaveAll();
                old.proveWhole(place);
                if (code.isEmpty()) {
                    break;
                }
                assertThat(code.get()).isIn("STORAGE_FULL", "WORKSPACE_UNREADABLE", "BACKUP_UNWRITABLE");
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(3);
    }

    private static Optional<String> attempt(Location.Folder place) {
        try (Workspace _ = Engine.open(place)) {
            return Optional.empty();
        } catch (Fault e) {
            return Optional.of(e.code());
        } catch (Refusal e) {
            return Optional.of(e.code());
        }
    }
}
