package ir.kargozar.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.attack.SmallDisk;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimDesk.Intake;
import ir.kargozar.claim.ClaimDesk.Outcome;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.office.Fault;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.engine.Sqlite;
import ir.kargozar.storage.engine.Store;
import ir.kargozar.storage.key.DataKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that is full at every step of a workspace's life: making it, taking claims, opening it after a power cut. Each time
 * a little more is left, until the work gets through; before that it says so and changes nothing.
 */
@Tag("slow")
class FullDiskAtTheCounterTest {
    private static final int PAGE = 4 * 1024;
    private static final Set<String> CLEAR = Set.of("STORAGE_FULL", "WORKSPACE_UNREADABLE");

    @TempDir
    Path folder = Path.of(".");

    private final Map<String, Integer> refused = new TreeMap<>();

    @Test
    void aWorkspaceIsMadeOnceThereIsRoom() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), 8)) {
            Location.Folder place = new Location.Folder(disk.folder().resolve("agency"));
            Optional<Workspace> made = Optional.empty();
            for (long left = 0; made.isEmpty(); left += 24 * PAGE) {
                disk.leave(left);
                made = attempt(() -> Engine.workspace(place, Engine.AGENCY));
            }
            told("making a workspace");
            DataKey key = made.get().dataKey();
            made.get().close();
            disk.leaveAll();
            try (Workspace workspace = Engine.open(place, key)) {
                assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(0));
            }
        }
    }

    @Test
    void aClaimThatFindsNoRoomIsNotThereAndTakesNoNumber() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), 8)) {
            Location.Folder place = new Location.Folder(disk.folder().resolve("agency"));
            Counter counter = new Counter(9);
            DataKey key;
            long serial = 0;
            try (Workspace workspace = Engine.workspace(place, Engine.AGENCY)) {
                key = workspace.dataKey();
                ClaimDesk desk = counter.desk(workspace, Engine.CLOCK);
                for (int left = 0; left < 60 * PAGE; left += PAGE) {
                    disk.leave(left);
                    long next = serial + 1;
                    boolean stored = attempt(() -> desk.add(counter.content(next), Intake.ACCEPT, Clerk.CHANGE.who()))
                            .map(Outcome.Done.class::isInstance)
                            .orElse(false);
                    serial += stored ? 1 : 0;
                    assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(serial));
                }
                told("taking claims");
                assertThat(serial).isPositive();
                assertThat(new Inspection(workspace, counter).all(0)).isEqualTo(serial);
                disk.leave(0);
            }
            disk.leaveAll();
            try (Workspace workspace = Engine.open(place, key)) {
                assertThat(new Inspection(workspace, counter).all(0)).isEqualTo(serial);
            }
        }
    }

    @Test
    void whatAPowerCutLeftIsThereOnceThereIsRoom() throws IOException {
        Opened opened = Opened.written(folder.resolve("source"));
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), 16)) {
            Path place = opened.copy(disk.folder().resolve("agency")).resolve(Opened.DATABASE);
            State last = opened.states().getLast();
            int opening = 0;
            for (long left = 0; left < 400L * PAGE; left += 40 * PAGE) {
                Files.write(place, opened.database());
                Files.write(place.resolveSibling(Opened.LOG), opened.log().bytes());
                disk.leave(left);
                opening += attempt(() -> read(place, opened.key())).isPresent() ? 1 : 0;
                disk.leaveAll();
                assertThat(read(place, opened.key())).isEqualTo(last);
            }
            System.out.println("full disk while opening after a power cut: " + refused + ", opened " + opening);
        }
    }

    private static State read(Path file, DataKey key) {
        try (Store store = Sqlite.open(file, key)) {
            return State.of(store);
        }
    }

    /** What was done, or nothing where it was refused by a code that says that the disk is full. */
    private <T> Optional<T> attempt(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (Fault fault) {
            if (!CLEAR.contains(fault.code())) {
                throw fault;
            }
            refused.merge(fault.code(), 1, Integer::sum);
            return Optional.empty();
        }
    }

    private void told(String what) {
        System.out.println("full disk while " + what + ": " + refused);
        assertThat(refused.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(3);
    }
}
