package ir.kargozar;

import ir.kargozar.storage.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What an office puts in the place of the product's defaults: folders of its workspace. A database has none. */
record OwnFiles(Optional<Path> workspace) {

    static OwnFiles of(Location location) {
        return new OwnFiles(location instanceof Location.Folder(Path path) ? Optional.of(path) : Optional.empty());
    }

    /** Rule packs and return reasons. */
    Optional<Path> rules() {
        return folder("rules");
    }

    /** Wordings of papers. */
    Optional<Path> forms() {
        return folder("forms");
    }

    /** The shrinking rule of scans. */
    Optional<Path> imaging() {
        return folder("imaging");
    }

    /** How lists for the bank and its answers are written. */
    Optional<Path> bank() {
        return folder("bank");
    }

    /** Kinds of circulars. */
    Optional<Path> circulars() {
        return folder("circulars");
    }

    /** What statistics count, and by when they are due. */
    Optional<Path> statistics() {
        return folder("statistics");
    }

    /** Kinds of recoveries. */
    Optional<Path> recoveries() {
        return folder("recoveries");
    }

    /** What is taught: lessons, questions, exercises, the course. */
    Optional<Path> training() {
        return folder("training");
    }

    /** How many backups are kept. */
    Optional<Path> backup() {
        return folder("backup");
    }

    /** In which order debts are deducted. */
    Optional<Path> settlement() {
        return folder("settlement");
    }

    private Optional<Path> folder(String name) {
        return workspace.map(path -> path.resolve(name)).filter(Files::isDirectory);
    }
}
