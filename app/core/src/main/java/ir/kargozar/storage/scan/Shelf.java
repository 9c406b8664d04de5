package ir.kargozar.storage.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;

/** Where encrypted contents lie, by names that tell nothing. */
public interface Shelf {

    /** Writes an encrypted content. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Puts a content there, whole or not at all; once this returns a power cut cannot take it away. */
    void put(String name, Content content);

    Optional<InputStream> open(String name);

    boolean holds(String name);

    /** Names of all contents that are there. */
    Set<String> names();

    void remove(String name);

    /** Throws away what an interrupted {@link #put} left. */
    void clean();
}
