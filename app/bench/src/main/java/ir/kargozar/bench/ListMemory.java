package ir.kargozar.bench;

import ir.kargozar.Kargozar;
import ir.kargozar.claim.ClaimContent;
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
 * Resident memory of the desktop, MB, with a list of 100,000 claims open and scrolled all over, beside the 350 MB it may
 * take. Times of the jumps are told on standard error.
 */
final class ListMemory implements Bench {
    private static final int CLAIMS = 100_000;
    private static final double LIMIT = 350;

    @Override
    public String name() {
        return "list";
    }

    @Override
    public List<Comparison> run(Path folder) throws Exception {
        Path workspace = folder.resolve("agency");
        fill(workspace);
        List<String> out = open(workspace, folder);
        Samples pages = new Samples();
        values(out, "PAGE ").forEach(pages::add);
        System.err.println("list: ms until the line of a place jumped to stands there: " + pages.spread());
        Samples resident = new Samples();
        values(out, "RESIDENT ").forEach(resident::add);
        double most = resident.spread().p50();
        return List.of(new Comparison(
                name(), "MB", resident.spread(), new Comparison.Spread(LIMIT, LIMIT), most / LIMIT, 1, true));
    }

    private static void fill(Path workspace) throws IOException {
        try (Kargozar kargozar = ProgramClaims.make(workspace)) {
            List<ClaimContent> contents = ProgramClaims.contents(kargozar, CLAIMS);
            for (int from = 0; from < contents.size(); from += 2_000) {
                ProgramClaims.saveAll(kargozar, contents.subList(from, Math.min(contents.size(), from + 2_000)));
            }
        }
    }

    private static List<Double> values(List<String> out, String name) {
        return out.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> Double.valueOf(line.substring(name.length())))
                .toList();
    }

    /** With the options of {@code app/kargozar}. */
    private static List<String> open(Path workspace, Path folder) throws Exception {
        Path bench = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path desktop = bench.resolve("../../../desktop/target").normalize();
        List<Path> libraries = jars(desktop.resolve("lib"));
        List<Path> all = new ArrayList<>(List.of(bench));
        all.addAll(jars(desktop));
        all.addAll(libraries);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(DesktopProcess.options());
        command.addAll(List.of(
                "--module-path",
                joined(libraries.stream().filter(DesktopWindow::isJavaFxOfThisSystem)),
                "--add-modules",
                "javafx.controls,javafx.swing",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "-cp",
                joined(all.stream()),
                ListWatch.class.getName(),
                "ir.kargozar.desktop.Main",
                "--workspace",
                workspace.toString()));
        try (Display display = Display.open()) {
            ProcessBuilder process = new ProcessBuilder(command);
            process.environment().put("DISPLAY", display.name());
            process.environment().put("KARGOZAR_HOME", folder.toString());
            process.environment().put("KARGOZAR_PASSPHRASE", "training");
            process.environment().put("MALLOC_ARENA_MAX", "2");
            process.redirectError(folder.resolve("err.log").toFile());
            Process started = process.start();
            String out = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (started.waitFor() != 0) {
                throw new IllegalStateException(out + Files.readString(folder.resolve("err.log")));
            }
            return out.lines().toList();
        }
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
}
