package ir.kargozar.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.exchange.TwoOffices.Held;
import ir.kargozar.handover.parcel.PackageFiles.Addressee;
import ir.kargozar.handover.parcel.PackageFiles.Route;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.peer.Identity;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.handover.peer.Peer.Trust;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.office.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole packages, well made by the wrong people. */
class HostileSenderTest {
    private final TwoOffices offices = new TwoOffices();
    private final Held held = offices.freeze(new SampleClaims(5, TwoOffices.AGENCY.code()).take(3));

    @TempDir
    Path folder;

    @AfterEach
    void nothingIsLeftBeside() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).allMatch(name -> name.endsWith(".kgz"));
        }
    }

    @Test
    void refusesAStranger() {
        offices.write(held, file());

        refused(() -> offices.read(file(), us()), "PACKAGE_STRANGER");
    }

    @Test
    void refusesASenderWhoseCardNobodyCompared() {
        offices.write(held, file());

        refused(() -> offices.read(file(), us(new Peer(offices.agency.card(), Trust.SHOWN))), "PACKAGE_UNTRUSTED");
        refused(() -> offices.read(file(), us(new Peer(offices.agency.card(), Trust.REVOKED))), "PACKAGE_REVOKED");
    }

    @Test
    void refusesAStrangerWhoGivesATrustedName() {
        Identity impostor = offices.cards.make(TwoOffices.AGENCY);
        offices.files.write(held.frozen(), held, new Route(impostor, offices.documents.card()), file(), Progress.NONE);

        refused(() -> offices.read(file()), "PACKAGE_SIGNATURE");
    }

    @Test
    void refusesAPackageForAnotherOffice() {
        Identity other = offices.cards.make(TwoOffices.office("OFFICE-32", Desk.DOCUMENTS_OFFICE, false));
        offices.files.write(held.frozen(), held, new Route(offices.agency, other.card()), file(), Progress.NONE);

        refused(() -> offices.read(file()), "PACKAGE_NOT_FOR_US");
    }

    @Test
    void refusesAPackageThatItsRecipientSealedAnewForUs() {
        // Signed by the agency for OFFICE-31; whoever opened it seals it for OFFICE-32, whose card the agency has too.
        Office other = TwoOffices.office("OFFICE-32", Desk.DOCUMENTS_OFFICE, false);
        Identity second = offices.cards.make(other);
        offices.files.write(held.frozen(), held, new Route(offices.agency, second.card()), file(), Progress.NONE);

        refused(
                () -> offices.read(
                        file(), TwoOffices.addressee(other, second, new Peer(offices.agency.card(), Trust.TRUSTED))),
                "PACKAGE_NOT_FOR_US");
    }

    @Test
    void refusesTrainingInALiveOfficeAndLiveInTraining() {
        PackageHead training = TwoOffices.head(1, true);
        offices.write(offices.freeze(training, held(3)), file());
        refused(() -> offices.read(file()), "PACKAGE_TRAINING");

        offices.write(held, file());
        Office sandbox = TwoOffices.office("OFFICE-31", Desk.DOCUMENTS_OFFICE, true);
        Addressee pupil =
                TwoOffices.addressee(sandbox, offices.documents, new Peer(offices.agency.card(), Trust.TRUSTED));
        refused(() -> offices.read(file(), pupil), "PACKAGE_LIVE");
    }

    @Test
    void refusesAFileThatIsNoPackage() throws IOException {
        Files.writeString(file(), "سلام");
        refused(() -> offices.read(file()), "PACKAGE_NOT_A_PACKAGE");
        Files.write(file(), new byte[0]);
        refused(() -> offices.read(file()), "PACKAGE_NOT_A_PACKAGE");
        refused(() -> offices.read(folder), "PACKAGE_FILE_MISSING");
        refused(() -> offices.read(folder.resolve("none.kgz")), "PACKAGE_FILE_MISSING");
    }

    @Test
    void writesNothingWhereItMayNot() {
        refused(() -> offices.write(held, folder.resolve("none").resolve("a.kgz")), "PACKAGE_FILE_UNWRITABLE");
    }

    @Test
    void leavesNoFileWhereWritingWasStopped() {
        Progress stopped = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        refused(() -> offices.files.write(held.frozen(), held, offices.route, file(), stopped), "PACKAGE_CANCELLED");
        assertThat(file()).doesNotExist();
    }

    private Addressee us(Peer... peers) {
        return TwoOffices.addressee(TwoOffices.DOCUMENTS, offices.documents, peers);
    }

    private static java.util.List<ir.kargozar.handover.parcel.PackageRecord.SentClaim> held(int count) {
        return new SampleClaims(5, TwoOffices.AGENCY.code()).take(count);
    }

    private Path file() {
        return folder.resolve("package.kgz");
    }

    static void refused(ThrowingCallable work, String code) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(TwoOffices.TEXTS
                            .problem("", refusal.code(), refusal.arguments())
                            .message())
                    .isNotBlank();
        });
    }
}
