package ir.kargozar.desktop.trainer;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import ir.kargozar.training.Stage;
import ir.kargozar.training.register.Standing.SignOff;
import ir.kargozar.training.report.CohortReport.Row;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** How far somebody is in one stage, by a sign and a word: signed on a day, so many things missing, or not begun. */
final class StageCell extends TableCell<Row, Row> {
    private final Stage stage;
    private final Shown shown;
    private final Label label = Pieces.label("", "chip");

    StageCell(Stage stage, Shown shown) {
        this.stage = stage;
        this.shown = shown;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        label.setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        SignOff signed = row.standing().signed().get(stage);
        boolean now = row.standing().next().filter(stage::equals).isPresent();
        if (signed != null) {
            face("good", Icon.GOOD, shown.date(signed.on()));
        } else if (now) {
            face(row.open() == 0 ? "info" : "warn", row.open() == 0 ? Icon.EDIT : Icon.AHEAD, open(row));
        } else {
            face("neutral", Icon.LOCK, shown.texts().say("trainer.locked"));
        }
        setGraphic(label);
    }

    private String open(Row row) {
        Texts texts = shown.texts();
        return row.open() == 0 ? texts.say("trainer.ready") : texts.say("trainer.open", shown.number(row.open()));
    }

    private void face(String tone, Icon icon, String words) {
        label.getStyleClass().setAll("label", "chip", tone);
        label.setGraphic(icon.small());
        label.setText(words);
    }
}
