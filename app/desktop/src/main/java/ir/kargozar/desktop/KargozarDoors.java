package ir.kargozar.desktop;

import ir.kargozar.desktop.workplace.Doors;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Texts;
import java.nio.file.Path;

/** The doors of this machine's folders. */
final class KargozarDoors implements Doors {

    /** Published: a training workspace protects nothing. */
    static final String TRAINING_PASSPHRASE = "training";

    private final Texts texts;

    KargozarDoors(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Workplace open(Path folder, char[] passphrase) {
        throw new Refusal("NO_WORKSPACE", folder.toString() + texts);
    }

    @Override
    public void makeTraining(Path folder) {}

    @Override
    public boolean isWorkspace(Path folder) {
        return false;
    }
}
