package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog.Verdict;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill −9 while claims are added: what was reported is there, and whole. */
class KilledProcessTest {
    private static final int KILLS = 50;
    private static final Random RANDOM = new Random(99);

    @Test
    @Tag("slow")
    void losesNoReportedClaimAndTearsNone(@TempDir Path folder) throws Exception {
        Engine.workspace(new Location.Folder(folder), Engine.AGENCY).close();
        List<String> reported = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> fresh = addUntilKilled(folder, kill);
            reported.addAll(fresh);
            inspect(folder, reported);
        }
        assertThat(reported).hasSizeGreaterThan(KILLS);
    }

    private static List<String> addUntilKilled(Path folder, int seed) throws IOException, InterruptedException {
        Process process = Child.start(AddForever.class, folder.toString(), Integer.toString(seed));
        List<String> reported = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            reported.add(lines.readLine());
            TimeUnit.MICROSECONDS.sleep(RANDOM.nextInt(300_000));
            process.toHandle().destroyForcibly();
            lines.lines().filter(line -> line.endsWith(".")).forEach(reported::add);
        }
        process.waitFor();
        return reported.stream()
                .map(line -> line.substring(0, line.length() - 1))
                .toList();
    }

    private static void inspect(Path folder, List<String> reported) {
        try (Workspace workspace = Engine.open(new Location.Folder(folder))) {
            List<ClaimNumber> stored = workspace.claims().list(ClaimQuery.ALL).lines().stream()
                    .map(line -> line.number())
                    .toList();
            assertThat(stored).extracting(ClaimNumber::toString).containsAll(reported);
            assertThat(stored.getFirst().serial()).as("no hole").isEqualTo(stored.size());
            assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(stored.size()));
            for (ClaimNumber number : stored.subList(0, Math.min(stored.size(), 5))) {
                Claim<?> claim = workspace.claims().find(number).orElseThrow();
                assertThat(claim.content().papers()).hasSize(3);
                assertThat(claim.content().items()).isNotEmpty();
                assertThat(workspace
                                .claims()
                                .list(ClaimQuery.ALL.text(number.toString()))
                                .lines())
                        .hasSize(1);
            }
            assertThat(workspace.store().dsl().fetchValue("PRAGMA integrity_check"))
                    .isEqualTo("ok");
        }
    }

    /** What the process that is killed does: one claim a transaction, its number printed once it is stored. */
    static final class AddForever {
        private AddForever() {}

        public static void main(String[] arguments) {
            Workspace workspace = Engine.open(Location.of(arguments[0]));
            Made made = new Made(Long.parseLong(arguments[1]) + 1000);
            while (true) {
                ClaimNumber number = workspace.transactions().within(() -> {
                    ClaimNumber next = workspace.claims().nextNumber(Engine.AGENCY.code(), 1405);
                    Claim<ClaimState.Accepted> claim = made.accepted(next);
                    workspace.claims().add(List.of(claim), new Change("زهرا", "claim.accepted"));
                    return next;
                });
                System.out.println(number + ".");
            }
        }
    }
}
