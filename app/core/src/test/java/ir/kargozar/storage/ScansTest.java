package ir.kargozar.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.PaperType;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.office.Fault;
import ir.kargozar.scan.AttachedScan;
import ir.kargozar.scan.ChosenScan;
import ir.kargozar.scan.Original;
import ir.kargozar.scan.ReadyScan;
import ir.kargozar.scan.Scan;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.scan.ScanType;
import ir.kargozar.scan.Scans;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scans on both engines: in a folder of files, and in a table. */
class ScansTest extends OnEachEngine {
    private static final Change KEPT = new Change("زهرا", "scan.kept");
    private static final Change ATTACHED = new Change("زهرا", "scan.attached");
    private final Instant now = Engine.CLOCK.instant();

    private final Made made = new Made(3);
    private Scans scans;

    @BeforeEach
    void takeScans() {
        scans = workspace.scans();
    }

    static ReadyScan ready(int bytes, long seed, String name) {
        byte[] content = new byte[bytes];
        new Random(seed).nextBytes(content);
        ScanHash hash = ScanHash.ofContent(content);
        ScanHash original = ScanHash.ofContent(new byte[] {(byte) seed, 1});
        return new ReadyScan(
                new Scan(hash, new Original(original, name, 2L * bytes), ScanType.JPEG, 1, bytes, 1654, 2339), content);
    }

    private Scan kept(int bytes, long seed) {
        ReadyScan ready = ready(bytes, seed, "برگه " + seed + ".jpg");
        scans.keep(ready, KEPT);
        return ready.scan();
    }

    private ClaimNumber claim(int serial) {
        ClaimNumber number = made.number(serial);
        workspace.claims().add(List.<Claim<?>>of(made.draft(number)), new Change("زهرا", "claim.drafted"));
        return number;
    }

    private byte[] read(ScanHash hash) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        scans.read(hash, out);
        return out.toByteArray();
    }

    @Test
    void readsEveryContentAgainByteForByte() {
        for (int bytes : new int[] {1, 65_000, 65_536, 250_000, 3_500_000}) {
            ReadyScan ready = ready(bytes, bytes, "a.jpg");
            scans.keep(ready, KEPT);
            assertThat(read(ready.scan().hash())).isEqualTo(ready.content());
            assertThat(scans.find(ready.scan().hash())).contains(ready.scan());
        }
    }

    @Test
    void storesAnIdenticalScanOnceAndHangsItOnTwoClaims() {
        Scan first = kept(250_000, 1);
        ReadyScan again = ready(250_000, 1, "another name.jpg");
        scans.keep(again, KEPT);
        ClaimNumber one = claim(1);
        ClaimNumber two = claim(2);
        scans.attach(one, List.of(new ChosenScan(first, Optional.of(PaperType.PRESCRIPTION))), ATTACHED);
        scans.attach(two, List.of(new ChosenScan(again.scan(), Optional.empty())), ATTACHED);
        assertThat(scans.of(one)).containsExactly(new AttachedScan(1, first, Optional.of(PaperType.PRESCRIPTION)));
        assertThat(scans.of(two)).containsExactly(new AttachedScan(1, again.scan(), Optional.empty()));
        assertThat(scans.sweep(Set.of(), now, KEPT)).isEqualTo(new Scans.Sweep(1, 0, List.of()));
        assertThat(workspace.log().of(first.hash().value())).hasSize(1);
    }

    @Test
    void hangsTheSameScanTwiceOnOneClaim() {
        Scan scan = kept(1000, 1);
        ClaimNumber number = claim(1);
        ChosenScan chosen = new ChosenScan(scan, Optional.empty());
        scans.attach(number, List.of(chosen, chosen), ATTACHED);
        assertThat(scans.of(number)).extracting(AttachedScan::place).containsExactly(1, 2);
    }

    @Test
    void takesAScanOffAndPutsItBack() {
        ClaimNumber number = claim(1);
        scans.attach(
                number,
                List.of(
                        new ChosenScan(kept(900, 1), Optional.empty()),
                        new ChosenScan(kept(900, 2), Optional.of(PaperType.OTHER))),
                ATTACHED);
        AttachedScan first = scans.of(number).getFirst();
        scans.detach(number, first.place(), new Change("زهرا", "scan.detached"));
        assertThat(scans.of(number)).extracting(AttachedScan::place).containsExactly(2);
        scans.attach(number, List.of(first.chosen()), ATTACHED);
        assertThat(scans.of(number)).extracting(AttachedScan::scan).contains(first.scan());
        assertThat(workspace.log().of(number.toString()))
                .extracting(row -> row.change().action())
                .containsExactly("claim.drafted", "scan.attached", "scan.attached", "scan.detached", "scan.attached");
        assertThat(workspace.log().verify()).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void undoesAnAttachmentWithItsTransaction() {
        ClaimNumber number = claim(1);
        Scan scan = kept(900, 1);
        assertThatThrownBy(() -> workspace.transactions().within(() -> {
                    scans.attach(number, List.of(new ChosenScan(scan, Optional.empty())), ATTACHED);
                    throw new IllegalStateException("power cut");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(scans.of(number)).isEmpty();
    }

    @Test
    void sweepsOnlyWhatIsOldAndHangsNowhere() {
        Scan hanging = kept(900, 1);
        Scan wanted = kept(900, 2);
        Scan unused = kept(900, 3);
        scans.attach(claim(1), List.of(new ChosenScan(hanging, Optional.empty())), ATTACHED);
        assertThat(scans.sweep(Set.of(), now, KEPT).swept()).as("too young").isZero();
        Scans.Sweep sweep = scans.sweep(Set.of(wanted.hash()), now.plusSeconds(1), KEPT);
        assertThat(sweep).isEqualTo(new Scans.Sweep(2, 1, List.of()));
        assertThat(scans.find(unused.hash())).isEmpty();
        assertThatThrownBy(() -> read(unused.hash())).isInstanceOf(Fault.class).hasMessageContaining("SCAN_MISSING");
        assertThat(read(wanted.hash())).hasSize(900);
    }

    @Test
    void findsScansAgainAfterOpeningAnew() {
        Scan scan = kept(100_000, 4);
        workspace.close();
        workspace = Engine.open(location);
        scans = workspace.scans();
        assertThat(ScanHash.ofContent(read(scan.hash()))).isEqualTo(scan.hash());
    }
}
