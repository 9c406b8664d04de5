package ir.kargozar.handover.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.Status;
import ir.kargozar.handover.CamePackage;
import ir.kargozar.handover.CameState;
import ir.kargozar.handover.SentPackage;
import ir.kargozar.handover.SentState;
import ir.kargozar.handover.restored.Mark;
import ir.kargozar.log.ChangeLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A month of packages with every fault of the post, of disks and of clocks: each claim arrives exactly once. */
class MonthOfPackagesTest {
    private static final long SEED = 6;
    private static final int DAYS = 30;
    private static final int ROUNDS = 150;
    /** Days until someone telephones for a receipt. */
    private static final int PATIENCE = 6;

    @TempDir
    Path folder;

    @Test
    void everyClaimArrivesExactlyOnce() throws IOException {
        try (Town town = new Town(folder, SEED, 3)) {
            for (int day = 1; day <= DAYS; day++) {
                backups(town, day);
                live(town, day);
            }
            int day = settle(town);
            assertThat(day).as("agreed in the end").isLessThan(DAYS + ROUNDS);
            for (Station agency : town.agencies.values()) {
                arrivedOnce(town, agency);
                agree(agency, town.office);
                agree(town.office, agency);
                assertThat(agency.desk.workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
            }
            assertThat(town.office.desk.workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
            assertThat(town.mail.lost).isPositive();
            assertThat(town.mail.damaged).isPositive();
            assertThat(town.refusals).containsKey("PACKAGE_CONFLICT");
        }
    }

    private static void backups(Town town, int day) throws IOException {
        switch (day) {
            case 7 -> town.station("3101").keepBackup();
            case 11 -> town.office.keepBackup();
            case 13 -> town.station("3103").keepBackup();
            case 16 -> town.station("3101").restore();
            case 20 -> town.office.restore();
            case 24 -> town.station("3103").restore();
            default -> {}
        }
    }

    private static void live(Town town, int day) throws IOException {
        town.deliver(day);
        for (Station agency : town.agencies.values()) {
            town.papersCome(agency);
            if (day % 4 == 0) {
                town.examine(agency, 60);
                agency.renumber();
                town.send(agency, town.office, day);
                town.send(town.office, agency, day);
            }
            town.askForMissing(town.office, agency, day);
            town.askForMissing(agency, town.office, day);
        }
    }

    /** No new papers; people do what they are told until nothing is left to do. */
    private static int settle(Town town) throws IOException {
        for (int day = DAYS + 1; day < DAYS + ROUNDS; day++) {
            boolean isQuiet = town.mail.isEmpty();
            town.deliver(day);
            for (Station agency : town.agencies.values()) {
                town.examine(agency, 100);
                int renumbered = agency.renumber();
                int entered = isQuiet ? town.recount(agency) : 0;
                boolean isSent = town.send(agency, town.office, day);
                isSent |= town.send(town.office, agency, day);
                boolean isRewritten = false;
                if (day % PATIENCE == 0) {
                    town.askForMissing(town.office, agency, day);
                    town.askForMissing(agency, town.office, day);
                    isRewritten = rewritten(town, agency, town.office, day);
                    isRewritten |= rewritten(town, town.office, agency, day);
                }
                isQuiet &= agency.unreceipted(town.office.officeCode()).isEmpty()
                        && town.office.unreceipted(agency.officeCode()).isEmpty();
                isQuiet &= renumbered + entered == 0 && !isSent && !isRewritten;
            }
            if (isQuiet) {
                return day;
            }
        }
        return DAYS + ROUNDS;
    }

    /** Who misses receipts telephones: his packages are written again, and the newest that should have brought them. */
    private static boolean rewritten(Town town, Station from, Station to, int day) throws IOException {
        List<Long> due = from.unreceipted(to.officeCode());
        for (long sequence : due) {
            town.writeAgain(from, to, sequence, day);
        }
        if (!due.isEmpty()) {
            Optional<Long> newest = to.newest(from.officeCode());
            if (newest.isPresent()) {
                town.writeAgain(to, from, newest.get(), day);
            }
        }
        return !due.isEmpty();
    }

    private static void arrivedOnce(Town town, Station agency) {
        List<ClaimContent> papers = town.papers(agency);
        List<Claim<?>> there = town.office.claims(agency.officeCode());
        assertThat(there)
                .as("each paper of %s once", agency.code)
                .<ClaimContent>extracting(Claim::content)
                .containsExactlyInAnyOrderElementsOf(papers);
        Map<ClaimContent, Status> here = new HashMap<>();
        agency.claims(agency.officeCode()).forEach(claim -> here.put(claim.content(), claim.status()));
        for (Claim<?> claim : there) {
            assertThat(here.get(claim.content()))
                    .as("what became of %s", claim.number())
                    .isEqualTo(claim.status());
        }
    }

    /** What one says was received, the other has with the same hash; what it does not have is marked. */
    private static void agree(Station from, Station to) {
        Set<Long> unasked = from.unasked(to.officeCode());
        for (SentPackage sent : from.desk.stores.outbox().list()) {
            if (sent.recipient().equals(to.officeCode()) && !unasked.contains(sent.sequence())) {
                Optional<CamePackage> came = to.desk.stores.inbox().find(from.officeCode(), sent.sequence());
                boolean isThere = came.filter(row -> row.state() == CameState.APPLIED)
                        .map(row -> row.hash().equals(sent.hash()))
                        .orElse(false);
                assertThat(isThere)
                        .as("%s to %s %d", from.code, to.code, sent.sequence())
                        .isEqualTo(sent.mark() != Mark.REFUSED);
                if (sent.mark() == Mark.NONE) {
                    assertThat(sent.state()).isIn(SentState.WRITTEN, SentState.RECEIVED, SentState.ANSWERED);
                }
            }
        }
    }
}
