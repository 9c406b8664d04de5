package ir.kargozar.desktop.trainer;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import ir.kargozar.training.report.CohortReport.Row;
import ir.kargozar.training.report.Outlook;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** Whether somebody will be through before the go-live: red, with a sign and the days, where not. */
final class OutlookCell extends TableCell<Row, Row> {
    private final Texts texts;
    private final Label label = Pieces.label("", "chip");

    OutlookCell(Texts texts) {
        this.texts = texts;
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
        Outlook outlook = row.outlook();
        label.getStyleClass().setAll("label", "chip", tone(outlook.state()));
        label.setGraphic(icon(outlook.state()).small());
        label.setText(words(texts, outlook));
        setGraphic(label);
    }

    static String words(Texts texts, Outlook outlook) {
        return switch (outlook.state()) {
            case LATE ->
                outlook.left() < 0
                        ? texts.say("trainer.past")
                        : texts.say("trainer.late", outlook.left(), outlook.needed());
            case ON_TIME -> texts.say("trainer.on-time", outlook.left(), outlook.needed());
            case TRAINED -> texts.say("trainer.outlook.TRAINED");
            case CERTIFIED -> texts.say("trainer.outlook.CERTIFIED");
        };
    }

    static String tone(Outlook.State state) {
        return switch (state) {
            case LATE -> "bad";
            case ON_TIME -> "neutral";
            case TRAINED -> "info";
            case CERTIFIED -> "good";
        };
    }

    static Icon icon(Outlook.State state) {
        return switch (state) {
            case LATE -> Icon.WRONG;
            case ON_TIME -> Icon.DUE;
            case TRAINED -> Icon.EDIT;
            case CERTIFIED -> Icon.IN_FORCE;
        };
    }
}
