package ir.kargozar.storage;

import java.nio.file.Path;

/** Where a workspace is: a folder of this machine, or a PostgreSQL database by its JDBC URL. */
public sealed interface Location {

    record Folder(Path path) implements Location {}

    /** @param url {@code jdbc:postgresql://…}; it may hold a password, so {@link #toString} keeps it back */
    record Database(String url) implements Location {
        @Override
        public String toString() {
            return "Database";
        }
    }

    /** A URL or the path of a folder, as given on the command line. */
    static Location of(String text) {
        return text.startsWith("jdbc:postgresql:") ? new Database(text) : new Folder(Path.of(text));
    }
}
