package ir.kargozar.desktop.backup;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/**
 * How old the newest good backup is, as one quiet line that leads to backups; louder, with what to do, where it is late.
 * Not there until it is known. It looks again whenever it comes into sight.
 */
public final class AgeLine extends HBox {
    private static final List<String> TONES = List.of("quiet", "bad");

    private final BackupsModel model;
    private final Shown shown;
    private final Button line;

    /** @param open leads to backups */
    public AgeLine(BackupsModel model, Shown shown, Runnable open) {
        this.model = model;
        this.shown = shown;
        line = Pieces.button("backup-age", "", Icon.SAVE, open);
        line.getStyleClass().addAll("plain", "small", "backup-age");
        getChildren().setAll(line);
        model.state().addListener(_ -> show());
        model.busy().addListener(_ -> show());
        sceneProperty().addListener((_, _, now) -> {
            if (now != null) {
                model.refresh();
            }
        });
        show();
    }

    private void show() {
        boolean known = model.state().get().isKnown();
        boolean late = model.isLate() && !model.busy().get();
        line.setText(known ? sentence(late) : "");
        line.setGraphic((late ? Icon.WARNING : Icon.SAVE).small());
        line.getStyleClass().removeAll(TONES);
        line.getStyleClass().add(late ? "bad" : "quiet");
        setVisible(known);
        setManaged(known);
    }

    private String sentence(boolean late) {
        if (model.busy().get()) {
            return shown.say("backup.working");
        }
        String age = model.age()
                .map(days -> days == 0 ? shown.say("backup.age.today") : shown.say("backup.age", shown.number(days)))
                .orElseGet(() -> shown.say("backup.none"));
        return late ? shown.say("backup.age.late", age) : age;
    }
}
