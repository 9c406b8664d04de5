package ir.kargozar.desktop.scans;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.PaperType;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.scan.AttachedScan;
import ir.kargozar.scan.ChosenScan;
import ir.kargozar.scan.ScanDesk;
import ir.kargozar.scan.ScanPages;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The scans of an entry that is no claim yet, or those of a claim. Files are read and pictures drawn beside the window. */
public final class ScansModel {
    /** Longest side of a small picture, in dots; it is shown as large as it is drawn. */
    static final int THUMBNAIL = 152;

    private final ScanDesk desk;
    private final ScanPages pages;
    private final Tasks tasks;
    private final Latest looking;
    private final String who;
    private final ObservableList<ScanItem> items = FXCollections.observableArrayList();
    private final StringProperty refused = new SimpleStringProperty("");
    private final IntegerProperty coming = new SimpleIntegerProperty();
    private final BooleanProperty open = new SimpleBooleanProperty(true);
    private final BooleanProperty undoable = new SimpleBooleanProperty();
    private @Nullable ClaimNumber claim;
    private @Nullable ChosenScan removed;
    private List<String> restoring = List.of();
    private int entry;

    /** @param tasks a line of their own: reading a large file must not hold up what is typed */
    public ScansModel(Workplace.Scanning scanning, Tasks tasks, String who) {
        this.desk = scanning.desk();
        this.pages = scanning.pages();
        this.tasks = tasks;
        this.looking = tasks.latest();
        this.who = who;
    }

    public ObservableList<ScanItem> items() {
        return items;
    }

    /** What was refused of the files given last, and what to do; empty where nothing was. */
    public StringProperty refused() {
        return refused;
    }

    /** How many files are being read. */
    public IntegerProperty coming() {
        return coming;
    }

    /** True where scans may be added and taken off. */
    public ReadOnlyBooleanProperty open() {
        return open;
    }

    public ReadOnlyBooleanProperty undoable() {
        return undoable;
    }

    /** Takes files in, one after another; one that is refused stops no other. */
    public void add(List<Path> files) {
        if (!open.get()) {
            return;
        }
        refused.set("");
        for (Path file : files) {
            coming.set(coming.get() + 1);
            ClaimNumber mine = claim;
            int then = entry;
            tasks.work(() -> tried(file, mine)).then(tried -> {
                try {
                    if (entry == then) {
                        came(tried.get(), mine);
                    }
                } finally {
                    coming.set(coming.get() - 1);
                }
            });
        }
    }

    /** A file that was read, and where it hangs on a claim already, all that hangs there. */
    private record Came(ScanDesk.Taken taken, Optional<ScanDesk.Outcome> outcome) {}

    /** A fault comes out on the window's thread, where the file is counted as read too. */
    private Supplier<Came> tried(Path file, @Nullable ClaimNumber on) {
        try {
            Came came = take(file, on);
            return () -> came;
        } catch (RuntimeException e) {
            return () -> {
                throw e;
            };
        }
    }

    private Came take(Path file, @Nullable ClaimNumber on) {
        ScanDesk.Taken taken = desk.take(file, who);
        return taken instanceof ScanDesk.Taken.Kept kept && on != null
                ? new Came(
                        taken,
                        Optional.of(desk.attach(on, List.of(new ChosenScan(kept.scan(), Optional.empty())), who)))
                : new Came(taken, Optional.empty());
    }

    private void came(Came came, @Nullable ClaimNumber on) {
        if (came.taken() instanceof ScanDesk.Taken.Refused(Path _, Problem problem)) {
            refuse(problem);
        } else if (on != null) {
            came.outcome().ifPresent(outcome -> show(outcome, on));
        } else if (came.taken() instanceof ScanDesk.Taken.Kept kept && claim == null) {
            put(new ScanItem(kept.scan(), Optional.empty(), 0));
        }
    }

    private void refuse(Problem problem) {
        String sentence = (problem.message() + " " + problem.remedy()).strip();
        refused.set(refused.get().isEmpty() ? sentence : refused.get() + "\n" + sentence);
    }

    private void show(ScanDesk.Outcome outcome, ClaimNumber on) {
        if (!on.equals(claim)) {
            return;
        }
        switch (outcome) {
            case ScanDesk.Outcome.Done(List<AttachedScan> scans) -> lay(scans);
            case ScanDesk.Outcome.Refused(Problem problem) -> refuse(problem);
        }
    }

    /** What is shown already keeps its picture. */
    private void lay(List<AttachedScan> scans) {
        items.removeIf(item -> scans.stream().noneMatch(scan -> scan.place() == item.place()));
        scans.stream()
                .filter(scan -> items.stream().noneMatch(item -> item.place() == scan.place()))
                .forEach(scan -> put(new ScanItem(scan.scan(), scan.paper(), scan.place())));
    }

    private void put(ScanItem item) {
        items.add(item);
        tasks.work(() -> pages.draw(item.scan().type(), desk.content(item.scan()), 0, THUMBNAIL))
                .then(picture -> item.thumbnail().set(picture));
    }

