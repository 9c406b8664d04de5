package ir.kargozar.storage.backup;

import ir.kargozar.backup.Backup;
import ir.kargozar.backup.Backups;
import ir.kargozar.backup.Manifest;
import ir.kargozar.backup.Manifest.Moment;
import ir.kargozar.backup.Manifest.Origin;
import ir.kargozar.backup.Reason;
import ir.kargozar.backup.Watch;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.office.Fault;
import ir.kargozar.office.Refusal;
import ir.kargozar.storage.folder.Drives;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Backups of a workspace folder in a folder: files of their own, scans in one folder beside them. */
public final class FolderBackups implements Backups {
    /** What a disk that is full or broken makes of a database on it. */
    private static final Set<String> DISK = Set.of("STORAGE_FULL", "STORAGE_FAILED");

    private static final Set<String> UNSOUND =
            Set.of("BACKUP_PAGES", "BACKUP_ROWS", "BACKUP_LOG", "BACKUP_CUT", "BACKUP_DAMAGED", "DATABASE_DAMAGED");

    private final BackupFolder folder;
    private final Source source;
    private final Drives drives;

    /** @param place made where it is not there; the folder that holds it must be */
    public FolderBackups(Path place, Source source, Drives drives) {
        this.folder = new BackupFolder(place);
        this.source = source;
        this.drives = drives;
    }

    @Override
    public Path place() {
        return folder.path();
    }

    @Override
    public List<Backup> list() {
        return folder.list().stream()
                .filter(backup -> backup.manifest().origin().workspace().equals(source.name()))
                .toList();
    }

    @Override
    public Backup make(long number, Reason reason, Watch watch) {
        Moment moment = new Moment(
                JalaliDate.of(LocalDate.now(source.clock())), source.clock().instant(), reason);
        Path file = folder.path().resolve(fileName(number, moment.day()));
        writing(() -> {
            prepare();
            ScanMirror.fill(source.scans(), folder.path().resolve(BackupFolder.SCANS), watch);
        });
        write(file, moment, false, watch);
        return read(file, number);
    }

    static String fileName(long number, JalaliDate day) {
        return String.format(Locale.ROOT, "%06d-%08d%s", number, day.number(), BackupFolder.ENDING);
    }

    /** One file with everything in it, wherever it is wanted. Refusals of {@link #make}, BACKUP_FILE_EXISTS. */
    public Backup write(Path file, boolean withScans, Watch watch) {
        if (Files.exists(file)) {
            throw new Refusal("BACKUP_FILE_EXISTS", file.toString());
        }
        Moment moment = new Moment(
                JalaliDate.of(LocalDate.now(source.clock())), source.clock().instant(), Reason.ASKED);
        write(file, moment, withScans, watch);
        return read(file, 0);
    }

    /** Under another name until it is proved. */
    private void write(Path file, Moment moment, boolean withScans, Watch watch) {
        refuseNetwork(file);
        Path part = beside(file, Disk.PART);
        try {
            writing(() -> contain(part, moment, withScans, watch));
            prove(part, file, watch);
            writing(() -> Disk.place(part, file));
        } finally {
            silently(() -> Files.deleteIfExists(part));
        }
    }

    /** A database is opened there, to prove it. */
    private void refuseNetwork(Path file) {
        try {
            drives.refuseNetwork(file);
        } catch (Refusal refusal) {
            throw new Refusal("BACKUP_NETWORK_DRIVE", file.toString());
        }
    }

    private void contain(Path part, Moment moment, boolean withScans, Watch watch) throws IOException {
        Path copy = beside(part, ".db" + Disk.PART);
        try {
            Disk.deleteDatabase(copy);
            Snapshot snapshot = Snapshot.take(source.store(), copy);
            ContainerWriter writer = new ContainerWriter(watch);
            writer.add(Manifest.DESCRIPTION, source.description());
            writer.add(Manifest.DATABASE, copy);
            writer.add(Manifest.OWN, OwnParts.pack(source.workspace(), source.key()));
            if (withScans) {
                for (Path scan : ScanMirror.scans(source.scans())) {
                    writer.add(Manifest.SCANS + scan.getFileName(), scan);
                }
            }
            writer.write(
                    new Manifest(
                            new Origin(source.program(), snapshot.schema(), source.isTraining(), source.name()),
                            moment,
                            snapshot.content(),
                            writer.parts(),
                            source.seal(snapshot.notes())),
                    part);
        } finally {
            Disk.deleteDatabase(copy);
        }
    }

    /** Where it is not what it should be, it is kept apart and named. */
    private void prove(Path part, Path file, Watch watch) {
        Path opened = beside(part, ".proof" + Disk.PART);
        try {
            writing(() -> {
                Container container = Container.of(part);
                Unpacking.database(container, opened, watch);
                new Proof(source.key(), source.clock())
                        .of(opened, container.manifest().content());
            });
        } catch (Refusal | Fault e) {
            String code = e instanceof Refusal refusal ? refusal.code() : ((Fault) e).code();
            if (!UNSOUND.contains(code)) {
                throw e;
            }
            Path failed = beside(file, BackupFolder.FAILED);
            silently(() -> Disk.place(part, failed));
            throw new Refusal("BACKUP_FAILED", failed.toString(), code);
        } finally {
            silently(() -> Disk.deleteDatabase(opened));
        }
    }

    @Override
    public Backup copy(Backup from, Watch watch) {
        Path parent = folder.path().toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new Refusal("BACKUP_PLACE_MISSING", String.valueOf(parent));
        }
        Path file = folder.path().resolve(from.file().getFileName());
        writing(() -> {
            prepare();
            ScanMirror.fill(source.scans(), folder.path().resolve(BackupFolder.SCANS), watch);
            Disk.copy(from.file(), file, watch);
        });
        return read(file, from.number());
    }

    private void prepare() throws IOException {
        Files.createDirectories(folder.path());
        folder.clean();
    }

    @Override
    public void remove(Backup backup) {
        writing(() -> Files.deleteIfExists(backup.file()));
    }

    private Backup read(Path file, long number) {
        try {
            return BackupFolder.read(file, number);
        } catch (IOException e) {
            throw new Refusal("BACKUP_UNREADABLE", file.toString());
        }
    }

    private static Path beside(Path file, String tail) {
        return file.resolveSibling(file.getFileName() + tail);
    }

    private interface Writing {
        void run() throws IOException;
    }

    /** A disk that is full or not there, whoever finds it out. */
    private void writing(Writing work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new Refusal("BACKUP_UNWRITABLE", folder.path().toString());
        } catch (Fault fault) {
            if (DISK.contains(fault.code())) {
                throw new Refusal("BACKUP_UNWRITABLE", folder.path().toString());
            }
            throw fault;
        }
    }

    /** The next backup cleans up what could not be now. */
    private static void silently(Writing work) {
        try {
            work.run();
        } catch (IOException _) {
            // Left as a part.
        }
    }
}
