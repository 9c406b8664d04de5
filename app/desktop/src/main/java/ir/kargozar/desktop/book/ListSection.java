package ir.kargozar.desktop.book;

import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.SearchField;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.text.SearchKey;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A list with what is searched for, what can be done, and the chosen row told beside it. */
public final class ListSection<R> implements Section {
    private static final int SEARCH_COLUMNS = 16;
    private static final double EMPTY_WIDTH = 440;

    private final Face<R> face;
    private final Texts texts;
    private final ObservableList<R> rows;
    private final BookTable<R> table;
    private final SearchField search;
    private final Label count = Pieces.label("", "quiet");
    private final HBox buttons = new HBox(8);
    private final BorderPane body = new BorderPane();
    private final VBox root;
    private Predicate<R> only = _ -> true;
    private Consumer<Optional<R>> looked = _ -> {};

    /**
     * What a list shows and does.
     *
     * @param key by which a row is known again
     * @param words in which a row is searched for
     * @param details of the chosen row
     * @param commands on the chosen row, a button each; the first one is the main one
     * @param enter what Enter does
     */
    public record Face<R>(
            String name,
            List<Column<R>> columns,
            Function<R, Object> key,
            Function<R, String> words,
            Function<R, Details> details,
            Function<Optional<R>, List<Command>> commands,
            Consumer<R> enter) {}

    /** How rows are ticked: by the box, by Space, all by Ctrl+A. */
    public record Ticks<R>(Predicate<R> isTicked, Consumer<Collection<R>> turn) {}

    public ListSection(Face<R> face, ObservableList<R> rows, Texts texts) {
        this.face = face;
        this.texts = texts;
        this.rows = rows;
        Scale scale = new Scale();
        table = new BookTable<>("settle-" + face.name(), face.columns(), face.key(), texts, scale);
        table.setAccessibleText(texts.say("settle.section." + face.name()));
        search = new SearchField("settle-search", texts.say("settle.search"), SEARCH_COLUMNS, this::toFirst);
        search.textProperty().addListener(_ -> fill());
        table.setPlaceholder(empty());
        table.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> look());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        body.setCenter(table);
        VBox.setVgrow(body, Priority.ALWAYS);
        root = new VBox(12, head(), body, scale);
        rows.addListener((ListChangeListener<R>) _ -> fill());
        fill();
    }

    /** Makes rows that can be ticked. */
    public ListSection<R> ticks(Ticks<R> ticks) {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.ticking(
                new BookTable.Ticking<>(ticks.isTicked(), row -> ticks.turn().accept(List.of(row))));
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                ticks.turn().accept(List.copyOf(table.getSelectionModel().getSelectedItems()));
                event.consume();
            }
        });
        return this;
    }

    /** A sentence beneath, such as what is ticked. */
    public ListSection<R> note(ObservableValue<String> sentence) {
        Label note = Pieces.label("", "sum-line");
        note.setId("settle-note");
        note.textProperty().bind(sentence);
        root.getChildren().add(note);
        return this;
    }

    /** Rows that are shown now. */
    public List<R> shown() {
        return List.copyOf(table.getItems());
    }

    /** The same rows once more: what is told of them may be another. */
    public void again() {
        table.refresh();
        look();
    }

    /** Only these, until Esc. */
    public void only(Predicate<R> wanted) {
        only = wanted;
        search.clear();
        fill();
    }

    /** Told of the row that the caret stands on. */
    public void looked(Consumer<Optional<R>> told) {
        looked = told;
    }

    private void toFirst() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private HBox head() {
        count.setId("settle-count-" + face.name());
        count.setMinWidth(Label.USE_PREF_SIZE);
        buttons.setId("settle-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(buttons, Priority.ALWAYS);
        HBox head = new HBox(12, search, count, buttons);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void fill() {
        String[] wanted = SearchKey.of(search.getText()).joined().isEmpty()
                ? new String[0]
                : search.getText().strip().split("\\s+", -1);
        List<R> found =
                rows.stream().filter(only).filter(row -> fits(row, wanted)).toList();
        table.show(found);
        count.setText(texts.say("settle.count", found.size()));
        look();
    }

    private boolean fits(R row, String[] wanted) {
        String words = SearchKey.of(face.words().apply(row)).joined();
        for (String each : wanted) {
            if (!words.contains(SearchKey.of(each).joined())) {
                return false;
            }
        }
        return true;
    }

    private Optional<R> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void look() {
        Optional<R> row = chosen();
        body.setRight(
                row.<Node>map(chosen -> side(face.details().apply(chosen))).orElse(null));
        List<Button> wanted = new ArrayList<>();
        for (Command command : face.commands().apply(row)) {
            wanted.add(
                    command.keysShown().isEmpty()
                            ? Pieces.button(command.id(), command.word(texts), command.icon(), command.action())
                            : Pieces.button(
                                    command.id(),
                                    command.word(texts),
                                    command.keysShown(),
                                    command.icon(),
                                    command.action()));
        }
        if (!wanted.isEmpty()) {
            wanted.getFirst().getStyleClass().add("main");
        }
        buttons.getChildren().setAll(wanted);
        looked.accept(row);
    }

    private static ScrollPane side(Details details) {
        VBox side = new VBox();
        side.getStyleClass().addAll("side", "roomy");
        side.setId("settle-details");
        side.getChildren().setAll(details.nodes());
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("side-scroll");
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
            chosen().ifPresent(face.enter());
            event.consume();
        }
    }

    private VBox empty() {
        Sentence sentence = Pieces.sentence("", "quiet");
        sentence.setId("settle-empty");
        sentence.setMaxWidth(EMPTY_WIDTH);
        Runnable say =
                () -> sentence.setText(texts.say(rows.isEmpty() ? "settle.none." + face.name() : "settle.none.found"));
        rows.addListener((ListChangeListener<R>) _ -> say.run());
        say.run();
        VBox empty = new VBox(12, Icon.FORMS.sized(40), sentence);
        empty.setFillWidth(false);
        empty.setAlignment(Pos.CENTER);
        return empty;
    }

    @Override
    public String name() {
        return face.name();
    }

    @Override
    public Node view() {
        return root;
    }

    @Override
    public void focus() {
        table.requestFocus();
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(face.commands().apply(chosen()));
        all.add(Command.of("settle-search", Icon.SEARCH, "Shortcut+F", () -> {
            search.enter();
        }));
        return List.copyOf(all);
    }

    @Override
    public boolean escape() {
        boolean isNarrowed = !search.getText().isEmpty() || shown().size() < rows.size();
        only(_ -> true);
        focus();
        return isNarrowed;
    }
}
