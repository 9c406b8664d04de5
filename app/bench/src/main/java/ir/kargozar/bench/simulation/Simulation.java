package ir.kargozar.bench.simulation;

import ir.kargozar.cli.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Provinces one after another: weeks of packages with faults, then people do what is left to do until both sides agree. */
public final class Simulation {
    private static final int WEEK = 7;
    private static final int PATIENCE = 6;
    private static final int SETTLING = 200;
    private static final int RESTORED_OF_HUNDRED = 20;
    private static final double NANOS = 1e9;

    private final Size size;
    private final Figures figures = new Figures();
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    private final long started = System.nanoTime();
    private long bytes;

    private Simulation(Size size) {
        this.size = size;
    }

    /** @param agencies of all offices together */
    public record Size(int agencies, int offices, int weeks, long seed) {
        private static final int COUNTRY = 1_500;
        private static final int PROVINCES = 31;
        private static final int YEAR = 52;

        /** The whole country for a year, not a sample of it. */
        boolean isWhole() {
            return agencies >= COUNTRY && offices >= PROVINCES && weeks >= YEAR;
        }
    }

    /** Prints a table, or one JSON object; true where every claim arrived exactly once. */
    public static boolean run(Size size, boolean json) throws IOException {
        Simulation simulation = new Simulation(size);
        Path folder = Files.createTempDirectory("kargozar-simulation-");
        try {
            for (int number = 1; number <= size.offices(); number++) {
                simulation.province(folder.resolve(Integer.toString(number)), number);
            }
        } finally {
            remove(folder);
        }
        simulation.print(json);
        return simulation.figures.holds();
    }

    private void province(Path folder, int number) throws IOException {
        int first = size.agencies() * (number - 1) / size.offices();
        int behind = size.agencies() * number / size.offices();
        Files.createDirectories(folder);
        long seed = size.seed() * 1_000 + number;
        try (Province province = new Province(folder, number, behind - first, seed, figures)) {
            Fates fates = new Fates(province, new Random(seed));
            for (int day = 1; day <= WEEK * size.weeks(); day++) {
                fates.come(day);
                live(province, day);
            }
            settle(province);
            for (Station agency : province.agencies) {
                province.count(agency);
                figures.renumbered += agency.renumbered;
            }
            figures.post(province.mail);
        }
        bytes += size(folder);
        remove(folder);
        err.println("office " + number + " of " + size.offices() + ", " + Json.of(figures.fields()));
    }

    /** Backups at one third, their return at two thirds: of some agencies, and of each second office. */
    private final class Fates {
        private final Map<Station, Integer> kept = new LinkedHashMap<>();
        private final Map<Station, Integer> restored = new LinkedHashMap<>();

        Fates(Province province, Random random) {
            int days = WEEK * size.weeks();
            for (Station agency : province.agencies) {
                if (random.nextInt(100) < RESTORED_OF_HUNDRED) {
                    plan(agency, days, random);
                }
            }
            if (random.nextBoolean()) {
                plan(province.office, days, random);
            }
        }

        private void plan(Station station, int days, Random random) {
            int day = 1 + days / 4 + random.nextInt(days / 4);
            kept.put(station, day);
            restored.put(station, day + 1 + random.nextInt(days / 3));
        }

        void come(int day) throws IOException {
            for (Map.Entry<Station, Integer> each : kept.entrySet()) {
                if (each.getValue() == day) {
                    each.getKey().keepBackup();
                }
            }
            for (Map.Entry<Station, Integer> each : restored.entrySet()) {
                if (each.getValue() == day) {
                    each.getKey().restore();
                    figures.restored++;
                }
            }
        }
    }

    private static void live(Province province, int day) throws IOException {
        province.deliver(day);
        int place = 0;
        for (Station agency : province.agencies) {
            if ((day + place++) % WEEK == 0) {
                province.papersCome(agency);
                province.renumber(agency);
                province.examine(agency);
                province.send(agency, province.office, day);
                province.send(province.office, agency, day);
                province.askForMissing(province.office, agency, day);
                province.askForMissing(agency, province.office, day);
            }
        }
    }

    private void settle(Province province) throws IOException {
        int last = WEEK * size.weeks();
        for (int day = last + 1; day < last + SETTLING; day++) {
            if (isQuiet(province, day)) {
                return;
            }
        }
        figures.unsettled++;
        province.tell(err);
    }

    private static boolean isQuiet(Province province, int day) throws IOException {
        boolean isEmpty = province.mail.isEmpty();
        boolean isQuiet = isEmpty;
        province.deliver(day);
        if (!isEmpty && day % PATIENCE != 0) {
            return false;
        }
        for (Station agency : province.agencies) {
            province.examine(agency);
            province.askForMissing(province.office, agency, day);
            province.askForMissing(agency, province.office, day);
            isQuiet &= !province.renumber(agency);
            isQuiet &= !isEmpty || province.recount(agency) == 0;
            isQuiet &= !province.send(agency, province.office, day);
            isQuiet &= !province.send(province.office, agency, day);
            isQuiet &= !province.askForReceipts(agency, province.office, day);
            isQuiet &= !province.askForReceipts(province.office, agency, day);
        }
        return isQuiet;
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
