package ir.kargozar.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From the start of the process to the first window drawn, milliseconds: ours beside a bare JavaFX window, both with an
 * AOT cache of their own, on a display of their own.
 */
final class WindowReady implements Bench {
    private static final int ROUNDS = 5;
    private static final double BOUND = 1.3;

    @Override
    public String name() {
        return "window";
    }

    @Override
    public List<Comparison> run(Path folder) throws Exception {
        Path bench = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path desktop = bench.resolve("../../../desktop/target").normalize();
        List<Path> libraries = jars(desktop.resolve("lib"));
        String javafx = joined(
                libraries.stream().filter(WindowReady::isJavaFxOfThisSystem).toList());
        List<Path> all = new ArrayList<>(List.of(bench));
        all.addAll(jars(desktop));
        all.addAll(libraries);
        try (Display display = Display.open()) {
            Window bare = new Window(
                    display, folder.resolve("bare"), javafx, bench.toString(), BareWindow.Start.class.getName());
            Window ours = new Window(display, folder.resolve("ours"), javafx, joined(all), "ir.kargozar.desktop.Main");
            bare.rehearse();
            ours.rehearse();
            Samples bareTimes = new Samples();
            Samples ourTimes = new Samples();
            for (int i = 0; i < ROUNDS; i++) {
                bareTimes.add((double) bare.open());
                ourTimes.add((double) ours.open());
            }
            Comparison.Spread program = ourTimes.spread();
            Comparison.Spread limit = bareTimes.spread();
            return List.of(new Comparison(name(), "ms", program, limit, program.p50() / limit.p50(), BOUND, true));
        }
    }

    /** {@code javafx-base-25-linux.jar}; the jars without a system's name are empty. */
    static boolean isJavaFxOfThisSystem(Path jar) {
        return jar.getFileName().toString().matches("javafx-.*-(linux|mac|win).*\\.jar");
    }

    private static String joined(List<Path> jars) {
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    /** One program's window, opened again and again in a home of its own. */
    private record Window(Display display, Path home, String javafx, String classPath, String main) {

        /** Records the AOT cache. */
        void rehearse() throws Exception {
            Files.createDirectories(home);
            start("-XX:AOTCacheOutput=" + cache());
        }

        long open() throws Exception {
            return start("-XX:AOTCache=" + cache());
        }

        private Path cache() {
            return home.resolve("window.aot");
        }

        private long start(String cacheOption) throws Exception {
            ProcessBuilder process = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    cacheOption,
                    "-Xlog:aot=off",
                    "-Xlog:cds=off",
                    "-XX:+UseSerialGC",
                    "--module-path",
                    javafx,
                    "--add-modules",
                    "javafx.controls,javafx.swing",
                    "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                    "-Duser.home=" + home,
                    "-cp",
                    classPath,
                    WindowWatch.class.getName(),
                    main);
            process.environment().put("DISPLAY", display.name());
            process.environment().put("KARGOZAR_HOME", home.toString());
            process.environment().remove("KARGOZAR_PASSPHRASE");
            process.redirectError(home.resolve("err.log").toFile());
            Process started = process.start();
            String out = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            started.waitFor();
            return out.lines()
                    .filter(line -> line.startsWith("READY "))
                    .mapToLong(line -> Long.parseLong(line.substring(6)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no window: " + out + read(home.resolve("err.log"))));
        }

        private static String read(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                return "";
            }
        }
    }
}
