package ir.kargozar.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One program's window, opened again and again in a home of its own, with an AOT cache of its own and the desktop's options. */
final class DesktopWindow {
    private final Display display;
    private final Path home;
    private final String javafx;
    private final String classPath;
    private final List<String> words;

    private DesktopWindow(Display display, Path home, String javafx, String classPath, List<String> words) {
        this.display = display;
        this.home = home;
        this.javafx = javafx;
        this.classPath = classPath;
        this.words = words;
    }

    /** The least that JavaFX can show, with the same options, class path and cache as this one. */
    DesktopWindow bare() {
        return new DesktopWindow(display, home, javafx, classPath, List.of(BareWindow.Start.class.getName()));
    }

    /** @param words what the program is started with */
    static DesktopWindow ours(Display display, Path home, String... words) throws Exception {
        Path bench = bench();
        List<Path> all = new ArrayList<>(List.of(bench));
        all.addAll(jars(desktop(bench)));
        List<Path> libraries = jars(desktop(bench).resolve("lib"));
        libraries.stream().filter(DesktopWindow::isCore).forEach(all::add);
        all.addAll(libraries);
        List<String> started = new ArrayList<>(List.of("ir.kargozar.desktop.Main"));
        started.addAll(Arrays.asList(words));
        return new DesktopWindow(display, home, javafx(bench), joined(all.stream()), started);
    }

    private static Path bench() throws Exception {
        return Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static Path desktop(Path bench) {
        return bench.resolve("../../../desktop/target").normalize();
    }

    private static String javafx(Path bench) throws IOException {
        return joined(jars(desktop(bench).resolve("lib")).stream().filter(DesktopWindow::isJavaFxOfThisSystem));
    }

    /** {@code javafx-base-25-linux.jar}; the jars without a system's name are empty. */
    static boolean isJavaFxOfThisSystem(Path jar) {
        return jar.getFileName().toString().matches("javafx-.*-(linux|mac|win).*\\.jar");
    }

    /** First among the libraries, as in {@code app/kargozar}. */
    private static boolean isCore(Path jar) {
        return jar.getFileName().toString().startsWith("kargozar-core");
    }

    private static String joined(Stream<Path> jars) {
        return jars.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    /** Records the AOT cache. */
    void rehearse(String passphrase) throws Exception {
        Files.createDirectories(home);
        start("-XX:AOTCacheOutput=" + cache(), passphrase);
    }

    /** What {@link WindowWatch} told, such as {@code READY 812}. */
    List<String> open(String passphrase) throws Exception {
        return start("-XX:AOTCache=" + cache(), passphrase);
    }

    private Path cache() {
        return home.resolve("window.aot");
    }

    private List<String> start(String cacheOption, String passphrase) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                cacheOption,
                "-Xlog:aot=off",
                "-Xlog:cds=off"));
        command.addAll(DesktopProcess.options());
        command.addAll(List.of(
                "--module-path",
                javafx,
                "--add-modules",
                "javafx.controls,javafx.swing",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "-Duser.home=" + home,
                "-cp",
                classPath,
                WindowWatch.class.getName(),
                passphrase.isEmpty() ? WindowWatch.WINDOW : WindowWatch.SCREEN));
        command.addAll(words);
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("DISPLAY", display.name());
        process.environment().put("GDK_BACKEND", "x11");
        process.environment().put("IBUS_ENABLE_SYNC_MODE", "1");
        process.environment().put("KARGOZAR_HOME", home.toString());
        process.environment().remove("KARGOZAR_PASSPHRASE");
        if (!passphrase.isEmpty()) {
            process.environment().put(WindowWatch.TYPED, passphrase);
        }
        process.environment().put(WindowWatch.BEGAN, Long.toString(System.currentTimeMillis()));
        Path errors = home.resolve("err.log");
        Process started = process.redirectError(errors.toFile()).start();
        String out = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (started.waitFor() != 0) {
            throw new IllegalStateException("no window: " + out + Files.readString(errors));
        }
        return out.lines().toList();
    }

    /** The figure of a line {@code NAME ms}. */
    static double told(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " was not told: " + lines));
    }
}
