package ir.kargozar;

import ir.kargozar.backup.Backup;
import ir.kargozar.backup.Manifest;
import ir.kargozar.backup.Restored;
import ir.kargozar.backup.Secret;
import ir.kargozar.backup.Watch;
import ir.kargozar.handover.delivery.Delivery;
import ir.kargozar.handover.delivery.DeliveryReport;
import ir.kargozar.handover.delivery.Taking;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.office.Refusal;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Restores;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be done with backups where no workspace is open: looked at, put back, damage repaired. */
public final class Rescue {
    private static final Pattern OWN_PACKAGE = Pattern.compile("(.+)_to_(.+)_(\\d{6,})\\.kgz");

    private final String who;
    private final Clock clock;
    private final Watch watch;

    /** @param who whom the log names */
    public Rescue(String who, Clock clock, Watch watch) {
        this.who = who;
        this.clock = clock;
        this.watch = watch;
    }

    /** True where every bit is as it was written: what it says of itself. Refusals BACKUP_…, WORKSPACE_NEWER_SCHEMA. */
    public Manifest verify(Path file) {
        return new Restores(who, clock, watch).check(file);
    }

    /**
     * Into a folder of its own, or with {@code over} over a workspace, whose files are moved aside and never deleted.
     * Refusals BACKUP_…, WORKSPACE_…, PASSPHRASE_WRONG, RECOVERY_KEY_WRONG.
     */
    public Restored restore(Path file, Path folder, Secret secret, boolean over) {
        return new Restores(who, clock, watch).restore(file, folder, secret, over);
    }

    /** The newest good backup over a damaged workspace. Refused with BACKUP_NONE_GOOD, BACKUP_DATABASE and as {@link #restore}. */
    public Restored repair(String where, Secret secret) {
        return new Restores(who, clock, watch).repair(folder(where), secret);
    }

    /** Backups that lie by a workspace, newest first, in both places; seen without a key. Refused with BACKUP_DATABASE. */
    public static List<Backup> backups(String where) {
        return Restores.candidates(folder(where));
    }

    /** When the newest was made; empty where there is none, or a database's own tools are asked for it. */
    public static Optional<Instant> newest(String where) {
        return Location.of(where) instanceof Location.Folder(Path path)
                ? Restores.candidates(path).stream()
                        .findFirst()
                        .map(backup -> backup.manifest().moment().at())
                : Optional.empty();
    }

    private static Path folder(String where) {
        if (Location.of(where) instanceof Location.Folder(Path path)) {
            return path;
        }
        throw new Refusal("BACKUP_DATABASE");
    }

    /**
     * Packages that this office sent after the backup was made.
     *
     * @param from the first number that the backup does not know
     * @param to the highest of which a file is at hand
     */
    public record Lost(String recipient, long from, long to) {}

    /** What files of packages that this office sent show to be lost. */
    public static List<Lost> lost(Restored restored, String office, List<Path> places) {
        TreeMap<String, Long> highest = new TreeMap<>();
        for (Path file : Delivery.of(places, Progress.NONE).files()) {
            Matcher name = OWN_PACKAGE.matcher(file.getFileName().toString());
            if (name.matches() && name.group(1).equals(office)) {
                highest.merge(name.group(2), Long.parseLong(name.group(3)), Math::max);
            }
        }
        List<Lost> lost = new ArrayList<>();
        highest.forEach((recipient, to) -> {
            long known = restored.notes().sent().getOrDefault(recipient, 0L);
            if (to > known) {
                lost.add(new Lost(recipient, known + 1, to));
            }
        });
        return lost;
    }

    /** Takes in what was received after the backup, from folders in which its files still lie. */
    public DeliveryReport takeAgain(Kargozar kargozar, List<Path> places) {
        Delivery delivery = new Delivery(
                Delivery.of(places, Progress.NONE).files().stream()
                        .filter(file -> !isOwn(file, kargozar))
                        .toList(),
                List.of());
        Taking taking = new Taking(
                delivery,
                (file, progress) -> kargozar.post().handover().importPackage(file, who, progress),
                new Looking(watch));
        boolean more = true;
        while (more) {
            more = taking.next();
        }
        return taking.report();
    }

    private static boolean isOwn(Path file, Kargozar kargozar) {
        Matcher name = OWN_PACKAGE.matcher(file.getFileName().toString());
        return name.matches() && name.group(1).equals(kargozar.office().code().value());
    }

    private record Looking(Watch watch) implements Taking.Watch {
        @Override
        public void at(Path file, int place, int files, double share) {
            watch.at(place, files);
        }

        @Override
        public boolean isStopped() {
            return watch.isStopped();
        }
    }
}
