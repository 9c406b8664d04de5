package ir.kargozar.desktop.scans;

import ir.kargozar.claim.PaperType;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The scans of a claim or of an entry: tiles, ways to add more, what was refused. */
public final class ScansPane extends VBox implements ScanTile.Deeds {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop");

    private final ScansModel model;
    private final ScanFolderModel folder;
    private final Shown shown;
    private final Texts texts;
    private final Actions actions;
    private final FlowPane tiles = new FlowPane(12, 12);

    /** Where the buttons lead. */
    public interface Actions {
        void choose();

        void chooseFolder();

        void look(List<ScanItem> items, ScanItem at);
    }

    public ScansPane(ScansModel model, ScanFolderModel folder, Shown shown, Actions actions) {
        super(12);
        this.model = model;
        this.folder = folder;
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
        setId("scans");
        getStyleClass().add("scans");
        tiles.setId("scan-tiles");
        Runnable lay = () -> tiles.getChildren()
                .setAll(model.items().stream().map(this::tile).toList());
        model.items().addListener((ListChangeListener<ScanItem>) change -> changed(change, lay));
        lay.run();
        getChildren().setAll(bar(), said(), tiles);
    }

    /** Only what changed: a tile that stays keeps its focus and its picture. */
    private void changed(ListChangeListener.Change<? extends ScanItem> change, Runnable lay) {
        while (change.next()) {
            if (change.wasAdded()
                    && !change.wasRemoved()
                    && change.getFrom() == tiles.getChildren().size()) {
                change.getAddedSubList().forEach(item -> tiles.getChildren().add(tile(item)));
            } else {
                lay.run();
                return;
            }
        }
    }

    private ScanTile tile(ScanItem item) {
        return new ScanTile(item, shown, model.open(), this);
    }

    private HBox bar() {
        Button choose = Pieces.button("scan-choose", texts.say("scans.choose"), "Ctrl+O", Icon.ADD, actions::choose);
        Button undo = Pieces.button("scans-undo", texts.say("scans.undo"), Icon.UNDO, this::undo);
        Button watched = Pieces.button("scan-folder", texts.say("scans.folder"), Icon.FOLDER, actions::chooseFolder);
        watched.getStyleClass().add("plain");
        undo.getStyleClass().add("plain");
        shownWhile(choose, model.open());
        shownWhile(watched, model.open());
        shownWhile(undo, model.undoable());
        FlowPane buttons = new FlowPane(8, 8, choose, watched, undo);
        buttons.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(buttons, javafx.scene.layout.Priority.ALWAYS);
        return new HBox(8, buttons);
    }

    /** New files of the scanner's folder, taken by Enter: a button to stand where it is seen. */
    public Button offer() {
        Button take = Pieces.button("scan-take", "", Icon.SCAN, this::takeFresh);
        take.getStyleClass().add("scan-take");
        take.setMaxWidth(Double.MAX_VALUE);
        take.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take.fire();
                event.consume();
            }
        });
        Runnable say = () -> {
            int count = folder.fresh().size();
            take.setText(count == 0 ? "" : texts.say("scans.fresh", shown.number(count)));
            take.setVisible(count > 0 && model.open().get());
            take.setManaged(take.isVisible());
        };
        folder.fresh().addListener((ListChangeListener<Path>) _ -> say.run());
        model.open().addListener((_, _, _) -> say.run());
        say.run();
        return take;
    }

    private void takeFresh() {
        if (model.open().get()) {
            model.add(folder.take());
        }
    }

    private VBox said() {
        Sentence refused = Pieces.sentence("", "field-error");
        refused.setId("scans-refused");
        refused.textProperty().bind(model.refused());
        shownWhile(refused, model.refused().isNotEmpty());
        Sentence coming = Pieces.sentence("", "quiet");
        coming.setId("scans-coming");
        model.coming()
                .addListener((_, _, now) -> coming.setText(texts.say("scans.coming", shown.number(now.intValue()))));
        shownWhile(coming, model.coming().greaterThan(0));
        Sentence empty = Pieces.sentence(texts.say("scans.empty"), "quiet");
        empty.setId("scans-empty");
        Sentence none = Pieces.sentence(texts.say("scans.none"), "quiet");
        javafx.beans.binding.BooleanBinding nothing = javafx.beans.binding.Bindings.isEmpty(model.items())
                .and(model.coming().isEqualTo(0));
        shownWhile(empty, nothing.and(model.open()));
        shownWhile(none, nothing.and(model.open().not()));
        return new VBox(4, refused, coming, empty, none);
    }

    private static void shownWhile(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    /** Files may be dropped anywhere on this part of the screen. */
    public void serve(Node whole) {
        whole.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles() && model.open().get()) {
                event.acceptTransferModes(TransferMode.COPY);
                pseudoClassStateChanged(OVER, true);
                event.consume();
            }
        });
        whole.addEventHandler(DragEvent.DRAG_EXITED, _ -> pseudoClassStateChanged(OVER, false));
        whole.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            boolean files = event.getDragboard().hasFiles();
            if (files) {
                drop(event.getDragboard().getFiles());
            }
            event.setDropCompleted(files);
            event.consume();
        });
    }

    private void drop(List<File> files) {
        pseudoClassStateChanged(OVER, false);
        model.add(files.stream().map(File::toPath).toList());
    }

    private void undo() {
        toChoose();
        model.undo();
    }

    /** The caret stays here when what held it goes. */
    private void toChoose() {
        Node choose = lookup("#scan-choose");
        if (choose != null) {
            choose.requestFocus();
        }
    }

    /** None while nothing may be changed. */
    public List<Command> commands() {
        if (!model.open().get()) {
            return List.of();
        }
        return List.of(
                Command.of("scan-choose", Icon.ADD, "Shortcut+O", actions::choose),
                Command.of("scan-take", Icon.SCAN, "Shortcut+Shift+O", this::takeFresh),
                Command.of("scan-folder", Icon.FOLDER, actions::chooseFolder),
                Command.of("scans-undo", Icon.UNDO, this::undo));
    }

    @Override
    public void look(ScanItem item) {
        actions.look(List.copyOf(model.items()), item);
    }

    /** The caret to a tile: back from looking at it. */
    public void focus(ScanItem item) {
        tiles.getChildren().stream()
                .filter(node -> node instanceof ScanTile tile && tile.item().equals(item))
                .findFirst()
                .ifPresent(node -> ((ScanTile) node).focusPicture());
    }

    @Override
    public void remove(ScanItem item) {
        toChoose();
        model.remove(item);
    }

    @Override
    public void shows(ScanItem item, @Nullable PaperType paper) {
        model.shows(item, paper);
    }
}
