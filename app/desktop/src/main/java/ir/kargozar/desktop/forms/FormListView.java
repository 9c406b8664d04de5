package ir.kargozar.desktop.forms;

import ir.kargozar.desktop.excerpt.ExcerptRow;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.shell.SearchField;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.wording.FormWords;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The forms of the offset: the centres at one side, their forms, and the one looked at. */
public final class FormListView implements Screen {

    private static final int SEARCH_COLUMNS = 20;
    private static final double GAP = 16;
    private static final double EMPTY_WIDTH = 440;

    /** Beneath, at the usual text size, the centres step back while a form is looked at. */
    private static final double ROOM_FOR_ALL = 1500;

    private final FormListModel model;
    private final Shown shown;
    private final Texts texts;
    private final FormDetailsView details;
    private final FormActions actions;
    private final Scale scale = new Scale();
    private final FormTable table;
    private final CentresPane centres;
    private final BorderPane body = new BorderPane();
    private final SearchField search;
    private final VBox root;
    private boolean previews = true;
    private boolean opening;

    public FormListView(FormListModel model, Shown shown, FormDetailsView details, FormActions actions) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.details = details;
        this.actions = actions;
        table = new FormTable(model, shown, scale);
        table.setPlaceholder(empty());
        table.at().addListener((_, _, now) -> look(now));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        search = new SearchField("forms-search", texts.say("forms.search"), SEARCH_COLUMNS, this::toFirst);
        search.textProperty().bindBidirectional(model.text());
        centres = new CentresPane(model, shown);
        BorderPane.setMargin(centres, new Insets(0, GAP, 0, 0));
        body.setLeft(centres);
        body.setCenter(table);
        body.setId("forms-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        root = new VBox(12, head(), excerpt(), new FormFilters(model, new FormWords(shown), texts), body, scale);
        root.getStyleClass().add("screen");
        root.setId("forms-screen");
        root.widthProperty().addListener(_ -> makeRoom());
        scale.value().addListener(_ -> makeRoom());
        model.details().addListener((_, _, now) -> show(now));
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
        FormSeen seen = model.details().get();
        if (seen != null) {
            model.look(seen.form().number());
        }
        table.requestFocus();
    }

    @Override
    public void escape() {
        if (model.details().get() == null && model.excerpt().get() != null) {
            model.back();
            return;
        }
        if (model.details().get() == null) {
            model.all();
        } else {
            table.getSelectionModel().clearSelection();
            model.look(null);
        }
        table.requestFocus();
    }

    @Override
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>(List.of(
                Command.of("forms-find", Icon.SEARCH, "Shortcut+F", search::enter),
                Command.of("form-begin", Icon.ADD, "Shortcut+Shift+N", actions::begin),
                Command.of("forms-batch", Icon.MANY, "Shortcut+Shift+B", () -> actions.batch(Optional.empty())),
                Command.of("forms-centres", Icon.CENTRE, "Shortcut+Y", centres::focus),
                Command.of("forms-all", Icon.FILTER, model::all)));
        for (FormKind kind : FormKind.values()) {
            commands.add(Command.of(
                    "forms-kind-" + kind.name(),
                    Icon.FILTER,
                    () -> model.find(FormFilters.kind(model.query().get(), Optional.of(kind)))));
        }
        for (FormStatus status : FormStatus.values()) {
            commands.add(Command.of(
                    "forms-state-" + status.name(),
                    Icon.FILTER,
                    () -> model.find(FormFilters.status(model.query().get(), Optional.of(status)))));
        }
        if (model.excerpt().get() != null) {
            commands.add(Command.of("excerpt-back", Icon.BACK, model::back));
        }
        if (model.details().get() != null) {
            commands.addAll(details.commands());
        }
        return List.copyOf(commands);
    }

    private void keys(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            previews = model.details().get() == null;
            look(table.at().get());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            open();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && !event.isShiftDown() && table.toFirst()) {
            event.consume();
        }
    }

    private void open() {
        FormSeen seen = model.details().get();
        if (seen != null && table.isAt(seen.form().number())) {
            actions.open(seen);
        } else {
            opening = true;
            previews = true;
            look(table.at().get());
        }
    }

    private void look(@Nullable FormLine line) {
        model.look(line == null || !previews ? null : line.number());
    }

    private void show(@Nullable FormSeen seen) {
        body.setRight(seen == null ? null : details.of(seen));
        makeRoom();
        if (seen != null) {
            previews = true;
            table.choose(seen.form().number());
            if (opening) {
                opening = false;
                actions.open(seen);
            }
        }
    }

    private void makeRoom() {
        boolean room = model.details().get() == null || root.getWidth() / scale.now() >= ROOM_FOR_ALL;
        body.setLeft(room ? centres : null);
    }

    private void toFirst() {
        table.requestFocus();
        table.toFirst();
    }

    private HBox head() {
        Label count = Pieces.label("", "quiet");
        count.setId("forms-count");
        model.lines().addListener((ListChangeListener<FormLine>) _ -> count.setText(counted()));
        var begin = Pieces.button("form-begin", texts.say("forms.new"), "Ctrl+Shift+N", Icon.ADD, actions::begin);
        begin.getStyleClass().add("main");
        HBox head = new HBox(
                12,
                Pieces.label(texts.say("forms.title"), "heading"),
                count,
                Pieces.spring(),
                search,
                Pieces.button(
                        "forms-batch", texts.say("forms.batch"), Icon.MANY, () -> actions.batch(Optional.empty())),
                begin);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private ExcerptRow excerpt() {
        return new ExcerptRow(
                "forms-excerpt",
                texts,
                model.excerpt(),
                Pieces.button("excerpt-all", texts.say("forms.excerpt.all"), Icon.FORMS, model::all));
    }

    private String counted() {
        int size = model.lines().size();
        boolean whole = size < FormListModel.MOST || model.excerpt().get() != null;
        return texts.say(whole ? "forms.count" : "forms.count.first", shown.number(size));
    }

    /** An empty list says what to do first. */
    private VBox empty() {
        Sentence sentence = Pieces.sentence("", "quiet");
        sentence.setId("forms-empty");
        Runnable say = () -> sentence.setText(
                !model.loaded().get() ? "" : texts.say(model.isFiltered() ? "forms.none.found" : "forms.none.yet"));
        model.loaded().addListener(_ -> say.run());
        model.lines().addListener((ListChangeListener<FormLine>) _ -> say.run());
        say.run();
        sentence.setMaxWidth(EMPTY_WIDTH);
        VBox empty = new VBox(12, Icon.FORMS.sized(40), sentence);
        empty.setFillWidth(false);
        empty.setAlignment(Pos.CENTER);
        return empty;
    }
}
