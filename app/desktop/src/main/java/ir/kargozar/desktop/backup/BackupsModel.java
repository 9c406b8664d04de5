package ir.kargozar.desktop.backup;

import ir.kargozar.Vault;
import ir.kargozar.backup.Backup;
import ir.kargozar.backup.BackupDesk;
import ir.kargozar.backup.BackupDesk.Made;
import ir.kargozar.backup.Drilled;
import ir.kargozar.backup.Reason;
import ir.kargozar.desktop.task.Headway;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.office.Refusal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Backups of the open workspace: made beside all other work, so that nothing waits for them. */
public final class BackupsModel {
    private static final String STOPPED = "BACKUP_STOPPED";

    private final Vault vault;
    private final Here here;
    private final Tasks beside;
    private final Headway headway;
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.UNKNOWN);
    private final ObjectProperty<Told> told = new SimpleObjectProperty<>(new Told.Nothing());
    private final BooleanProperty busy = new SimpleBooleanProperty();

    /** Whose clock and name it goes by. */
    public record Here(Clock clock, String who) {}

    public BackupsModel(Vault vault, Here here, Tasks tasks) {
        this.vault = vault;
        this.here = here;
        beside = tasks.beside("kargozar-backup");
        headway = beside.headway();
    }

    /**
     * What there is.
     *
     * @param backups newest first
     * @param lateAfter whole days that the newest may be old
     */
    public record State(List<Backup> backups, Path place, Optional<Path> second, long lateAfter) {
        /** Until it was looked at. */
        static final State UNKNOWN = new State(List.of(), Path.of(""), Optional.empty(), Long.MAX_VALUE);

        boolean isKnown() {
            return !equals(UNKNOWN);
        }
    }

    /** What came of the last thing that was asked for. */
    public sealed interface Told {
        record Nothing() implements Told {}

        record BackedUp(Made made) implements Told {}

        record TriedOut(Drilled drilled) implements Told {}

        record Wrong(Refusal refusal) implements Told {}
    }

    public ObjectProperty<State> state() {
        return state;
    }

    public ObjectProperty<Told> told() {
        return told;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy;
    }

    public Headway headway() {
        return headway;
    }

    public Clock clock() {
        return here.clock();
    }

    /** Whole days since the newest was made; empty where there is none. */
    public Optional<Long> age() {
        return state.get().backups().stream()
                .findFirst()
                .map(newest -> Math.max(
                        0,
                        Duration.between(
                                        newest.manifest().moment().at(),
                                        here.clock().instant())
                                .toDays()));
    }

    /** True where it is time: none there, or the newest older than the office lets it be. */
    public boolean isLate() {
        return age().map(days -> days > state.get().lateAfter())
                .orElse(state.get().isKnown());
    }

    public void refresh() {
        beside.work(this::now).refused(this::wrong).then(state::set);
    }

    private State now() {
        BackupDesk desk = vault.desk();
        return new State(desk.list(), vault.place(), vault.second(), desk.lateAfter());
    }

    public void make() {
        run(() -> new Told.BackedUp(vault.desk().make(Reason.ASKED, here.who(), new Watching(headway))), told::set);
    }

    public void tryOut() {
        run(() -> new Told.TriedOut(vault.drill(Optional.empty(), here.who(), new Watching(headway))), told::set);
    }

    public void second(Optional<Path> folder) {
        run(
                () -> {
                    vault.second(folder);
                    return new Told.Nothing();
                },
                told::set);
    }

    /**
     * The first work of a day: the pages of the database are read, and where they are sound it is backed up. Nothing is told
     * where one was made today, or the window was closed meanwhile.
     */
    public void automatic(Consumer<Told> then) {
        beside.work(() -> {
                    if (!vault.isHere() || !vault.desk().isDue()) {
                        return Optional.<Made>empty();
                    }
                    vault.check(new Watching(headway));
                    return vault.desk().daily(here.who(), new Watching(headway));
                })
                .busy(busy)
                .refused(refusal -> {
                    if (!refusal.code().equals(STOPPED)) {
                        then.accept(new Told.Wrong(refusal));
                    }
                })
                .then(made -> made.map(Told.BackedUp::new).ifPresent(then));
    }

    public void stop() {
        headway.stop();
    }

    private void run(Callable<Told> what, Consumer<Told> then) {
        headway.begin();
        told.set(new Told.Nothing());
        beside.work(what).busy(busy).refused(this::wrong).then(result -> {
            then.accept(result);
            refresh();
        });
    }

    private void wrong(Refusal refusal) {
        told.set(new Told.Wrong(refusal));
    }
}
