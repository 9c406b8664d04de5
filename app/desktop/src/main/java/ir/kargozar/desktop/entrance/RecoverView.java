package ir.kargozar.desktop.entrance;

import ir.kargozar.desktop.form.AskedField;
import ir.kargozar.desktop.passphrase.PassphraseFields;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Where the passphrase is lost: the recovery key from its sheet, and a new passphrase. */
public final class RecoverView extends StackPane {

    private final TextField key = new TextField();

    /**
     * @param recover asked to do what stands in the model
     * @param back to signing in
     */
    public RecoverView(RecoverModel model, Texts texts, Runnable recover, Runnable back) {
        getStyleClass().add("entrance");
        setId("recover-view");
        key.setId("recovery-key");
        key.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        key.getStyleClass().add("code");
        key.textProperty().bindBidirectional(model.key());
        Button enter = Pieces.button("recover-open", texts.say("recover.open"), Icon.LOCK, recover);
        enter.getStyleClass().add("main");
        enter.setDefaultButton(true);
        enter.disableProperty().bind(model.busy());
        ProgressBar working = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        working.setMaxWidth(Double.MAX_VALUE);
        working.visibleProperty().bind(model.busy());
        Button leave = Pieces.button("recover-back", texts.say("firstrun.back"), Icon.BACK, back);
        VBox card = new VBox(
                Pieces.label(texts.say("entrance.recover"), "heading"),
                Pieces.sentence(texts.say("recover.what"), "quiet"),
                new AskedField(texts.say("recover.key"), key, model.keyError()));
        if (model.hasAccounts()) {
            TextField login = new TextField();
            login.setId("recover-login");
            login.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            login.textProperty().bindBidirectional(model.login());
            card.getChildren().add(new AskedField(texts.say("recover.login"), login, model.loginError()));
        }
        card.getChildren()
                .addAll(
                        new PassphraseFields(model.passphrase(), texts),
                        working,
                        new HBox(12, leave, Pieces.spring(), enter));
        card.getStyleClass().addAll("card", "entrance-card");
        card.setMaxHeight(USE_PREF_SIZE);
        getChildren().setAll(card);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                back.run();
            }
        });
    }

    void begin() {
        key.requestFocus();
    }
}
