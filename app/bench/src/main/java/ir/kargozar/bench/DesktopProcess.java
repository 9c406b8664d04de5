package ir.kargozar.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process with the desktop's options of {@code app/kargozar}, which tells figures as lines {@code NAME value}. */
record DesktopProcess(List<String> out) {

    /** Runs a main class of the benchmarks to its end, without a window. */
    static DesktopProcess run(Class<?> main, Path folder, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(words));
        Path errors = folder.resolve("err.log");
        Process started =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String out = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (started.waitFor() != 0) {
            throw new IllegalStateException(out + Files.readString(errors));
        }
        return new DesktopProcess(out.lines().toList());
    }

    static List<String> options() {
        List<String> options = new ArrayList<>(
                List.of(System.getProperty("kargozar.desktop.options", "").split(" ")));
        options.removeIf(String::isBlank);
        return options;
    }

    Samples values(String name) {
        Samples values = new Samples();
        out.stream()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> Double.valueOf(line.substring(name.length() + 1)))
                .forEach(values::add);
        return values;
    }
}
