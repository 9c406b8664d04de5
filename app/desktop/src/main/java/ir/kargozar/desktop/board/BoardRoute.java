package ir.kargozar.desktop.board;

import ir.kargozar.desktop.book.Column;
import ir.kargozar.desktop.book.ListSection;
import ir.kargozar.desktop.book.Section;
import ir.kargozar.desktop.book.TableLine;
import ir.kargozar.desktop.book.TablePane;
import ir.kargozar.desktop.shell.Around;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.handover.Waiting;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.board.Board;
import ir.kargozar.settlement.board.Task;
import ir.kargozar.settlement.board.Task.Todo;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** The ways of boards: from a place's list or a form to the screen of one agreement, and back. */
public final class BoardRoute implements BoardView.Actions {
    private final Around around;
    private final Texts texts;
    private final BoardWords words;
    private final BoardModel model;
    private final BoardView view;
    private final Consumer<FormNumber> form;
    private Place from = Place.SETTLEMENT;
    private BiConsumer<Todo, List<Task>> here = (_, _) -> {};

    /** @param form shows a form in its list */
    public BoardRoute(Workplace workplace, Tasks tasks, Around around, Consumer<FormNumber> form) {
        this.around = around;
        this.texts = around.shown().texts();
        this.form = form;
        words = new BoardWords(around.shown());
        model = new BoardModel(
                workplace.settlement().clearing(),
                () -> workplace.post().handover().waiting(),
                tasks);
        view = new BoardView(model, around.shown(), this);
    }

    public void refresh() {
        model.refresh();
    }

    /** What is on this desk's table, kept up to date. */
    public ObservableList<TableLine> table(BiConsumer<Todo, List<Task>> look) {
        here = look;
        return lines(look);
    }

    /** The same on the first screen: a line leads to the place of the offset, and there to its rows. */
    public TablePane home() {
        return new TablePane(
                "home-table",
                lines((todo, tasks) -> {
                    around.shell().place().set(Place.SETTLEMENT);
                    here.accept(todo, tasks);
                }),
                texts);
    }

    private ObservableList<TableLine> lines(BiConsumer<Todo, List<Task>> look) {
        ObservableList<TableLine> lines = FXCollections.observableArrayList();
        TableLines made =
                new TableLines(words, look, () -> around.shell().place().set(Place.PACKAGES));
        Runnable fill = () -> lines.setAll(made.of(model.table(), model.waiting()));
        model.table().addListener((ListChangeListener<Task>) _ -> fill.run());
        model.waiting().addListener((ListChangeListener<Waiting>) _ -> fill.run());
        return lines;
    }

    /** Every agreement in a list. */
    public Section section() {
        return new ListSection<>(
                new ListSection.Face<>(
                        "board",
                        List.of(
                                Column.code(
                                        "agreement",
                                        160,
                                        1,
                                        board -> around.shown().code(board.agreement())),
                                Column.words("centre", 170, 2, Board::centre),
                                Column.words("station", 190, 3, words::station),
                                Column.words("seat", 170, 4, words::seat),
                                Column.stand("waits", 190, 0, words::stand)),
                        Board::agreement,
                        board -> board.agreement() + " " + board.centre() + " " + words.station(board),
                        words::details,
                        board -> board.map(chosen -> List.of(Command.of(
                                        "settle-open-board", Icon.NEXT, "Shortcut+D", () -> open(chosen.agreement()))))
                                .orElse(List.of()),
                        board -> open(board.agreement())),
                model.boards(),
                texts);
    }

    /** One agreement's board on its own screen; back leads to where one was. */
    public void open(FormNumber agreement) {
        Place place = around.shell().place().get();
        from = place == null ? Place.SETTLEMENT : place;
        model.look(agreement);
        around.shell().place().set(null);
        around.shell().notice().set(null);
        around.frame().show(view);
    }

    @Override
    public void form() {
        model.looked().get().map(Board::agreement).ifPresent(form);
    }

    @Override
    public void back() {
        around.shell().place().set(from);
    }
}
