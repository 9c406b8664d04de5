package ir.kargozar.desktop.trainer;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.trainer.SessionsModel.Presence;
import ir.kargozar.desktop.wording.Shown;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Somebody at a session: there or not, by sign and word, and whether that is stored. */
final class PresenceCell extends ListCell<Presence> {
    private final Shown shown;

    PresenceCell(Shown shown) {
        this.shown = shown;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Presence presence, boolean empty) {
        super.updateItem(presence, empty);
        if (empty || presence == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean there = presence.present();
        Label chip = Pieces.label(
                shown.texts().say(there ? "trainer.present" : "trainer.absent"), "chip", there ? "good" : "bad");
        chip.setGraphic((there ? Icon.GOOD : Icon.MISSING).small());
        chip.setMinWidth(USE_PREF_SIZE);
        Label stored = Pieces.label(presence.isNew() ? shown.texts().say("trainer.not-stored") : "", "small", "quiet");
        HBox face = new HBox(
                16,
                Pieces.label(presence.row().standing().trainee().name(), "strong"),
                Pieces.label(shown.code(presence.row().standing().trainee().agency()), "quiet"),
                Pieces.spring(),
                stored,
                chip);
        face.setAlignment(Pos.CENTER_LEFT);
        setGraphic(face);
        setAccessibleText(presence.row().standing().trainee().name() + " " + chip.getText());
    }
}
