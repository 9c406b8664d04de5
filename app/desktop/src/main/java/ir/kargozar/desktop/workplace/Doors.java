package ir.kargozar.desktop.workplace;

import java.nio.file.Path;

/** Opens workspaces and makes training ones; behind it stands the composition root. */
public interface Doors {

    /** Refusals: wrong passphrase, in use, newer schema, no workspace there … each in words. */
    Workplace open(Path folder, char[] passphrase);

    /** A sandbox to try everything in; its passphrase is the published one. */
    void makeTraining(Path folder);

    /** True where a workspace stands in that folder. */
    boolean isWorkspace(Path folder);
}
