package ir.kargozar.support;

import java.nio.file.Path;
import java.util.Map;

/**
 * The program's own folder of this user: settings and logs, never claims.
 *
 * @param folder {@code KARGOZAR_HOME}, else {@code .kargozar} of the user
 */
public record ProgramHome(Path folder) {

    public static ProgramHome of(Map<String, String> environment) {
        String named = environment.getOrDefault("KARGOZAR_HOME", "");
        return new ProgramHome(
                named.isBlank() ? Path.of(System.getProperty("user.home", ""), ".kargozar") : Path.of(named));
    }

    public Path settings() {
        return folder.resolve("desktop.properties");
    }

    public Path logs() {
        return folder.resolve("logs");
    }
}
