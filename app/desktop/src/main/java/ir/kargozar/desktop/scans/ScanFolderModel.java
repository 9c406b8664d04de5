package ir.kargozar.desktop.scans;

import ir.kargozar.desktop.task.FolderWatch;
import ir.kargozar.desktop.task.Tasks;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The folder a scanner writes into: files that come while the program runs are offered, and never removed. */
public final class ScanFolderModel implements AutoCloseable {
    private static final Pattern SCAN = Pattern.compile(".*\\.(pdf|jpe?g|png|tiff?)");

    private final Tasks tasks;
    private final ObjectProperty<@Nullable Path> folder = new SimpleObjectProperty<>();
    private final ObservableList<Path> fresh = FXCollections.observableArrayList();
    private Optional<FolderWatch> watch = Optional.empty();

    public ScanFolderModel(Tasks tasks, Optional<Path> chosen) {
        this.tasks = tasks;
        folder.addListener((_, _, now) -> watch(now));
        folder.set(chosen.orElse(null));
    }

    /** Null where no folder is watched. */
    public ObjectProperty<@Nullable Path> folder() {
        return folder;
    }

    /** Whole files that came and were not taken yet. */
    public ObservableList<Path> fresh() {
        return fresh;
    }

    /** The files offered; from now on they are not offered again. */
    public List<Path> take() {
        List<Path> taken = List.copyOf(fresh);
        fresh.clear();
        return taken;
    }

    private void watch(@Nullable Path now) {
        close();
        fresh.clear();
        if (now != null) {
            watch = Optional.of(tasks.watch(now, this::came));
        }
    }

    private void came(Path file) {
        boolean ours = file.getParent() != null && file.getParent().equals(folder.get());
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (ours && SCAN.matcher(name).matches() && !fresh.contains(file)) {
            fresh.add(file);
        }
    }

    @Override
    public void close() {
        watch.ifPresent(FolderWatch::close);
        watch = Optional.empty();
    }
}
