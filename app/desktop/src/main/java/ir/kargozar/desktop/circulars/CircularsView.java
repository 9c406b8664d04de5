package ir.kargozar.desktop.circulars;

import ir.kargozar.circular.CircularId;
import ir.kargozar.circular.CircularLine;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Circulars: the list, what this person has not read first, beside it the one that is read; or the one that is written. */
public final class CircularsView implements Screen {
    private static final double LIST_WIDTH = 380;

    /** Where the buttons lead. */
    public interface Actions {
        void read();

        void look();

        void save();

        void begin();

        void correct();

        void send();

        void attach();

        void leave();
    }

    private final CircularsModel model;
    private final Shown shown;
    private final Texts texts;
    private final Actions actions;
    private final BorderPane root = new BorderPane();
    private final ListView<CircularLine> list = new ListView<>();
    private final ScrollPane reading = new ScrollPane();
    private final Label unread = Pieces.label("", "chip", "warn");
    private final Sentence empty = Pieces.sentence("", "quiet");
    private final HBox both = new HBox(16);
    private final Node reader;
    private final PublishPane writer;

    public CircularsView(CircularsModel model, PublishModel publishing, Shown shown, Actions actions) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
        reader = reader();
        writer = new PublishPane(publishing, shown, actions);
        root.setId("circulars-screen");
        root.setCenter(reader);
        model.lines().addListener((ListChangeListener<CircularLine>) _ -> fill());
        model.known().addListener((_, _, _) -> fill());
        model.opened().addListener((_, _, now) -> open(now));
    }

    private Node reader() {
        HBox head = new HBox(12, Pieces.label(texts.say("circulars.title"), "heading"), unread, Pieces.spring());
        head.setAlignment(Pos.CENTER_LEFT);
        unread.setId("circulars-unread");
        unread.setGraphic(Icon.RECEIVED.small());
        if (model.publishes()) {
            head.getChildren()
                    .add(Pieces.button(
                            "circular-new", texts.say("command.circular-new"), "Ctrl+E", Icon.ADD, actions::begin));
        }
        empty.setId("circulars-empty");
        prepareList();
        reading.setFitToWidth(true);
        reading.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        reading.setAccessibleText(texts.say("circulars.reading-pane"));
        reading.setId("circular-scroll");
        HBox.setHgrow(reading, Priority.ALWAYS);
        both.getChildren().setAll(list, reading);
        VBox.setVgrow(both, Priority.ALWAYS);
        VBox screen = new VBox(16, head, empty, both);
        screen.getStyleClass().add("screen");
        return screen;
    }

    private void prepareList() {
        list.setId("circulars");
        list.getStyleClass().add("bank-lines");
        list.setAccessibleText(texts.say("circulars.title"));
        list.setMinWidth(LIST_WIDTH);
        list.setPrefWidth(LIST_WIDTH);
        list.setCellFactory(_ -> new LineCell(shown));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (now != null) {
                model.open(now.id());
            }
        });
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
        if (isWriting()) {
            writer.focus();
        } else {
            list.requestFocus();
        }
    }

    private boolean isWriting() {
        return root.getCenter() == writer;
    }

    /** Into the writing of one, or back to the list; what was written stays. */
    public void write(boolean isWriting) {
        root.setCenter(isWriting ? writer : reader);
        shown();
    }

    @Override
    public void escape() {
        if (isWriting()) {
            write(false);
        }
    }

    @Override
    public List<Command> commands() {
        if (isWriting()) {
            return List.of(
                    Command.of("circular-send", Icon.SENT, "Shortcut+S", actions::send),
                    Command.of("circular-attach", Icon.ADD, "Shortcut+O", actions::attach),
                    Command.of("circular-leave", Icon.REMOVE, actions::leave));
        }
        List<Command> all = new ArrayList<>();
        Opened now = model.opened().get();
        if (now != null) {
            if (!now.standing().isRead()) {
                all.add(Command.of("circular-read", Icon.GOOD, "Shortcut+S", actions::read));
            }
            if (!now.circular().content().attachments().isEmpty()) {
                all.add(Command.of("circular-look", Icon.SCAN, "Shortcut+O", actions::look));
                all.add(Command.of("circular-save", Icon.SAVE, actions::save));
            }
            if (now.standing().isOwn()) {
                all.add(Command.of("circular-correct", Icon.EDIT, actions::correct));
            }
        }
        if (model.publishes()) {
            all.add(Command.of("circular-new", Icon.ADD, "Shortcut+E", actions::begin));
        }
        return all;
    }

    private void fill() {
        CircularId chosen = model.chosen();
        list.getItems().setAll(model.lines());
        long count = model.unread();
        unread.setText(texts.say("circulars.unread.count", shown.number(count)));
        unread.setVisible(count > 0);
        boolean none = model.known().get() && model.lines().isEmpty();
        empty.setText(none ? texts.say(model.publishes() ? "circulars.none.publish" : "circulars.none") : "");
        empty.setManaged(none);
        both.setVisible(!none);
        list.getItems().stream()
                .filter(line -> line.id().equals(chosen))
                .findFirst()
                .ifPresentOrElse(
                        line -> list.getSelectionModel().select(line),
                        () -> list.getSelectionModel().selectFirst());
    }

    private void open(@Nullable Opened now) {
        reading.setContent(now == null ? null : new ReadingPane(now, shown, actions));
        reading.setVvalue(0);
    }
}
