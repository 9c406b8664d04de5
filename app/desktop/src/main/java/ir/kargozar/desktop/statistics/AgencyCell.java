package ir.kargozar.desktop.statistics;

import ir.kargozar.desktop.statistics.SentModel.Agency;
import ir.kargozar.desktop.theme.Sentence;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;

/** One value of an agency. */
final class AgencyCell extends TableCell<Agency, Agency> {
    private static final double PADDING = 8;

    private final Function<Agency, Node> face;
    private final double least;

    AgencyCell(Function<Agency, Node> face, double least) {
        this.face = face;
        this.least = least;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    /** As tall as its sentence is in its column. */
    @Override
    protected double computePrefHeight(double width) {
        double room = getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
        return getGraphic() instanceof Sentence sentence
                ? Math.max(least, sentence.prefHeight(room) + PADDING)
                : least;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() instanceof Sentence sentence) {
            double tall = sentence.prefHeight(sentence.getWidth());
            sentence.resizeRelocate(
                    sentence.getLayoutX(), (getHeight() - tall) / 2, sentence.getWidth(), tall);
        }
    }

    @Override
    protected void updateItem(Agency item, boolean empty) {
        super.updateItem(item, empty);
        setText("");
        setGraphic(empty || item == null ? null : face.apply(item));
    }
}
