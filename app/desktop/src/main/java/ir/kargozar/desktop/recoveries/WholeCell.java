package ir.kargozar.desktop.recoveries;

import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.recovery.Recovery;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** Words that are told whole, as tall as they are in their column: nothing else tells them. */
final class WholeCell extends TableCell<Recovery, String> {
    private static final double PADDING = 16;

    private final Sentence sentence = new Sentence("");

    WholeCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
        return getGraphic() == null ? super.computePrefHeight(width) : sentence.prefHeight(room) + PADDING;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double tall = sentence.prefHeight(sentence.getWidth());
        sentence.resizeRelocate(sentence.getLayoutX(), (getHeight() - tall) / 2, sentence.getWidth(), tall);
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        sentence.setText(empty || words == null ? "" : words);
        setGraphic(empty || words == null ? null : sentence);
    }
}