    /** Takes a scan off; {@link #undo} puts it back. */
    public void remove(ScanItem item) {
        if (!open.get()) {
            return;
        }
        removed = item.chosen();
        undoable.set(true);
        ClaimNumber mine = claim;
        if (mine == null) {
            items.remove(item);
        } else {
            tasks.work(() -> desk.detach(mine, item.place(), who)).then(outcome -> show(outcome, mine));
        }
    }

    public void undo() {
        ChosenScan back = removed;
        removed = null;
        undoable.set(false);
        ClaimNumber mine = claim;
        if (back != null && mine == null) {
            put(new ScanItem(back.scan(), back.paper(), 0));
        } else if (back != null && mine != null) {
            tasks.work(() -> desk.attach(mine, List.of(back), who)).then(outcome -> show(outcome, mine));
        }
    }

    /** Says what a scan shows. */
    public void shows(ScanItem item, @Nullable PaperType paper) {
        if (item.paper().get() == paper || !open.get()) {
            return;
        }
        item.paper().set(paper);
        ClaimNumber mine = claim;
        if (mine != null) {
            tasks.work(() -> {
                        desk.detach(mine, item.place(), who);
                        return desk.attach(mine, List.of(item.chosen()), who);
                    })
                    .then(outcome -> show(outcome, mine));
        }
    }

    /** From now on the scans of a claim that is being changed: what comes hangs on it at once. */
    public void look(ClaimNumber number) {
        begin(number, true);
        looking.ask(() -> desk.of(number), scans -> show(new ScanDesk.Outcome.Done(scans), number));
    }

    /** From now on the scans of a claim. */
    public void look(Claim<?> at) {
        begin(at.number(), ScanDesk.isOpen(at.status()));
        looking.ask(() -> desk.of(at.number()), scans -> show(new ScanDesk.Outcome.Done(scans), at.number()));
    }

    /** An entry without scans. */
    public void startAfresh() {
        begin(null, true);
    }

    private void begin(@Nullable ClaimNumber number, boolean mayChange) {
        claim = number;
        entry++;
        restoring = List.of();
        removed = null;
        undoable.set(false);
        refused.set("");
        open.set(mayChange);
        items.clear();
    }

    public boolean isEmpty() {
        return items.isEmpty() && coming.get() == 0;
    }

    /** The scans of an entry, to be journalled: a hash each, and behind a blank the paper it shows where that was said. */
    public List<String> snapshot() {
        return claim != null ? List.of() : !restoring.isEmpty() ? restoring : lines();
    }

    private List<String> lines() {
        return items.stream()
                .map(item -> item.scan().hash()
                        + (item.paper().get() == null ? "" : " " + item.paper().get()))
                .toList();
    }

    /** An entry with the scans of a {@link #snapshot}; those no longer here are left out. */
    public void restore(List<String> snapshot) {
        startAfresh();
        if (snapshot.isEmpty()) {
            return;
        }
        restoring = List.copyOf(snapshot);
        int mine = entry;
        tasks.work(() -> snapshot.stream().flatMap(line -> found(line).stream()).toList())
                .then(found -> {
                    if (entry == mine) {
                        restoring = List.of();
                        found.forEach(chosen -> put(new ScanItem(chosen.scan(), chosen.paper(), 0)));
                    }
                });
    }

    private Optional<ChosenScan> found(String line) {
        String[] words = line.strip().split(" ", 2);
        Optional<PaperType> paper = java.util.Arrays.stream(PaperType.values())
                .filter(type -> words.length > 1 && type.name().equals(words[1]))
                .findFirst();
        return ir.kargozar.scan.ScanHash.of(words[0]) instanceof Parsed.Valid<ir.kargozar.scan.ScanHash>(var hash)
                ? desk.find(hash).map(scan -> new ChosenScan(scan, paper))
                : Optional.empty();
    }

    /** Runs it once every file given so far is read, which is mostly at once: a scan that is coming belongs to the entry. */
    public void whenStill(Runnable then) {
        if (coming.get() == 0) {
            then.run();
            return;
        }
        coming.addListener(new ChangeListener<Number>() {
            @Override
            public void changed(ObservableValue<? extends Number> of, Number before, Number now) {
                if (now.intValue() == 0) {
                    coming.removeListener(this);
                    then.run();
                }
            }
        });
    }

    /** The storing of an entry's claim, with its scans hung on it in the same transaction. */
    public Callable<ClaimDesk.Outcome> storing(Callable<ClaimDesk.Outcome> claimStored) {
        List<ChosenScan> chosen =
                claim == null ? items.stream().map(ScanItem::chosen).toList() : List.of();
        return () -> desk.storing(() -> called(claimStored), chosen, who);
    }

    private static ClaimDesk.Outcome called(Callable<ClaimDesk.Outcome> what) {
        try {
            return what.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
