package ir.kargozar.desktop.workplace;

import java.nio.file.Path;

/** Opens workspaces and makes training ones; behind it stands the composition root. */
public interface Doors {

    /** Refusals: wrong passphrase, in use, newer schema, no workspace there … each in words. */
    Workplace open(Path folder, char[] passphrase);

    /** A sandbox to try everything in. */
    void makeTraining(Path folder);

    /** Published: a sandbox protects nothing. */
    String trainingPassphrase();

    /** Where new workspaces are made. */
    Ground ground();

    /** True where a workspace stands in that folder. */
    boolean isWorkspace(Path folder);
}
