package ir.kargozar.backup;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A backup put back.
 *
 * @param file it came from
 * @param notes how far the office had counted when it was made
 * @param aside where the files that were in its place lie now
 * @param missingScans that the database names and that are nowhere
 */
public record Restored(Path file, Manifest manifest, Notes notes, Optional<Path> aside, long missingScans) {}
