package ir.kargozar;

import ir.kargozar.office.Office;
import ir.kargozar.office.RecoveryPapers;
import ir.kargozar.printing.PdfFormPapers;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.folder.Drives;
import ir.kargozar.storage.folder.NewPlace;
import ir.kargozar.storage.folder.WorkspaceFolder;
import ir.kargozar.storage.key.RecoveryKey;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** A workspace before it is one: everything is known and the recovery key is kept before anything is made. */
public final class Founding {

    private Founding() {}

    /** Without opening it: whether a workspace stands in a folder. */
    public static boolean stands(Path folder) {
        return WorkspaceFolder.stands(folder);
    }

    /** Looks only. Refusals of {@link NewPlace#refuseUnfit}. */
    public static void refuseUnfit(Path folder) {
        new NewPlace(folder, Drives.ofThisMachine()).refuseUnfit();
    }

    /** Eight groups of four, parted by dashes; kept nowhere. */
    public static String recoveryKey() {
        return RecoveryKey.random().grouped();
    }

    /** The sheet of a recovery key, for an office that has no workspace yet. */
    public static RecoveryPapers recoveryPapers(Office office, Texts texts, Clock clock) {
        PdfFormPapers.Here here = new PdfFormPapers.Here(office, clock.getZone());
        return new Press(texts, new OwnFiles(Optional.empty()), here, _ -> {}).recoveryPapers();
    }

    /**
     * Makes the workspace in one step; it is open. Refusals of {@link Workspace#create}.
     *
     * @param recoveryKey of {@link #recoveryKey}
     */
    public static Kargozar found(
            Path folder, Office office, char[] passphrase, String recoveryKey, Texts texts, Clock clock) {
        Location location = new Location.Folder(folder);
        RecoveryKey key = RecoveryKey.of(recoveryKey).orElseThrow();
        return Door.over(Workspace.create(location, office, passphrase, key, clock), location, texts, clock);
    }
}
