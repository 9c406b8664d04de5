package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.faults.Extent;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.scan.ReadyScan;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.Scans;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill −9 while scans are kept: what was reported is there, whole; what a kill left is swept. */
class KilledScanTest {
    private static final long KILLS = new Extent("scan-kills", 8, 200).times();
    private static final Change SWEPT = new Change("زهرا", "scan.swept");
    private static final Random RANDOM = new Random(41);

    @Test
    @Tag("slow")
    void losesNoReportedScanAndTearsNone(@TempDir Path folder) throws Exception {
        Engine.workspace(new Location.Folder(folder), Engine.AGENCY).close();
        List<String> reported = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            reported.addAll(keepUntilKilled(folder, kill));
            try (Workspace workspace = Engine.open(new Location.Folder(folder))) {
                Scans scans = workspace.scans();
                Scans.Sweep sweep = scans.sweep(Set.of(), Engine.CLOCK.instant(), SWEPT);
                assertThat(sweep.missing()).isEmpty();
                assertThat(sweep.swept())
                        .as("at most the one that was under way")
                        .isLessThanOrEqualTo(1);
                for (String hash : reported) {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    scans.read(new ScanHash(hash), out);
                    assertThat(ScanHash.ofContent(out.toByteArray()).value()).isEqualTo(hash);
                }
                assertThat(workspace.log().verify()).isInstanceOf(Verdict.Whole.class);
            }
        }
        assertThat(reported).hasSizeGreaterThan(Math.toIntExact(KILLS));
    }

    private static List<String> keepUntilKilled(Path folder, int seed) throws IOException, InterruptedException {
        Process process = Child.start(KeepForever.class, folder.toString(), Integer.toString(seed));
        List<String> reported = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            reported.add(lines.readLine());
            TimeUnit.MICROSECONDS.sleep(RANDOM.nextInt(200_000));
            process.toHandle().destroyForcibly();
            lines.lines().filter(line -> line.length() == 64).forEach(reported::add);
        }
        process.waitFor();
        return reported;
    }

    /** What the process that is killed does. */
    static final class KeepForever {
        private KeepForever() {}

        public static void main(String[] arguments) {
            Workspace workspace = Engine.open(Location.of(arguments[0]));
            long seed = 10_000L * Long.parseLong(arguments[1]);
            while (true) {
                ReadyScan ready = ScansTest.ready(200_000, seed++, "a.jpg");
                workspace.scans().keep(ready, new Change("زهرا", "scan.kept"));
                System.out.println(ready.scan().hash());
            }
        }
    }
}
