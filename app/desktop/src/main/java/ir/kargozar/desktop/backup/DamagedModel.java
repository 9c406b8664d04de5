package ir.kargozar.desktop.backup;

import ir.kargozar.Rescue;
import ir.kargozar.backup.Backup;
import ir.kargozar.backup.Restored;
import ir.kargozar.backup.Secret;
import ir.kargozar.desktop.task.Headway;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.office.Refusal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A workspace that does not open because its database is damaged: its newest good backup, and putting that back. */
public final class DamagedModel {
    private static final Set<String> DAMAGE =
            Set.of("DATABASE_DAMAGED", "DATABASE_DAMAGED_ALONE", "WORKSPACE_INCOMPLETE");

    private final Path folder;
    private final Here here;
    private final Tasks tasks;
    private final Headway headway;
    private final ObjectProperty<Optional<Backup>> good = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Restored>> restored = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Refusal>> wrong = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty looked = new SimpleBooleanProperty();

    /** Whose clock and name it goes by. */
    public record Here(Clock clock, String who) {}

    /** @param folder the workspace's */
    public DamagedModel(Path folder, Here here, Tasks tasks) {
        this.folder = folder;
        this.here = here;
        this.tasks = tasks;
        headway = tasks.headway();
    }

    /** True of a refusal at the entrance that this can put right. */
    public static boolean helps(Refusal refusal) {
        return DAMAGE.contains(refusal.code());
    }

    public Path folder() {
        return folder;
    }

    public Clock clock() {
        return here.clock();
    }

    /** The newest of which every bit is as it was written; empty until it was looked for, or where there is none. */
    public ObjectProperty<Optional<Backup>> good() {
        return good;
    }

    public ObjectProperty<Optional<Restored>> restored() {
        return restored;
    }

    public ObjectProperty<Optional<Refusal>> wrong() {
        return wrong;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy;
    }

    /** True once backups were looked for. */
    public ReadOnlyBooleanProperty looked() {
        return looked;
    }

    public Headway headway() {
        return headway;
    }

    private Rescue rescue() {
        return new Rescue(here.who(), here.clock(), new Watching(headway));
    }

    public void look() {
        tasks.work(this::newestGood).busy(busy).refused(this::tell).then(found -> {
            good.set(found);
            looked.set(true);
        });
    }

    private Optional<Backup> newestGood() {
        return Rescue.backups(folder.toString()).stream()
                .filter(backup -> {
                    try {
                        rescue().verify(backup.file());
                        return true;
                    } catch (Refusal refusal) {
                        return false;
                    }
                })
                .findFirst();
    }

    /** Puts it back; the damaged files are moved aside. */
    public void repair(Secret secret) {
        headway.begin();
        wrong.set(Optional.empty());
        tasks.work(() -> rescue().repair(folder.toString(), secret))
                .headway(headway)
                .busy(busy)
                .refused(this::tell)
                .then(done -> restored.set(Optional.of(done)));
    }

    private void tell(Refusal refusal) {
        wrong.set(Optional.of(refusal));
    }
}
