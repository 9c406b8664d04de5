package ir.kargozar.cli;

import ir.kargozar.office.Refusal;
import ir.kargozar.office.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Files a command makes: whole or not at all. */
public final class Outputs {
    private Outputs() {}

    /** What is written into a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** As {@link Content}, telling something of what it wrote. */
    @FunctionalInterface
    public interface Told<T> {
        T writeTo(OutputStream out) throws IOException;
    }

    /** As {@link #make}. */
    public static void write(Path file, Content content) {
        make(file, out -> {
            content.writeTo(out);
            return file;
        });
    }

    /**
     * Writes to a temporary name beside the file, then moves it; nothing is asked of the content where that name cannot be
     * written. Refusal: FILE_NOT_WRITABLE.
     */
    public static <T> T make(Path file, Told<T> content) {
        try {
            return WholeFile.make(file, content::writeTo);
        } catch (IOException e) {
            throw new Refusal("FILE_NOT_WRITABLE", file.toString());
        }
    }
}
