package ir.kargozar.backup;

import ir.kargozar.office.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many backups are kept ({@code backup.json}: the office's own, else the shipped default): the newest of each of
 * the last days, weeks and months on which one was made. Days on which none was made do not count, nor does the clock:
 * the order is that in which they were made.
 *
 * @param beforeMigration how many of those made before a newer program changed the database
 * @param lateAfter how many whole days old the newest may be before the first screen asks for one
 */
public record Keeping(int daily, int weekly, int monthly, int beforeMigration, int lateAfter) {
    private static final String FILE = "backup.json";
    private static final String LATE = "lateAfterDays";
    private static final int WEEK = 7;
    /** 1970-01-03 was a Saturday, on which weeks begin here. */
    private static final int SATURDAY = 2;

    public Keeping {
        if (daily < 1 || weekly < 0 || monthly < 0 || beforeMigration < 0 || lateAfter < 0) {
            throw new IllegalArgumentException("KEEPING");
        }
    }

    /** Refused with BACKUP_KEEPING_BROKEN (its path). */
    public static Keeping load(Optional<Path> folder) {
        Optional<Path> own = folder.map(place -> place.resolve(FILE)).filter(Files::isRegularFile);
        try {
            return read(own.isPresent() ? Files.readString(own.get()) : shipped());
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw new Refusal("BACKUP_KEEPING_BROKEN", own.map(Path::toString).orElse(FILE));
        }
    }

    /** Files of older programs do not say when it is late: then the default holds. */
    private static Keeping read(String text) {
        JsonNode json = JsonMapper.shared().readTree(text);
        JsonNode usual = JsonMapper.shared().readTree(shipped());
        return new Keeping(
                json.path("daily").asInt(-1),
                json.path("weekly").asInt(-1),
                json.path("monthly").asInt(-1),
                json.path("beforeMigration").asInt(-1),
                json.path(LATE).asInt(usual.path(LATE).asInt(-1)));
    }

    private static String shipped() {
        String path = "/kargozar/backup/" + FILE;
        try (InputStream in = Objects.requireNonNull(Keeping.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Those that need not be kept; never the newest.
     *
     * @param all newest first
     */
    public List<Backup> surplus(List<Backup> all) {
        Set<Backup> kept = new HashSet<>(all.subList(0, Math.min(1, all.size())));
        newest(all, daily, Manifest.Moment::day, kept);
        newest(all, weekly, Keeping::week, kept);
        newest(all, monthly, moment -> moment.day().inMonth(), kept);
        List<Backup> migrations = new ArrayList<>(all);
        migrations.removeIf(backup -> backup.manifest().moment().reason() != Reason.BEFORE_MIGRATION);
        kept.addAll(migrations.subList(0, Math.min(beforeMigration, migrations.size())));
        return all.stream().filter(backup -> !kept.contains(backup)).toList();
    }

    private static long week(Manifest.Moment moment) {
        return Math.floorDiv(moment.day().gregorian().toEpochDay() - SATURDAY, WEEK);
    }

    private static void newest(
            List<Backup> all, int periods, Function<Manifest.Moment, Object> period, Set<Backup> kept) {
        Set<Object> seen = new HashSet<>();
        for (Backup backup : all) {
            if (seen.size() < periods && seen.add(period.apply(backup.manifest().moment()))) {
                kept.add(backup);
            }
        }
    }
}
