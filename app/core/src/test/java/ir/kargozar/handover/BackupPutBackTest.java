package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.backup.Restored;
import ir.kargozar.backup.Secret;
import ir.kargozar.backup.Watch;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimDesk.Outcome;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Status;
import ir.kargozar.exchange.SampleClaims;
import ir.kargozar.handover.restored.Renumbering;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Restores;
import ir.kargozar.storage.WorkspaceVault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup older than the last export is put back: the office's word is heard, and nothing is lost or doubled. */
@SuppressWarnings("NullAway.Init") // JUnit fills the folder before each test
class BackupPutBackTest {
    @TempDir
    Path folder;

    private final SampleClaims samples = new SampleClaims(22, Engine.AGENCY.code());
    private Desktop agency;
    private Desktop office;
    private Path backup;

    @BeforeEach
    void aBackupAndThenTwoExports() throws IOException {
        agency = new Desktop(Engine.workspace(new Location.Folder(folder.resolve("agency")), Engine.AGENCY));
        office = new Desktop(Engine.workspace(
                new Location.Folder(folder.resolve("office")), Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE)));
        agency.trust(office);
        office.trust(agency);
        enter(5);
        hand(agency, office);
        hand(office, agency);
        backup = folder.resolve("agency.kgb");
        new WorkspaceVault(agency.workspace, folder.resolve("agency"), Engine.CLOCK).write(backup, true, Watch.NONE);
        enter(4);
        hand(agency, office);
        enter(3);
        hand(agency, office);
    }

    @AfterEach
    void closeBoth() {
        agency.close();
        office.close();
    }

    private List<Claim<?>> enter(int count) {
        return agency.workspace.transactions().within(() -> {
            List<Claim<?>> claims = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                ClaimNumber number = agency.workspace.claims().nextNumber(Engine.AGENCY.code(), 1405);
                claims.add(new Claim<>(
                        UUID.randomUUID(),
                        number,
                        1,
                        samples.content(),
                        new ClaimState.Accepted(new JalaliDate(1405, 9, 1))));
            }
            agency.workspace.claims().add(claims, new Change(Desktop.WHO, "claim.accepted"));
            return claims;
        });
    }

    private void hand(Desktop from, Desktop to) throws IOException {
        to.take(from.export(to, Files.createTempDirectory(folder, "out")));
    }

    private Restored putBack() {
        agency.close();
        Restored restored = new Restores(Desktop.WHO, Engine.CLOCK, Watch.NONE)
                .restore(
                        backup, folder.resolve("agency"), new Secret.Passphrase(Engine.PASSPHRASE.toCharArray()), true);
        agency = new Desktop(Engine.open(new Location.Folder(folder.resolve("agency"))));
        return restored;
    }

    @Test
    void whatItKnowsIsSaid() {
        assertThat(putBack().notes().sent()).containsEntry("OFFICE-31", 1L);
        assertThat(agency.count(Status.RECEIVED)).isEqualTo(5);
    }

    @Test
    void theOfficeGivesBackWhatItHasAndNewNumbersGoOnBehind() throws IOException {
        putBack();
        hand(office, agency);
        enter(2);
        hand(agency, office);
        hand(office, agency);
        assertThat(office.count(Status.RECEIVED)).isEqualTo(5 + 4 + 3 + 2);
        bothLogsAreWhole();
    }

    @Test
    void aPackageUnderAUsedNumberIsRefusedAndItsClaimsTravelAnew() throws IOException {
        putBack();
        List<ClaimNumber> anew = new ArrayList<>();
        for (Claim<?> claim : enter(2)) {
            anew.add(claim.number());
        }
        assertThatThrownBy(() -> hand(agency, office))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("PACKAGE_CONFLICT"));
        hand(office, agency);
        hand(agency, office);
        hand(office, agency);
        Renumbering desk = new Renumbering(
                agency.workspace.claims(),
                agency.stores.numbers(),
                agency.stores.memory(),
                agency.workspace.transactions(),
                Desktop.TEXTS);
        long taken = anew.stream()
                .filter(number -> desk.renumber(number, Desktop.WHO) instanceof Outcome.Done)
                .count();
        if (taken > 0) {
            hand(agency, office);
        }
        assertThat(office.count(Status.RECEIVED)).isEqualTo(5 + 4 + 3 + 2);
        bothLogsAreWhole();
    }

    private void bothLogsAreWhole() {
        assertThat(agency.workspace.log().verify()).isInstanceOf(Verdict.Whole.class);
        assertThat(office.workspace.log().verify()).isInstanceOf(Verdict.Whole.class);
    }
}
