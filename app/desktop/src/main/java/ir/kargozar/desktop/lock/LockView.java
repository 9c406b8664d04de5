package ir.kargozar.desktop.lock;

import ir.kargozar.desktop.form.AskedField;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** In front of everything: who locked, and the passphrase. */
final class LockView extends StackPane {

    private final PasswordField passphrase = new PasswordField();

    LockView(LockModel model, Texts texts, Runnable open, Runnable other) {
        setId("lock");
        getStyleClass().add("entrance");
        passphrase.setId("lock-passphrase");
        passphrase.textProperty().bindBidirectional(model.passphrase());
        model.busy().addListener((_, _, now) -> {
            if (!now) {
                passphrase.selectAll();
            }
        });
        passphrase.setOnAction(_ -> model.unlock(open));
        Button enter = Pieces.button("unlock", texts.say("lock.open"), Icon.LOCK, () -> model.unlock(open));
        enter.getStyleClass().add("main");
        enter.setMaxWidth(Double.MAX_VALUE);
        enter.disableProperty().bind(model.busy().or(model.waiting()));
        Button another = Pieces.button("lock-other", texts.say("entrance.other.user"), Icon.PERSON, other);
        another.getStyleClass().add("plain");
        another.setMaxWidth(Double.MAX_VALUE);
        another.disableProperty().bind(model.busy());
        Label name = Pieces.label("", "strong");
        name.setId("lock-name");
        name.textProperty().bind(model.name());
        name.visibleProperty().bind(model.name().isNotEmpty());
        name.managedProperty().bind(name.visibleProperty());
        Label login = Pieces.code(model.login(), "quiet");
        login.setId("lock-who");
        VBox card = new VBox(
                new HBox(12, Icon.LOCK.node(), Pieces.label(texts.say("lock.title"), "heading")),
                Pieces.sentence(texts.say("lock.what"), "quiet"),
                new VBox(name, login),
                new AskedField(texts.say("entrance.passphrase"), passphrase, model.error()),
                enter,
                another);
        card.getStyleClass().addAll("card", "entrance-card");
        card.setMaxHeight(USE_PREF_SIZE);
        getChildren().setAll(card);
    }

    void begin() {
        passphrase.requestFocus();
    }
}
