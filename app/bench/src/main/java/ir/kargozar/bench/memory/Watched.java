package ir.kargozar.bench.memory;

import ir.kargozar.cli.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The command line in a process of its own with a small heap, watched while it works.
 *
 * @param heap the most that was in the heap before a collection, MB
 * @param resident the most memory of the process, MB
 * @param disk the most bytes in the watched folder beyond those there before
 * @param seconds from start to end
 */
record Watched(double heap, double resident, long disk, double seconds) {
    private static final Pattern COLLECTED = Pattern.compile("(\\d+)M->\\d+M\\(\\d+M\\)");
    private static final Pattern MOST = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final int MEGABYTES = 1024;

    /** @param folder everything that the process may write to, temporary files too */
    static Watched run(int heap, Path folder, String... words) throws Exception {
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        Path log = Files.createTempFile(folder, "gc", ".log");
        Path said = Files.createTempFile(folder, "said", ".log");
        Process process = new ProcessBuilder(command(heap, temporary, log, words))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        long before = used(folder);
        long started = System.nanoTime();
        long most = before;
        double resident = 0;
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, used(folder));
            resident = Math.max(resident, resident(process));
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(said));
        }
        return new Watched(heap(log), resident, most - before, seconds);
    }

    private static List<String> command(int heap, Path temporary, Path log, String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx" + heap + "m",
                "-Xlog:gc:file=" + log,
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        return command;
    }

    private static double heap(Path log) throws IOException {
        Matcher collected = COLLECTED.matcher(Files.readString(log, StandardCharsets.UTF_8));
        return collected
                .results()
                .mapToDouble(each -> Double.parseDouble(each.group(1)))
                .max()
                .orElse(0);
    }

    /** Nought where the system does not tell (or the process has just ended). */
    private static double resident(Process process) {
        try {
            Matcher most = MOST.matcher(Files.readString(Path.of("/proc", Long.toString(process.pid()), "status")));
            return most.find() ? Double.parseDouble(most.group(1)) / MEGABYTES : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** Bytes of all files; one that goes meanwhile counts nothing. */
    static long used(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(Watched::size).sum();
        } catch (UncheckedIOException e) {
            return 0;
        }
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
