package ir.kargozar.settlement.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 100,000 steps from a seed: packages lost, doubled and reordered, desks put back from backups; no rial appears or vanishes. */
class ChainPropertyTest {
    private static final int WORLDS = 100;
    private static final int STEPS = 1_000;

    @Test
    @Tag("slow")
    void noRialAppearsOrVanishesIn100000Steps() {
        TreeMap<String, Integer> done = new TreeMap<>();
        for (int seed = 0; seed < WORLDS; seed++) {
            run(seed, STEPS).done.forEach((what, count) -> done.merge(what, count, Integer::sum));
        }
        assertThat(done)
                .containsKeys("DEDUCTED", "REFUSED", "REVERSED", "HEARD", "restored", "SETTLEMENT_WAITS")
                .containsKeys("LIST_GIVEN", "LIST_WITHDRAWN", "DOCUMENT_WITH_LIST", "DOCUMENT_USED_UP");
    }

    @Test
    void noRialAppearsOrVanishesInAShortYear() {
        World world = run(1405, STEPS);
        assertThat(world.done.get("DEDUCTED")).isPositive();
    }

    private static World run(long seed, int steps) {
        World world = new World(seed);
        for (int i = 0; i < steps; i++) {
            world.step();
        }
        world.quiet();
        Reckoning.check(
                world.office.ledger(),
                world.branches.stream().map(Station::ledger).toList());
        return world;
    }
}
