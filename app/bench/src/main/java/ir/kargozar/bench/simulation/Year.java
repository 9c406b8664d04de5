package ir.kargozar.bench.simulation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Weeks of packages of one province, with faults, then people do what is left to do until both sides agree. */
final class Year {
    private static final int WEEK = 7;
    private static final int PATIENCE = 6;
    private static final int SETTLING = 200;
    private static final int RESTORED_OF_HUNDRED = 20;

    private final Simulation.Size size;
    private final int number;
    private final Figures figures = new Figures();
    private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    /** @param number of the province, 1 first */
    Year(Simulation.Size size, int number) {
        this.size = size;
        this.number = number;
    }

    /** Lives it in an empty folder. */
    Figures live(Path folder) throws IOException {
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
        return figures;
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
        for (Station agency : province.stirring()) {
            boolean isCalm = isCalm(province, agency, isEmpty, day);
            if (isEmpty && isCalm) {
                province.calm(agency);
            }
            isQuiet &= isCalm;
        }
        return isQuiet;
    }

    private static boolean isCalm(Province province, Station agency, boolean isEmpty, int day) throws IOException {
        province.examine(agency);
        province.askForMissing(province.office, agency, day);
        province.askForMissing(agency, province.office, day);
        boolean isCalm = !province.renumber(agency);
        isCalm &= !isEmpty || province.recount(agency) == 0;
        isCalm &= !province.send(agency, province.office, day);
        isCalm &= !province.send(province.office, agency, day);
        isCalm &= !province.askForReceipts(agency, province.office, day);
        isCalm &= !province.askForReceipts(province.office, agency, day);
        return isCalm;
    }
}
