package ir.kargozar.desktop.forms;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.status.FormChip;
import ir.kargozar.desktop.theme.Icon;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The line of stations, one below the other; each by sign and word, where the form stands in strong ones. */
final class LifePane extends VBox {

    LifePane(List<FormLife.Station> stations) {
        super(4);
        setId("form-life");
        for (FormLife.Station station : stations) {
            getChildren().add(line(station));
        }
    }

    private static HBox line(FormLife.Station station) {
        boolean here = station.mark() == FormLife.Mark.HERE;
        boolean ahead = station.mark() == FormLife.Mark.AHEAD;
        Icon icon = ahead ? Icon.AHEAD : here ? FormChip.icon(station.status()) : Icon.GOOD;
        VBox words = new VBox(Pieces.sentence(station.word(), here ? "strong" : ahead ? "quiet" : "plain"));
        if (!station.about().isEmpty()) {
            words.getChildren().add(Pieces.sentence(station.about(), "small", "quiet"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = Pieces.row("line-item", icon.small(), words);
        line.getStyleClass()
                .add(
                        switch (station.status()) {
                            case REFUSED -> "bad";
                            case EXPIRED -> "warn";
                            default -> ahead ? "plain" : "good";
                        });
        line.setId("station-" + station.status().name());
        return line;
    }
}
