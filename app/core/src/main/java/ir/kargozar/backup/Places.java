package ir.kargozar.backup;

import ir.kargozar.office.Refusal;
import ir.kargozar.office.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the second backup goes: a file of the workspace folder, for it is wanted when the database is lost.
 *
 * @param second the folder in which the backups of this workspace lie, on another disk
 */
public record Places(Optional<Path> second) {
    private static final String FILE = "backup/places.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Refused with BACKUP_PLACES_BROKEN (its path). */
    public static Places of(Path workspace) {
        Path file = workspace.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return new Places(Optional.empty());
        }
        try {
            String second = JSON.readTree(Files.readString(file)).path("second").asString("");
            return new Places(
                    Optional.of(second).filter(text -> !text.isBlank()).map(Path::of));
        } catch (IOException | JacksonException | InvalidPathException e) {
            throw new Refusal("BACKUP_PLACES_BROKEN", file.toString());
        }
    }

    /** Refused with BACKUP_UNWRITABLE. */
    public void keep(Path workspace) {
        Path file = workspace.resolve(FILE);
        String json = JSON.writeValueAsString(
                JSON.createObjectNode().put("second", second.map(Path::toString).orElse("")));
        try {
            Files.createDirectories(file.resolve("..").normalize());
            WholeFile.write(file, json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Refusal("BACKUP_UNWRITABLE", file.toString());
        }
    }
}
