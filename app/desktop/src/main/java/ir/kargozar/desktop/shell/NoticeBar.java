package ir.kargozar.desktop.shell;

import ir.kargozar.desktop.shell.ShellModel.Notice;
import ir.kargozar.desktop.shell.ShellModel.Offer;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.text.Texts;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The last notice, under the top bar, with what can be done about it. Told to screen readers as it changes. */
final class NoticeBar extends HBox {

    private final ShellModel model;
    private final Texts texts;
    private final Sentence sentence = Pieces.sentence("");

    NoticeBar(ShellModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("notice");
        setFillHeight(false);
        setId("notice-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        sentence.setId("notice");
        model.notice().addListener((_, _, now) -> show(now));
        show(model.notice().get());
    }

    private void show(@Nullable Notice notice) {
        setVisible(notice != null);
        setManaged(notice != null);
        getStyleClass().remove("bad");
        if (notice == null) {
            return;
        }
        if (notice.bad()) {
            getStyleClass().add("bad");
        }
        sentence.setText(notice.sentence());
        getChildren().setAll((notice.bad() ? Icon.WRONG : Icon.GOOD).small(), sentence);
        notice.offer().ifPresent(offer -> getChildren().add(button(offer)));
        Button close = Pieces.plainButton(
                "notice-close",
                texts.say("notice.close"),
                Icon.REMOVE,
                () -> model.notice().set(null));
        close.setFocusTraversable(false);
        getChildren().add(close);
        setAccessibleText(notice.sentence());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private Button button(Offer offer) {
        return Pieces.button("notice-action", offer.words(), Icon.UNDO, () -> {
            model.notice().set(null);
            offer.action().run();
        });
    }
}
