package ir.kargozar.storage.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Where encrypted contents lie, by names that tell nothing. */
public interface Shelf {

    /** Writes an encrypted content. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Takes contents one after another, whole or not at all. */
    @FunctionalInterface
    interface Putting {
        void put(String name, Content content);
    }

    /** Puts contents there, each name once; when this returns a power cut cannot take them away. What fails leaves others there. */
    void putAll(Consumer<Putting> contents);

    Optional<InputStream> open(String name);

    boolean holds(String name);

    /** Names of all contents that are there. */
    Set<String> names();

    void remove(String name);

    /** Throws away what an interrupted {@link #putAll} left. */
    void clean();
}
