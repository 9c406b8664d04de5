package ir.kargozar.desktop.scans;

import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** A page of a scan on a desk: enlarged, turned, gone on from, by keys or wheel. */
public final class ScanViewerView implements Screen {
    private final ScanViewerModel model;
    private final Shown shown;
    private final Texts texts;
    private final Runnable back;
    private final BorderPane root = new BorderPane();
    private final Label title = Pieces.label("", "heading");
    private final Label place = Pieces.label("", "quiet");

    public ScanViewerView(ScanViewerModel model, Shown shown, Runnable back) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.back = back;
        root.setId("scan-viewer");
        root.setTop(head());
        root.setCenter(new ScanPagePane(model));
        root.setBottom(bar());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        model.item().addListener((_, _, _) -> name());
        model.page().addListener((_, _, _) -> name());
    }

    private Parent head() {
        title.setId("scan-title");
        title.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        place.setId("scan-place");
        return Pieces.row("top-bar", title, Pieces.spring(), place);
    }

    private Parent bar() {
        FlowPane bar = new FlowPane(
                12,
                8,
                Pieces.button("scan-larger", texts.say("viewer.larger"), "Ctrl +", Icon.LARGER, model::larger),
                Pieces.button("scan-smaller", texts.say("viewer.smaller"), "Ctrl −", Icon.SMALLER, model::smaller),
                Pieces.button("scan-fit", texts.say("viewer.fit"), "Ctrl 0", Icon.FIT, model::fit),
                Pieces.button("scan-turn", texts.say("viewer.turn"), "R", Icon.TURN, model::turn),
                Pieces.button("scan-previous", texts.say("viewer.previous"), "Page Up", Icon.PREVIOUS, model::previous),
                Pieces.button("scan-next", texts.say("viewer.next"), "Page Down", Icon.NEXT, model::next),
                Pieces.button("scan-back", texts.say("viewer.back"), "Esc", Icon.BACK, back));
        bar.getStyleClass().add("action-bar");
        return bar;
    }

    private void keys(KeyEvent event) {
        Runnable action = event.isShortcutDown() ? withControl(event) : alone(event);
        if (action != null) {
            action.run();
            event.consume();
        }
    }

    private @Nullable Runnable withControl(KeyEvent event) {
        return switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> model::larger;
            case MINUS, SUBTRACT -> model::smaller;
            case DIGIT0, NUMPAD0 -> model::fit;
            default -> null;
        };
    }

    private @Nullable Runnable alone(KeyEvent event) {
        return switch (event.getCode()) {
            case R -> model::turn;
            case PAGE_DOWN -> model::next;
            case PAGE_UP -> model::previous;
            default -> null;
        };
    }

    private void name() {
        ScanItem item = model.item().get();
        if (item != null) {
            title.setText(item.scan().original().name());
            place.setText(texts.say(
                    "viewer.place",
                    shown.number(model.page().get() + 1L),
                    shown.number(item.scan().pages()),
                    shown.number(model.place()),
                    shown.number(model.count())));
        }
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public String guide() {
        return "scans";
    }

    @Override
    public void shown() {
        name();
        root.lookup("#scan-larger").requestFocus();
    }

    @Override
    public void escape() {
        back.run();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("scan-larger", Icon.LARGER, "Shortcut+EQUALS", model::larger),
                Command.of("scan-smaller", Icon.SMALLER, "Shortcut+MINUS", model::smaller),
                Command.of("scan-fit", Icon.FIT, "Shortcut+0", model::fit),
                Command.of("scan-turn", Icon.TURN, "R", model::turn),
                Command.of("scan-previous", Icon.PREVIOUS, "Page_Up", model::previous),
                Command.of("scan-next", Icon.NEXT, "Page_Down", model::next));
    }
}
