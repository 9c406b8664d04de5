package ir.kargozar.desktop.book;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import javafx.scene.control.Label;

/**
 * Where something stands, by word, sign and colour.
 *
 * @param tone of a chip: {@code good}, {@code info}, {@code warn}, {@code bad}, {@code neutral}
 */
public record Stand(String word, Icon icon, String tone) {

    public Label chip() {
        Label chip = Pieces.label(word, "chip", tone);
        chip.setGraphic(icon.small());
        chip.setMinWidth(Label.USE_PREF_SIZE);
        return chip;
    }
}
