package ir.kargozar.desktop.entrance;

import ir.kargozar.desktop.form.AskedField;
import ir.kargozar.desktop.shell.FileChoice;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Signing in: what is remembered is a line each, and only the passphrase is asked. */
public final class EntranceView extends StackPane {

    private final EntranceModel model;
    private final Texts texts;
    private final TextField folder = new TextField();
    private final TextField login = new TextField();
    private final PasswordField passphrase = new PasswordField();
    private final BooleanProperty otherFolder = new SimpleBooleanProperty();
    private final BooleanProperty otherUser = new SimpleBooleanProperty();
    private final VBox slot = new VBox(12);

    /** What the buttons do. */
    public interface Actions {
        /** Opens what stands in the model. */
        void open();

        /** Makes a training workspace there. */
        void makeTraining();

        /** The passphrase is lost. */
        void recover();
    }

    public EntranceView(EntranceModel model, Texts texts, FileChoice files, Actions actions) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("entrance");
        setId("entrance");
        otherFolder.set(
                model.folder().get().isEmpty() || !model.folderError().get().isEmpty());
        otherUser.set(model.login().get().isEmpty());
        model.folderError().addListener((_, _, now) -> otherFolder.set(otherFolder.get() || !now.isEmpty()));
        model.loginError().addListener((_, _, now) -> otherUser.set(otherUser.get() || !now.isEmpty()));
        model.needsLogin().addListener((_, _, now) -> {
            if (now && passphrase.isFocused() && passphrase.getText().isEmpty()) {
                begin();
            }
        });
        slot.setId("entrance-slot");
        slot.managedProperty().bind(Bindings.isNotEmpty(slot.getChildren()));
        passphrase.setId("passphrase");
        passphrase.textProperty().bindBidirectional(model.passphrase());
        model.busy().addListener((_, _, now) -> {
            if (!now) {
                passphrase.selectAll();
            }
        });
        passphrase.setOnAction(_ -> actions.open());
        VBox card = new VBox(
                Pieces.label(texts.say("program"), "display"),
                Pieces.sentence(texts.say("entrance.welcome"), "quiet"),
                slot,
                folderLine(),
                folderField(files),
                loginLine(),
                loginField(),
                new AskedField(texts.say("entrance.passphrase"), passphrase, model.passphraseError()),
                enter(actions),
                working(),
                plain("recover", "entrance.recover", Icon.LOCK, actions::recover),
                training(actions));
        card.getStyleClass().addAll("card", "entrance-card");
        card.setMaxHeight(USE_PREF_SIZE);
        getChildren().setAll(card);
    }

    /** The caret where the person goes on. */
    public void begin() {
        if (otherFolder.get() && folder.getText().isEmpty()) {
            folder.requestFocus();
        } else if (model.needsLogin().get() && login.getText().isEmpty()) {
            login.requestFocus();
        } else {
            passphrase.requestFocus();
        }
    }

    /** Something that stands above the fields, such as a backup where the database is damaged. */
    public void offer(Node card) {
        slot.getChildren().setAll(card);
    }

    private HBox folderLine() {
        Label name = Pieces.code("", "may-shorten");
        name.setId("folder-known");
        name.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        name.textProperty().bind(model.folder());
        Node other = link("other-folder", "entrance.other.folder", otherFolder, folder);
        return shown(line(name, other), otherFolder.not());
    }

    private HBox loginLine() {
        Label name = Pieces.code("", "strong");
        name.setId("login-known");
        name.textProperty().bind(model.login());
        Node other = link("other-user", "entrance.other.user", otherUser, login);
        return shown(line(name, other), model.needsLogin().and(otherUser.not()));
    }

    private static HBox line(Label name, Node other) {
        HBox line = new HBox(12, name, Pieces.spring(), other);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button link(String id, String words, BooleanProperty other, TextField field) {
        Button button = Pieces.button(id, texts.say(words), Icon.EDIT, () -> {
            other.set(true);
            field.clear();
            field.requestFocus();
        });
        button.getStyleClass().add("plain");
        return button;
    }

    private VBox folderField(FileChoice files) {
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
        HBox line = new HBox(8, folder, choose);
        return shown(new AskedField(texts.say("entrance.folder"), folder, line, model.folderError()), otherFolder);
    }

    private VBox loginField() {
        login.setId("login");
        login.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        login.textProperty().bindBidirectional(model.login());
        return shown(
                new AskedField(texts.say("entrance.login"), login, model.loginError()),
                model.needsLogin().and(otherUser));
    }

    private Button enter(Actions actions) {
        Button enter = Pieces.button("open", texts.say("entrance.open"), Icon.LOCK, actions::open);
        enter.getStyleClass().add("main");
        enter.setDefaultButton(true);
        enter.setMaxWidth(Double.MAX_VALUE);
        enter.disableProperty().bind(model.busy().or(model.waiting()));
        return enter;
    }

    private ProgressBar working() {
        ProgressBar working = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        working.setMaxWidth(Double.MAX_VALUE);
        working.setId("opening");
        working.visibleProperty().bind(model.busy());
        return working;
    }

    private Button training(Actions actions) {
        return shown(plain("make-training", "entrance.training", Icon.TRAINING, actions::makeTraining), otherFolder);
    }

    private Button plain(String id, String words, Icon icon, Runnable action) {
        Button button = Pieces.button(id, texts.say(words), icon, action);
        button.getStyleClass().add("plain");
        button.setMaxWidth(Double.MAX_VALUE);
        button.disableProperty().bind(model.busy());
        return button;
    }

    private static <T extends Node> T shown(T node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
        return node;
    }
}
