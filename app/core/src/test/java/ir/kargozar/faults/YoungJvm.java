package ir.kargozar.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/**
 * A JVM for each clerk, started as quickly as can be: its class path packed into jars, classes linked beforehand in the
 * JDK's cache, SQLite's library unpacked once.
 */
final class YoungJvm implements Clerks {
    private static final String LIBRARY = "libsqlitejdbc.so";
    private static final int KILLED = 128 + 9;

    private final Path folder;
    private final String classes;

    private YoungJvm(Path folder) {
        this.folder = folder;
        this.classes = Arrays.stream(classPath().split(File.pathSeparator, -1))
                .filter(each -> !each.isEmpty() && Files.exists(Path.of(each)))
                .map(each -> jar(Path.of(each)).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String classPath() {
        return Objects.requireNonNull(
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    }

    static YoungJvm in(Path folder) throws IOException {
        Files.createDirectories(folder);
        YoungJvm young = new YoungJvm(folder);
        young.unpack();
        return young;
    }

    /** @param training what a clerk does once, for the cache */
    YoungJvm trained(Clerk.Task training) throws IOException, InterruptedException {
        Path said = folder.resolve("training.txt");
        Process process = new ProcessBuilder(
                        command(List.of("-XX:AOTCacheOutput=" + cache()), Clerk.class, training.words()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(said)).isZero();
        return this;
    }

    private Path cache() {
        return folder.resolve("classes.aot");
    }

    /** A cache knows jars only. */
    private Path jar(Path entry) {
        if (!Files.isDirectory(entry)) {
            return entry;
        }
        Path jar = folder.resolve(Integer.toHexString(entry.hashCode()) + ".jar");
        ToolProvider tool = ToolProvider.findFirst("jar").orElseThrow();
        assertThat(tool.run(System.out, System.err, "--create", "--file", jar.toString(), "-C", entry.toString(), "."))
                .isZero();
        return jar;
    }

    /** A killed process does not take back what the driver unpacked for it. */
    private void unpack() throws IOException {
        String machine = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
        try (InputStream in = org.sqlite.JDBC.class.getResourceAsStream("native/Linux/" + machine + "/" + LIBRARY)) {
            Files.copy(Objects.requireNonNull(in, LIBRARY), folder.resolve(LIBRARY));
        }
    }

    private List<String> command(List<String> options, Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.sqlite.lib.path=" + folder,
                "-Dorg.sqlite.lib.name=" + LIBRARY));
        command.addAll(options);
        command.addAll(List.of("-cp", classes, main.getName()));
        command.addAll(arguments);
        return command;
    }

    /** Another class with the same library and class path, without the cache. */
    Process other(List<String> options, Class<?> main, List<String> arguments) throws IOException {
        return new ProcessBuilder(command(options, main, arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @Override
    public Life start(Clerk.Task task) throws IOException {
        List<String> options = List.of("-XX:AOTCache=" + cache(), "-XX:+UseSerialGC", "-Xmx256m");
        Process process = other(options, Clerk.class, task.words());
        return new Life() {
            @Override
            public boolean isAlive() {
                return process.isAlive();
            }

            @Override
            public boolean kill() throws InterruptedException {
                process.destroyForcibly();
                return process.waitFor() == KILLED;
            }
        };
    }

    @Override
    public void close() {}
}
