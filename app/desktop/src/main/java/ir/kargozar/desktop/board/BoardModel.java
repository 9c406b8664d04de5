package ir.kargozar.desktop.board;

import ir.kargozar.Clearing;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.handover.Waiting;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.board.Board;
import ir.kargozar.settlement.board.Task;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Every agreement's board, what is on this desk's table, and the agreement looked at. */
public final class BoardModel {
    private final Clearing clearing;
    private final Supplier<List<Waiting>> post;
    private final Latest reading;
    private final ObservableList<Board> boards = FXCollections.observableArrayList();
    private final ObservableList<Waiting> waiting = FXCollections.observableArrayList();
    private final ObservableList<Task> table = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Board>> looked = new SimpleObjectProperty<>(Optional.empty());
    private Optional<FormNumber> wanted = Optional.empty();

    /** @param post for whom a package is to be made */
    public BoardModel(Clearing clearing, Supplier<List<Waiting>> post, Tasks tasks) {
        this.clearing = clearing;
        this.post = post;
        reading = tasks.latest();
    }

    ObservableList<Board> boards() {
        return boards;
    }

    /** What waits longest first. */
    ObservableList<Task> table() {
        return table;
    }

    /** Offices for which forms or facts of the offset wait to be packed. */
    ObservableList<Waiting> waiting() {
        return waiting;
    }

    /** Empty while none is looked at, or nothing is known of it. */
    ReadOnlyObjectProperty<Optional<Board>> looked() {
        return looked;
    }

    void look(FormNumber agreement) {
        wanted = Optional.of(agreement);
        looked.set(found());
        refresh();
    }

    private Optional<Board> found() {
        return boards.stream()
                .filter(board -> wanted.equals(Optional.of(board.agreement())))
                .findFirst();
    }

    private record Read(List<Board> boards, List<Task> table, List<Waiting> waiting) {}

    void refresh() {
        reading.ask(this::read, read -> {
            waiting.setAll(read.waiting());
            boards.setAll(read.boards());
            table.setAll(read.table());
            looked.set(found());
        });
    }

    private Read read() {
        return new Read(
                clearing.everyBoard(),
                clearing.table(),
                post.get().stream().filter(Waiting::isOfOffset).toList());
    }
}
