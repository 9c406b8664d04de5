package ir.kargozar.desktop.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What was opened last, so that the next start need not ask.
 *
 * @param login who signed in; empty where the workspace has no accounts
 * @param beginning true while the first run of this workspace is not at its end
 */
public record LastTime(Optional<Path> workspace, Optional<String> login, boolean beginning) {

    public static final LastTime NONE = new LastTime(Optional.empty(), Optional.empty(), false);

    /** A workspace was opened, by whoever it was. */
    public static LastTime opened(Path workspace, Optional<String> login) {
        return new LastTime(Optional.of(workspace), login, false);
    }

    public LastTime beginning(boolean now) {
        return new LastTime(workspace, login, now);
    }
}
