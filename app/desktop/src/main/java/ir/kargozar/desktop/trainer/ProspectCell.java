package ir.kargozar.desktop.trainer;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Texts;
import ir.kargozar.training.report.CohortReport.Row;
import ir.kargozar.training.report.Prospect;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** Whether somebody will be through before the go-live: red, with a sign and the days, where not. */
final class ProspectCell extends TableCell<Row, Row> {
    private final Texts texts;
    private final Label label = Pieces.label("", "chip");

    ProspectCell(Texts texts) {
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
        Prospect prospect = row.prospect();
        label.getStyleClass().setAll("label", "chip", tone(prospect.state()));
        label.setGraphic(icon(prospect.state()).small());
        label.setText(words(prospect));
        setGraphic(label);
    }

    /** Short; what is late since when is told below the table. */
    private String words(Prospect prospect) {
        return texts.say("trainer.outlook." + prospect.state().name(), prospect.left());
    }

    static String tone(Prospect.State state) {
        return switch (state) {
            case LATE -> "bad";
            case ON_TIME -> "neutral";
            case TRAINED -> "info";
            case CERTIFIED -> "good";
        };
    }

    static Icon icon(Prospect.State state) {
        return switch (state) {
            case LATE -> Icon.WRONG;
            case ON_TIME -> Icon.DUE;
            case TRAINED -> Icon.EDIT;
            case CERTIFIED -> Icon.IN_FORCE;
        };
    }
}
