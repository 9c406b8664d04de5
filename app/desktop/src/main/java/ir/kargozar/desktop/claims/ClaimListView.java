package ir.kargozar.desktop.claims;

import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.Status;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The list of claims with its filters, and the details of the one looked at. */
public final class ClaimListView implements Screen {

    private static final int SEARCH_COLUMNS = 24;

    private final ClaimListModel model;
    private final Texts texts;
    private final ClaimTable table;
    private final BorderPane root = new BorderPane();
    private final TextField search = new TextField();
    private final ClaimDetailsView details;

    public ClaimListView(ClaimListModel model, Shown shown, ClaimDetailsView details, Runnable newClaim) {
        this.model = model;
        this.texts = shown.texts();
        this.details = details;
        Scale scale = new Scale();
        table = new ClaimTable(model, shown, scale);
        table.setPlaceholder(empty());
        table.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> look(now));
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && model.details().get() != null) {
                details.focus();
                event.consume();
            }
        });
        VBox middle = new VBox(16, head(newClaim), filters(), table, scale);
        middle.getStyleClass().add("screen");
        VBox.setVgrow(table, Priority.ALWAYS);
        root.setCenter(middle);
        root.setId("claims-screen");
        model.details().addListener((_, _, now) -> root.setRight(now == null ? null : details.of(now)));
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
        table.requestFocus();
    }

    @Override
    public void escape() {
        if (model.details().get() == null) {
            model.status().set(null);
            model.text().set("");
        } else {
            table.getSelectionModel().clearSelection();
            table.requestFocus();
        }
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        commands.add(Command.of("find", Icon.SEARCH, "Shortcut+F", this::toSearch));
        if (model.details().get() != null) {
            commands.addAll(details.commands());
        }
        commands.add(Command.of("filter-all", Icon.CLAIMS, () -> model.status().set(null)));
        for (Status status : Status.values()) {
            commands.add(Command.of(
                    "filter-" + status.name(), Icon.CLAIMS, () -> model.status().set(status)));
        }
        return commands;
    }

    private void toSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private TextField search() {
        search.setId("claims-search");
        search.setPromptText(texts.say("claims.search"));
        search.setAccessibleText(texts.say("claims.search"));
        search.setPrefColumnCount(SEARCH_COLUMNS);
        search.textProperty().bindBidirectional(model.text());
        search.setOnAction(_ -> table.requestFocus());
        return search;
    }

    private void look(@Nullable ClaimLine line) {
        model.look(line == null ? null : line.number());
    }

    private HBox head(Runnable newClaim) {
        Button add = Pieces.button("new-claim", texts.say("claims.new"), "Ctrl+N", Icon.ADD, newClaim);
        add.getStyleClass().add("main");
        Label title = Pieces.label(texts.say("claims.title"), "heading");
        title.setMinWidth(Region.USE_PREF_SIZE);
        search.setMinWidth(0);
        HBox head = new HBox(16, title, Pieces.spring(), search(), add);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private FlowPane filters() {
        FlowPane chips = new FlowPane(8, 8);
        chips.setId("filters");
        chips.getChildren().add(filter("all", texts.say("claims.all"), null));
        Arrays.stream(Status.values())
                .map(status -> filter(status.name(), texts.word(status), status))
                .forEach(chips.getChildren()::add);
        return chips;
    }

    private ToggleButton filter(String id, String word, @Nullable Status status) {
        ToggleButton chip = new ToggleButton(word);
        chip.setId("filter-" + id);
        chip.getStyleClass().add("filter");
        chip.setSelected(model.status().get() == status);
        model.status().addListener((_, _, now) -> chip.setSelected(now == status));
        chip.setOnAction(_ -> {
            model.status().set(status);
            chip.setSelected(true);
        });
        return chip;
    }

    /** An empty list says what to do first. */
    private VBox empty() {
        Sentence sentence = Pieces.sentence("", "quiet");
        sentence.setId("claims-empty");
        Runnable say = () -> sentence.setText(
                !model.loaded().get() ? "" : texts.say(model.isFiltered() ? "claims.none.found" : "claims.none.yet"));
        List.of(model.loaded(), model.text(), model.status()).forEach(value -> value.addListener(_ -> say.run()));
        say.run();
        VBox empty = new VBox(12, Icon.CLAIMS.sized(40), sentence);
        empty.setAlignment(Pos.CENTER);
        return empty;
    }
}
