package ir.kargozar.desktop.packages;

import static java.util.stream.Collectors.groupingBy;

import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace.Post;
import ir.kargozar.handover.ledger.Correspondents.Contradiction;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Digits;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The offices of which packages come, those searched for, and the one looked at. All is read off the window's thread. */
public final class InboxModel {

    private final Post post;
    private final Latest listing;
    private final Latest looking;
    private final ObservableList<InboxRow> rows = FXCollections.observableArrayList();
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty onlyOpen = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Seen> seen = new SimpleObjectProperty<>();
    private final LongProperty conflicts = new SimpleLongProperty();
    private List<InboxRow> all = List.of();

    public InboxModel(Post post, Tasks tasks) {
        this.post = post;
        this.listing = tasks.latest();
        this.looking = tasks.latest();
        text.addListener((_, _, _) -> sift());
        onlyOpen.addListener((_, _, _) -> sift());
    }

    /** An office as it is looked at. */
    record Seen(InboxRow row, OfficePackages packages) {}

    ObservableList<InboxRow> rows() {
        return rows;
    }

    StringProperty text() {
        return text;
    }

    /** Only offices of which something is missing or contradicted. */
    BooleanProperty onlyOpen() {
        return onlyOpen;
    }

    /** Null while none is looked at. */
    ObjectProperty<@Nullable Seen> seen() {
        return seen;
    }

    /** Claims with two contents that wait for a person. */
    ReadOnlyLongProperty conflicts() {
        return conflicts;
    }

    int size() {
        return all.size();
    }

    long open() {
        return all.stream().filter(InboxRow::isOpen).count();
    }

    public void refresh() {
        listing.ask(() -> new Read(rowsOf(), post.conflicts().openCount()), read -> {
            all = read.rows();
            conflicts.set(read.conflicts());
            sift();
            Seen now = seen.get();
            if (now != null) {
                look(now.row().office().office());
            }
        });
    }

    private record Read(List<InboxRow> rows, long conflicts) {}

    private List<InboxRow> rowsOf() {
        Map<OfficeCode, List<Contradiction>> contradictions =
                post.correspondents().contradictions().stream().collect(groupingBy(Contradiction::sender));
        return post.correspondents().all().stream()
                .map(office -> new InboxRow(office, contradictions.getOrDefault(office.office(), List.of())))
                .toList();
    }

    private void sift() {
        String typed = Digits.ascii(text.get()).strip().toUpperCase(Locale.ROOT);
        rows.setAll(all.stream()
                .filter(row -> !onlyOpen.get() || row.isOpen())
                .filter(row -> typed.isEmpty() || row.matches(typed))
                .toList());
    }

    void look(OfficeCode code) {
        looking.ask(
                () -> post.handover().correspondence().with(code),
                lines -> all.stream()
                        .filter(row -> row.office().office().equals(code))
                        .findFirst()
                        .ifPresent(row -> seen.set(new Seen(
                                row, OfficePackages.of(code, row.office().name(), lines)))));
    }

    void lookAway() {
        looking.drop();
        seen.set(null);
    }
}
