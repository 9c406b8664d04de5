package ir.kargozar.desktop.learning;

import ir.kargozar.circular.CircularId;
import ir.kargozar.circular.CircularLine;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import ir.kargozar.training.Stage;
import ir.kargozar.training.register.Need;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** My path: three stages, the one next thing to do, and beneath it everything that the chosen stage asks for. */
public final class PathView implements Screen {
    private static final double SIDE_WIDTH = 300;

    /** Where the buttons lead. */
    public interface Actions {
        void open(Need need);

        void choose();

        void circular(CircularId id);
    }

    private final PathModel model;
    private final Shown shown;
    private final Texts texts;
    private final Actions actions;
    private final VBox root = new VBox();
    private final Label name = Pieces.label("", "quiet");
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Stage, StageCard> stages = new EnumMap<>(Stage.class);
    private final NextPane next;
    private final ListView<Need> list = new ListView<>();
    private final VBox circulars = new VBox(8);
    private final ScrollPane side = new ScrollPane();

    public PathView(PathModel model, Shown shown, Actions actions) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
        next = new NextPane(shown, this::goOn);
        root.setId("training-screen");
        root.getStyleClass().add("screen");
        prepareList();
        prepareSide();
        HBox both = new HBox(16, list, side);
        VBox.setVgrow(both, Priority.ALWAYS);
        root.getChildren().setAll(head(), path(), next, both);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        model.learned().addListener((_, _, now) -> {
            if (now != null) {
                show(now);
            }
        });
    }

    private HBox head() {
        name.setId("learner");
        Button who = Pieces.button("learning-who", texts.say("command.learning-who"), Icon.PERSON, actions::choose);
        HBox head = new HBox(12, Pieces.label(texts.say("path.title"), "heading"), name, Pieces.spring(), who);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox path() {
        HBox path = new HBox(8);
        path.setAlignment(Pos.CENTER);
        path.setId("path");
        for (Stage stage : Stage.values()) {
            StageCard card = new StageCard(stage, shown);
            card.setToggleGroup(group);
            card.setOnAction(_ -> choose(stage));
            HBox.setHgrow(card, Priority.ALWAYS);
            if (!stages.isEmpty()) {
                path.getChildren().add(Icon.NEXT.node());
            }
            stages.put(stage, card);
            path.getChildren().add(card);
        }
        return path;
    }

    private void prepareList() {
        list.setId("path-lines");
        list.getStyleClass().add("bank-lines");
        list.setAccessibleText(texts.say("path.lines"));
        list.setCellFactory(_ -> new NeedCell(shown, model::learned, actions::open));
        HBox.setHgrow(list, Priority.ALWAYS);
    }

    private void prepareSide() {
        side.setContent(circulars);
        side.setId("path-circulars");
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setFocusTraversable(false);
        side.setMinWidth(SIDE_WIDTH);
        side.setPrefWidth(SIDE_WIDTH);
        side.setMinHeight(0);
        list.setMinHeight(0);
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public String guide() {
        return "training";
    }

    @Override
    public void shown() {
        model.refresh();
        next.requestFocus();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("learning-next", Icon.TRAINING, "Shortcut+ENTER", this::goOn),
                Command.of("learning-who", Icon.PERSON, actions::choose));
    }

    private void goOn() {
        Optional.ofNullable(model.learned().get()).flatMap(Learned::next).ifPresent(actions::open);
    }

    private void show(Learned now) {
        name.setText(now.path()
                .map(path -> path.standing().trainee().name())
                .orElseGet(() -> texts.say(now.people().isEmpty() ? "path.nobody" : "path.guest")));
        stages.forEach((_, card) -> card.show(now));
        next.show(now);
        Stage stage = chosen().orElse(now.now());
        select(stage);
        fill(now, stage);
        show(now.unread());
        if (next.isFocusWanted()) {
            next.requestFocus();
        }
    }

    private Optional<Stage> chosen() {
        return stages.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void select(Stage stage) {
        stages.forEach((each, card) -> card.setSelected(each == stage));
    }

    private void choose(Stage stage) {
        select(stage);
        Learned now = model.learned().get();
        if (now != null) {
            fill(now, stage);
        }
    }

    /** The line that comes next is chosen, so that Enter in the list means the same as the button. */
    private void fill(Learned now, Stage stage) {
        int before = list.getSelectionModel().getSelectedIndex();
        List<Need> needs = now.needs(stage);
        boolean isSame = list.getItems().stream()
                .map(Need::code)
                .toList()
                .equals(needs.stream().map(Need::code).toList());
        list.getItems().setAll(needs);
        int place = now.next().map(needs::indexOf).orElse(-1);
        list.getSelectionModel().clearAndSelect(isSame && before >= 0 ? before : Math.max(0, place));
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
    }

    private void show(List<CircularLine> unread) {
        side.setVisible(!unread.isEmpty());
        side.setManaged(!unread.isEmpty());
        circulars.getChildren().setAll(Pieces.label(texts.say("path.circulars"), "subtitle"));
        int place = 0;
        for (CircularLine line : unread) {
            circulars.getChildren().add(circular(line, ++place));
        }
    }

    private Node circular(CircularLine line, int place) {
        Button read = Pieces.button(
                "path-circular-" + place,
                texts.say("path.circular.read"),
                Icon.CIRCULARS,
                () -> actions.circular(line.id()));
        VBox card = new VBox(
                Pieces.sentence(line.head().title().value(), "strong"),
                Pieces.sentence(
                        texts.say(
                                "path.circular",
                                shown.date(line.head().dated()),
                                shown.code(line.id().origin())),
                        "small",
                        "quiet"),
                read);
        card.getStyleClass().add("card");
        return card;
    }

    private void keys(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Runnable action = switch (event.getCode()) {
            case LEFT -> () -> turn(1);
            case RIGHT -> () -> turn(-1);
            case DOWN, UP -> list.isFocused() ? null : list::requestFocus;
            case ENTER -> enter();
            default -> null;
        };
        if (action != null) {
            event.consume();
            action.run();
        }
    }

    private Runnable enter() {
        Need need = list.getSelectionModel().getSelectedItem();
        Node focused = root.getScene().getFocusOwner();
        if (focused == list && need != null) {
            return () -> actions.open(need);
        }
        return focused instanceof Button button ? button::fire : this::goOn;
    }

    private void turn(int stagesOn) {
        List<Stage> all = List.copyOf(stages.keySet());
        int place = all.indexOf(chosen().orElse(Stage.THEORY)) + stagesOn;
        if (place >= 0 && place < all.size()) {
            choose(all.get(place));
        }
    }
}
