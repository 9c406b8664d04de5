package ir.kargozar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.office.Refusal;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace is looked for a place, then made in one step with a key that was shown before. */
class FoundingTest {

    private static final Clock CLOCK = Clock.systemDefaultZone();
    private static final char[] PASSPHRASE = "a long passphrase".toCharArray();
    private static final Office OFFICE = new Office(
            new OfficeCode("3101"),
            Line.of("office").orThrow(),
            Desk.AGENCY,
            Line.of("province").orThrow(),
            false);

    @TempDir
    Path folder;

    private void isRefused(Path place, String code) {
        assertThatThrownBy(() -> Founding.refuseUnfit(place))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void makesNothingWhileItLooks() throws IOException {
        Founding.refuseUnfit(folder.resolve("a").resolve("b"));
        try (Stream<Path> inside = Files.list(folder)) {
            assertThat(inside).isEmpty();
        }
    }

    @Test
    void refusesWhatIsNotEmptyNotWholeOrNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        isRefused(folder, "FOLDER_NOT_EMPTY");
        isRefused(file, "FOLDER_IS_A_FILE");
        isRefused(file.resolve("under"), "FOLDER_IS_A_FILE");
        isRefused(Path.of("somewhere"), "FOLDER_RELATIVE");
    }

    @Test
    void takesAFolderInWhichABeginningWasBrokenOff() throws IOException {
        Files.writeString(folder.resolve("workspace.lock"), "");
        Files.writeString(folder.resolve("unfinished.db-wal"), "");
        Founding.refuseUnfit(folder);
    }

    @Test
    void foundsAWorkspaceThatPassphraseAndKeyOpen() {
        String key = Founding.recoveryKey();
        Path place = folder.resolve("office");
        assertThat(Founding.stands(place)).isFalse();
        Founding.found(place, OFFICE, PASSPHRASE, key, Texts.of(Language.EN), CLOCK)
                .close();
        assertThat(Founding.stands(place)).isTrue();
        isRefused(place, "WORKSPACE_EXISTS");
        try (Kargozar opened = Kargozar.open(place.toString(), PASSPHRASE, Texts.of(Language.EN), CLOCK)) {
            assertThat(opened.office()).isEqualTo(OFFICE);
        }
        Workspace.recover(new Location.Folder(place), key, CLOCK).close();
    }
}
