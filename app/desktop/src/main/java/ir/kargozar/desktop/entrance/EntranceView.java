package ir.kargozar.desktop.entrance;

import ir.kargozar.desktop.form.AskedField;
import ir.kargozar.desktop.shell.FileChoice;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The first screen: which workspace, and its passphrase. */
public final class EntranceView extends StackPane {

    private final TextField folder = new TextField();
    private final PasswordField passphrase = new PasswordField();

    /**
     * @param open asked to open what stands in the model
     * @param make asked to make a training workspace there
     */
    public EntranceView(EntranceModel model, Texts texts, FileChoice files, Runnable open, Runnable make) {
        getStyleClass().add("entrance");
        setId("entrance");
        folder.setId("folder");
        folder.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        folder.textProperty().bindBidirectional(model.folder());
        HBox.setHgrow(folder, Priority.ALWAYS);
        Button choose = Pieces.button(
                "choose-folder",
                texts.say("entrance.choose"),
                Icon.FOLDER,
                () -> files.folder(texts.say("entrance.folder"))
                        .map(Path::toString)
                        .ifPresent(folder::setText));
        passphrase.setId("passphrase");
        passphrase.textProperty().bindBidirectional(model.passphrase());
        passphrase.setOnAction(_ -> open.run());
        Button enter = Pieces.button("open", texts.say("entrance.open"), Icon.LOCK, open);
        enter.getStyleClass().add("main");
        enter.setDefaultButton(true);
        enter.setMaxWidth(Double.MAX_VALUE);
        enter.disableProperty().bind(model.busy());
        Button training = Pieces.button("make-training", texts.say("entrance.training"), Icon.TRAINING, make);
        training.getStyleClass().add("plain");
        training.setMaxWidth(Double.MAX_VALUE);
        training.disableProperty().bind(model.busy());
        ProgressBar working = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        working.setMaxWidth(Double.MAX_VALUE);
        working.setId("opening");
        working.visibleProperty().bind(model.busy());
        VBox card = new VBox(
                Pieces.label(texts.say("program"), "display"),
                Pieces.sentence(texts.say("entrance.welcome"), "quiet"),
                new AskedField(texts.say("entrance.folder"), folder, new HBox(8, folder, choose), model.folderError()),
                new AskedField(texts.say("entrance.passphrase"), passphrase, model.passphraseError()),
                enter,
                working,
                training);
        card.getStyleClass().addAll("card", "entrance-card");
        card.setMaxHeight(USE_PREF_SIZE);
        getChildren().setAll(card);
    }

    /** The caret where the person goes on: the folder while it is empty, else the passphrase. */
    public void begin() {
        (folder.getText().isEmpty() ? folder : passphrase).requestFocus();
    }
}
