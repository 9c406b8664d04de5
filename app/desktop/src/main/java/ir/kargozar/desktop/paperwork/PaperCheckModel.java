package ir.kargozar.desktop.paperwork;

import ir.kargozar.claim.Claim;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.handover.paper.PaperDesk;
import ir.kargozar.handover.paper.PaperFile;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Refusal;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The paper files of one package that came: what the first person saw, and whether a second one confirmed. */
public final class PaperCheckModel {
    private final PaperDesk desk;
    private final Tasks tasks;
    private final Latest listing;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final StringProperty first = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private @Nullable Sheet sheet;

    /** @param who the machine's user: the first person, until another name is typed */
    public PaperCheckModel(PaperDesk desk, Tasks tasks, String who) {
        this.desk = desk;
        this.tasks = tasks;
        this.listing = tasks.latest();
        first.set(who);
    }

    /** A package that came. */
    public record Sheet(OfficeCode sender, long sequence) {}

    /** A file as it stands. */
    record Row(PaperFile file, Claim<?> claim) {
        boolean isSeen() {
            return file.check().isPresent();
        }

        boolean isMissing() {
            return file.check().filter(check -> !check.isThere()).isPresent();
        }
    }

    ObservableList<Row> rows() {
        return rows;
    }

    /** Who looks. */
    StringProperty first() {
        return first;
    }

    ReadOnlyBooleanProperty busy() {
        return busy;
    }

    @Nullable Sheet sheet() {
        return sheet;
    }

    long seen() {
        return rows.stream().filter(Row::isSeen).count();
    }

    long missing() {
        return rows.stream().filter(Row::isMissing).count();
    }

    long confirmed() {
        return rows.stream().filter(row -> row.file().isConfirmed()).count();
    }

    public void look(Sheet wanted) {
        sheet = wanted;
        rows.clear();
        refresh();
    }

    void refresh() {
        Sheet now = sheet;
        if (now != null) {
            listing.ask(
                    () -> desk.sheet(now.sender(), now.sequence()).stream()
                            .map(row -> new Row(row.file(), row.claim()))
                            .toList(),
                    rows::setAll);
        }
    }

    /** The first person's tick; {@code done} when it is stored. */
    void tick(int place, boolean isThere, Runnable done) {
        Sheet now = sheet;
        if (now != null && place >= 0 && place < rows.size() && !first.get().isBlank()) {
            Row row = rows.get(place);
            String who = first.get().strip();
            tasks.work(() -> desk.look(now.sender(), now.sequence(), row.file().number(), isThere, who))
                    .then(file -> {
                        if (place < rows.size()
                                && rows.get(place).file().number().equals(file.number())) {
                            rows.set(place, new Row(file, row.claim()));
                        }
                        done.run();
                    });
        }
    }

    /** Another person confirms everything that was ticked. */
    public void confirm(String second, Consumer<Integer> done, Consumer<Refusal> refused) {
        Sheet now = sheet;
        if (now != null && !busy.get()) {
            tasks.work(() -> desk.confirm(now.sender(), now.sequence(), second))
                    .busy(busy)
                    .refused(refused)
                    .then(files -> {
                        refresh();
                        done.accept(files);
                    });
        }
    }
}
