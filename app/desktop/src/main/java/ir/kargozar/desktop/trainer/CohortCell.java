package ir.kargozar.desktop.trainer;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.training.fact.Event;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A class in the list: its title, its go-live. */
final class CohortCell extends ListCell<Event.Cohort> {
    private final Shown shown;

    CohortCell(Shown shown) {
        this.shown = shown;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Event.@Nullable Cohort cohort, boolean empty) {
        super.updateItem(cohort, empty);
        if (empty || cohort == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Label day = Pieces.label(shown.date(cohort.goLive()), "small", "quiet");
        day.setGraphic(Icon.DUE.small());
        setGraphic(new VBox(4, Pieces.sentence(cohort.title().value(), "strong"), day));
        setAccessibleText(cohort.title() + " " + day.getText());
    }
}
