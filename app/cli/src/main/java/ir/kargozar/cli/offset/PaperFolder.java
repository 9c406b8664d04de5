package ir.kargozar.cli.offset;

import ir.kargozar.cli.Outputs;
import ir.kargozar.office.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Papers written into a folder, which is made where it is not there. */
final class PaperFolder {
    private final Path folder;
    private final List<Map<String, Object>> written = new ArrayList<>();

    PaperFolder(Path folder) {
        this.folder = folder;
    }

    /** Refusal: FILE_NOT_WRITABLE. */
    void write(String name, Outputs.Content content) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal("FILE_NOT_WRITABLE", file.toString());
        }
        Outputs.write(file, content);
        written.add(Map.of("file", file.toString()));
    }

    /** A row for each file. */
    List<Map<String, Object>> written() {
        return List.copyOf(written);
    }
}
