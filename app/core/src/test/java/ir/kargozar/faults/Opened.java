package ir.kargozar.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimDesk.Intake;
import ir.kargozar.claim.ClaimDesk.Outcome;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.key.DataKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a workspace as they are while it is open, in the middle of the day: some claims in the database, as many in
 * the write-ahead log, each its own transaction, and behind them what stood in the log before.
 *
 * @param states after no transaction of the log, after the first, and so on
 * @param before claims in the database itself
 */
record Opened(Path folder, DataKey key, Counter counter, WalFile log, List<State> states, long before) {
    static final String DATABASE = "kargozar.db";
    static final String LOG = DATABASE + "-wal";
    private static final int EARLIER = 30;
    private static final int NOW = 20;

    Opened {
        states = List.copyOf(states);
    }

    static Opened written(Path folder) throws IOException {
        Path open = folder.resolveSibling("open");
        Counter counter = new Counter(17);
        List<State> states = new ArrayList<>();
        try (Workspace workspace = Engine.workspace(new Location.Folder(open), Engine.AGENCY)) {
            workspace.store().dsl().execute("PRAGMA wal_autocheckpoint = 0");
            ClaimDesk desk = counter.desk(workspace, Engine.CLOCK);
            for (int serial = 1; serial <= EARLIER + NOW; serial++) {
                assertThat(desk.add(counter.content(serial), Intake.ACCEPT, Clerk.CHANGE.who()))
                        .isInstanceOf(Outcome.Done.class);
                if (serial == EARLIER) {
                    workspace.store().dsl().execute("PRAGMA wal_checkpoint(RESTART)");
                }
                if (serial >= EARLIER) {
                    states.add(State.of(workspace.store()));
                }
            }
            copy(open, folder);
            WalFile log = new WalFile(Files.readAllBytes(folder.resolve(LOG)));
            assertThat(log.transactions()).isEqualTo(NOW);
            assertThat(log.end()).as("something of before stands behind").isLessThan(log.bytes().length);
            return new Opened(folder, workspace.dataKey(), counter, log, states, EARLIER);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (String name : List.of(DATABASE, LOG, "workspace.json")) {
            Files.copy(from.resolve(name), to.resolve(name));
        }
    }

    Path copy(Path to) throws IOException {
        copy(folder, to);
        return to;
    }

    byte[] database() throws IOException {
        return Files.readAllBytes(folder.resolve(DATABASE));
    }
}
