package ir.kargozar.bench.simulation;

import ir.kargozar.cli.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Years of provinces, two at once. */
public final class Simulation {
    private static final int AT_ONCE = 2;
    private static final double NANOS = 1e9;

    private final Size size;
    private final Figures figures = new Figures();
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    private final long started = System.nanoTime();
    private long bytes;

    private Simulation(Size size) {
        this.size = size;
    }

    /**
     * @param agencies of all offices together
     * @param from the first office that is simulated: offices know nothing of each other, so a country can go in pieces
     */
    public record Size(int agencies, int offices, int weeks, long seed, int from) {
        private static final int COUNTRY = 1_500;
        private static final int PROVINCES = 31;
        private static final int YEAR = 52;

        /** The whole country for a year, not a sample of it. */
        boolean isWhole() {
            return agencies >= COUNTRY && offices >= PROVINCES && weeks >= YEAR && from == 1;
        }
    }

    /** Prints a table, or one JSON object; true where every claim arrived exactly once. */
    public static boolean run(Size size, boolean json) throws IOException {
        Simulation simulation = new Simulation(size);
        Path folder = Files.createTempDirectory("kargozar-simulation-");
        try {
            simulation.provinces(folder);
        } finally {
            remove(folder);
        }
        simulation.print(json);
        return simulation.figures.holds();
    }

    private void provinces(Path folder) throws IOException {
        List<Callable<Figures>> years = IntStream.rangeClosed(size.from(), size.offices())
                .<Callable<Figures>>mapToObj(number -> () -> year(folder.resolve(Integer.toString(number)), number))
                .toList();
        try (ExecutorService some = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Figures> year : some.invokeAll(years)) {
                year.get();
            }
        } catch (ExecutionException | InterruptedException broken) {
            throw new IOException("a year was broken off", broken);
        }
    }

    private Figures year(Path folder, int number) throws IOException {
        Figures year = new Year(size, number).live(folder);
        long disk = size(folder);
        remove(folder);
        return add(number, year, disk);
    }

    private synchronized Figures add(int number, Figures year, long disk) {
        bytes += disk;
        figures.add(year);
        err.println("office " + number + " of " + size.offices() + ", " + Json.of(year.fields()));
        return figures;
    }

    private void print(boolean json) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("whole", size.isWhole());
        fields.put("agencies", size.agencies());
        fields.put("offices", size.offices());
        fields.put("weeks", size.weeks());
        fields.put("seed", size.seed());
        fields.putAll(figures.fields());
        fields.put("seconds", Math.round((System.nanoTime() - started) / NANOS));
        fields.put("diskBytes", bytes);
        fields.put("holds", figures.holds());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (json) {
            out.println(Json.of(fields));
        } else {
            fields.forEach((name, value) -> out.printf("%-22s %s%n", name, value));
        }
        if (!size.isWhole()) {
            err.println("a sample: the whole is --agencies 1500 --offices 31 --weeks 52, some hours");
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
