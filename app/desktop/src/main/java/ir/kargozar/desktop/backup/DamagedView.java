package ir.kargozar.desktop.backup;

import ir.kargozar.backup.Backup;
import ir.kargozar.backup.Restored;
import ir.kargozar.backup.Secret;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.wording.Shown;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Offers the newest good backup of a damaged workspace in words, puts it back, and says from where on something is lost. */
public final class DamagedView extends VBox {
    private final DamagedModel model;
    private final Shown shown;
    private final BackupWords words;
    private final Sentence about = Pieces.sentence("");
    private final Sentence wrong = Pieces.sentence("", "field-error");
    private final Button repair;
    private final Button enter;

    /**
     * @param secret what was typed at the entrance
     * @param open asked to open the workspace once it is put back
     */
    public DamagedView(DamagedModel model, Shown shown, Supplier<Secret> secret, Runnable open) {
        this.model = model;
        this.shown = shown;
        words = new BackupWords(shown, model.clock());
        repair = Pieces.button(
                "damaged-repair", shown.say("backup.damaged.repair"), Icon.RENEW, () -> model.repair(secret.get()));
        enter = Pieces.button("damaged-open", shown.say("backup.damaged.open"), Icon.LOCK, open);
        repair.getStyleClass().add("main");
        enter.getStyleClass().add("main");
        repair.setMaxWidth(Double.MAX_VALUE);
        enter.setMaxWidth(Double.MAX_VALUE);
        repair.disableProperty().bind(model.busy());
        about.setId("damaged-about");
        wrong.setId("damaged-wrong");
        ProgressBar working = new ProgressBar();
        working.setMaxWidth(Double.MAX_VALUE);
        working.setAccessibleText(shown.say("backup.working"));
        working.progressProperty().bind(model.headway().share());
        working.visibleProperty().bind(model.busy());
        setId("damaged");
        setSpacing(16);
        getStyleClass().addAll("card", "entrance-card");
        setMaxHeight(USE_PREF_SIZE);
        getChildren()
                .setAll(
                        Pieces.label(shown.say("backup.damaged.title"), "heading"),
                        about,
                        wrong,
                        repair,
                        enter,
                        working);
        addEventFilter(KeyEvent.KEY_PRESSED, DamagedView::enter);
        model.good().addListener(_ -> show());
        model.looked().addListener(_ -> show());
        model.restored().addListener(_ -> show());
        model.wrong().addListener(_ -> show());
        show();
    }

    /** Enter means the button that has the caret, not the entrance's own. */
    private static void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
            event.consume();
            button.fire();
        }
    }

    private void show() {
        boolean done = model.restored().get().isPresent();
        boolean isThere = model.good().get().isPresent();
        about.setText(model.restored()
                .get()
                .map(this::putBack)
                .or(() -> model.good().get().map(this::offer))
                .orElseGet(() -> shown.say(model.looked().get() ? "backup.damaged.none" : "backup.damaged.looking")));
        wrong.setText(model.wrong().get().map(words::wrong).orElse(""));
        seen(wrong, model.wrong().get().isPresent());
        seen(repair, isThere && !done);
        seen(enter, done);
        (done ? enter : repair).requestFocus();
    }

    private static void seen(javafx.scene.Node node, boolean isSeen) {
        node.setVisible(isSeen);
        node.setManaged(isSeen);
    }

    private String offer(Backup backup) {
        return shown.say(
                "backup.damaged.offer",
                words.moment(backup),
                shown.number(backup.manifest().content().claims()),
                words.size(backup.bytes()));
    }

    private String putBack(Restored restored) {
        StringBuilder said = new StringBuilder(shown.say(
                "backup.damaged.done",
                shown.number(restored.manifest().content().claims())));
        restored.notes()
                .claims()
                .forEach((series, number) ->
                        said.append("\n").append(shown.say("backup.cli.known", shown.code(series), number + 1)));
        if (restored.missingScans() > 0) {
            said.append("\n").append(shown.say("backup.damaged.scans", shown.number(restored.missingScans())));
        }
        return said.append("\n").append(shown.say("backup.cli.after")).toString();
    }
}
