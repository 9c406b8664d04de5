package ir.kargozar.desktop.conflicts;

import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.handover.conflict.Compared;
import ir.kargozar.handover.conflict.Conflict;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Two contents of one claim or form side by side, only where they differ; a person says which one holds. */
public final class ConflictsView implements Screen {
    private static final double FIELD_SHARE = 26;
    private static final double VALUE_SHARE = 37;

    /** Where the buttons lead. */
    public interface Actions {
        void keepHere();

        void takeCame();

        void back();
    }

    private final ConflictsModel model;
    private final Shown shown;
    private final Texts texts;
    private final ConflictWords words;
    private final Actions actions;
    private final BorderPane root = new BorderPane();
    private final ListView<Conflict> list;
    private final Label count = Pieces.label("", "small", "quiet", "strong");
    private final VBox middle = new VBox(16);
    private final HBox bar;
    private boolean filling;

    public ConflictsView(ConflictsModel model, Shown shown, Actions actions) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.words = new ConflictWords(shown);
        this.actions = actions;
        bar = bar();
        root.setId("conflicts-screen");
        list = new ListView<>(model.open());
        list.setId("conflicts");
        list.getStyleClass().add("bank-lines");
        list.setAccessibleText(texts.say("conflicts.title"));
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (now != null && !filling) {
                model.look(now);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        count.setId("conflicts-count");
        count.setLabelFor(list);
        model.count()
                .addListener((_, _, now) -> count.setText(texts.say("conflicts.count", shown.number(now.longValue()))));
        VBox side = new VBox(16, Pieces.label(texts.say("conflicts.title"), "heading"), count, list);
        side.getStyleClass().add("examine-side");
        middle.getStyleClass().add("examine-case");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        root.setLeft(side);
        root.setCenter(scroll);
        model.at().addListener((_, _, now) -> show(now));
        model.loaded().addListener((_, _, _) -> show(model.at().get()));
    }

    private HBox bar() {
        HBox row = new HBox(
                12,
                Pieces.button("conflicts-back", texts.say("conflicts.back"), "Esc", Icon.BACK, actions::back),
                Pieces.spring(),
                Pieces.button("conflict-here", texts.say("conflicts.here"), "Alt+1", Icon.LOCK, actions::keepHere),
                Pieces.button("conflict-came", texts.say("conflicts.came"), "Alt+2", Icon.IMPORT, actions::takeCame));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("action-bar");
        return row;
    }

    private void show(@Nullable Compared now) {
        if (now == null) {
            middle.getChildren().setAll(model.loaded().get() ? List.of(nothing()) : List.of());
            root.setBottom(null);
            return;
        }
        Conflict conflict = now.conflict();
        Label number = Pieces.code(shown.code(conflict.subject()), "quiet");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(12, Pieces.sentence(words.name(conflict), "subtitle"), kind(conflict), number);
        head.setAlignment(Pos.CENTER_LEFT);
        middle.getChildren()
                .setAll(
                        head,
                        Pieces.sentence(
                                texts.say(
                                        "conflicts.about",
                                        shown.number(conflict.sequence()),
                                        shown.code(conflict.sender()),
                                        shown.code(shown.date(conflict.cameOn())),
                                        texts.word(conflict.kind())),
                                "quiet"),
                        now.fields().isEmpty() ? Pieces.sentence(texts.say("conflicts.same"), "quiet") : grid(now));
        root.setBottom(bar);
        mark(conflict);
    }

    private Label kind(Conflict conflict) {
        Label kind = Pieces.label(texts.word(conflict.kind()), "chip");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        return kind;
    }

    private Node nothing() {
        Button back = Pieces.button("conflicts-back", texts.say("conflicts.back"), "Esc", Icon.BACK, actions::back);
        VBox empty = new VBox(12, Icon.GOOD.sized(40), Pieces.sentence(texts.say("conflicts.none"), "quiet"), back);
        empty.setId("conflicts-none");
        empty.setAlignment(Pos.CENTER);
        empty.setFillWidth(false);
        return empty;
    }

    private void mark(Conflict conflict) {
        filling = true;
        model.open().stream()
                .filter(each -> each.place() == conflict.place())
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        filling = false;
    }

    private GridPane grid(Compared now) {
        GridPane grid = new GridPane();
        grid.setId("conflict-fields");
        grid.getStyleClass().addAll("card", "compared");
        for (double share : new double[] {FIELD_SHARE, VALUE_SHARE, VALUE_SHARE}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(0, head("conflicts.field"), head("conflicts.column.here"), head("conflicts.column.came"));
        now.fields()
                .forEach(each -> grid.addRow(
                        grid.getRowCount(),
                        cell(words.field(now, each), "quiet"),
                        cell(words.value(now, each, each.here())),
                        cell(words.value(now, each, each.came()), "strong")));
        return grid;
    }

    private HBox head(String key) {
        HBox head = new HBox(Pieces.label(texts.say(key), "small", "quiet", "strong"));
        head.getStyleClass().addAll("grid-cell", "grid-head");
        return head;
    }

    private static HBox cell(String text, String... styles) {
        HBox cell = new HBox(Pieces.sentence(text, styles));
        cell.getStyleClass().add("grid-cell");
        return cell;
    }

    /** Whose claim or form, what it is, and its number. */
    private final class Cell extends ListCell<Conflict> {
        private final Label name = Pieces.label("", "strong", "may-shorten");
        private final Label about = Pieces.code("", "small", "quiet");
        private final Label kind = Pieces.label("", "small", "quiet");
        private final VBox face = new VBox(2, name, new HBox(8, kind, about));

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Conflict conflict, boolean empty) {
            super.updateItem(conflict, empty);
            if (empty || conflict == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(words.name(conflict));
            kind.setText(texts.word(conflict.kind()));
            about.setText(shown.code(conflict.subject()));
            setAccessibleText(kind.getText() + " " + name.getText() + " " + about.getText());
            setGraphic(face);
        }
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public String guide() {
        return "conflicts";
    }

    @Override
    public void shown() {
        model.refresh();
        list.requestFocus();
    }

    @Override
    public void escape() {
        actions.back();
    }

    @Override
    public List<Command> commands() {
        Command back = Command.of("conflicts-back", Icon.BACK, actions::back);
        return model.at().get() == null
                ? List.of(back)
                : List.of(
                        Command.of("conflict-here", Icon.LOCK, "Alt+1", actions::keepHere),
                        Command.of("conflict-came", Icon.IMPORT, "Alt+2", actions::takeCame),
                        back);
    }
}
