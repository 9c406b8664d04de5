package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.log.ChangeLog;
import ir.kargozar.settlement.simulation.Reckoning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real SQLite workspaces, real packages lost, doubled and reordered, desks put back from real backups: no rial appears or vanishes. */
class RealChainTest {
    private static final int STEPS = 300;

    @TempDir
    Path folder;

    private RealChain lived(Path place, long seed) throws IOException {
        RealChain chain = new RealChain(place, seed);
        for (int i = 0; i < STEPS; i++) {
            chain.step();
            if (i % 20 == 0) {
                chain.booksAreTrue();
            }
        }
        chain.quiet();
        chain.booksAreTrue();
        Reckoning.check(
                chain.office.books.ledger(),
                chain.branches.stream().map(branch -> branch.books.ledger()).toList());
        assertThat(chain.office.desk.workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
        return chain;
    }

    @Test
    void noRialAppearsOrVanishesInASeason() throws IOException {
        try (RealChain chain = lived(folder, 1405)) {
            assertThat(chain.office.books.ledger().declarations().entries()).isNotEmpty();
            assertThat(chain.done).containsKeys("restored", "lost", "Held");
        }
    }

    @Test
    @Tag("slow")
    void noRialAppearsOrVanishesInSixSeasons() throws IOException {
        for (long seed = 1; seed <= 6; seed++) {
            lived(Files.createDirectory(folder.resolve("season-" + seed)), seed).close();
        }
    }
}
