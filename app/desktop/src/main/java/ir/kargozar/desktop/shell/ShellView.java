package ir.kargozar.desktop.shell;

import ir.kargozar.desktop.scanner.ScannerKeys;
import ir.kargozar.desktop.shell.ShellModel.Notice;
import ir.kargozar.desktop.shell.ShellModel.Offer;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.office.Office;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The frame around every screen. */
public final class ShellView extends StackPane {

    private final BorderPane frame = new BorderPane();
    private final BorderPane inside = new BorderPane();
    private final TopBar topBar;
    private final StackPane veil = new StackPane();
    private @Nullable Screen screen;
    private @Nullable Node focusBefore;

    public ShellView(ShellModel model, Texts texts, Office office, String date, List<Place> places) {
        setId("shell");
        topBar = new TopBar(model, texts, office.name().value(), date);
        VBox head = new VBox();
        if (office.training()) {
            head.getChildren().add(banner(texts));
        }
        head.getChildren().addAll(topBar, notice(model));
        inside.setTop(head);
        frame.setLeft(new Navigation(model, texts, places));
        frame.setCenter(inside);
        veil.getStyleClass().add("veil");
        veil.setId("veil");
        veil.setVisible(false);
        getChildren().setAll(frame, veil);
        ScannerKeys.guard(this);
        ShellKeys.install(this, model, places);
    }

    /** Puts a screen into the frame. */
    public void show(Screen next) {
        screen = next;
        inside.setCenter(next.view());
        applyCss();
        layout();
        next.shown();
    }

    /** Asks something in front of everything else; nothing behind it can be reached. */
    public void ask(Node question) {
        if (!veil.isVisible()) {
            focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        }
        question.getStyleClass().add("question");
        veil.getChildren().setAll(new VBoxFit(question));
        veil.setVisible(true);
        frame.setDisable(true);
        veil.applyCss();
        veil.layout();
        question.requestFocus();
    }

    public void answered() {
        veil.setVisible(false);
        veil.getChildren().clear();
        frame.setDisable(false);
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
    }

    public boolean isAsking() {
        return veil.isVisible();
    }

    void escape() {
        if (isAsking()) {
            answered();
        } else if (screen != null) {
            screen.escape();
        }
    }

    void toSearch() {
        topBar.toSearch();
    }

    private static HBox banner(Texts texts) {
        HBox banner = Pieces.row("training-banner", Icon.TRAINING.small(), Pieces.label(texts.say("shell.training")));
        banner.setId("training-banner");
        return banner;
    }

    private static HBox notice(ShellModel model) {
        Sentence sentence = Pieces.sentence("");
        sentence.setId("notice");
        HBox bar = Pieces.row("notice", Icon.GOOD.small(), sentence);
        bar.setVisible(false);
        bar.setManaged(false);
        model.notice().addListener((_, _, now) -> {
            bar.setVisible(now != null);
            bar.setManaged(now != null);
            if (now instanceof Notice(String said, boolean bad, Optional<Offer> offer)) {
                sentence.setText(said);
                bar.getChildren().setAll(bad ? Icon.WRONG.small() : Icon.GOOD.small(), sentence);
                offer.ifPresent(open -> bar.getChildren()
                        .add(Pieces.button("notice-action", open.words(), Icon.UNDO, () -> {
                            model.notice().set(null);
                            open.action().run();
                        })));
                bar.getStyleClass().remove("bad");
                if (bad) {
                    bar.getStyleClass().add("bad");
                }
            }
        });
        return bar;
    }

    /** Keeps a question as small as it is, in the middle. */
    private static final class VBoxFit extends VBox {
        VBoxFit(Node question) {
            super(question);
            setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        }
    }
}
