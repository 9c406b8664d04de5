package ir.kargozar.desktop.examination;

import ir.kargozar.claim.Claim;
import ir.kargozar.desktop.scans.ScanItem;
import ir.kargozar.desktop.scans.ScanPagePane;
import ir.kargozar.desktop.scans.ScanViewerModel;
import ir.kargozar.desktop.scans.ScansModel;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The scans of the claim that is examined, a page at a time, beside its items; nothing where it has none. */
public final class ScansBeside extends BorderPane {
    private final ScansModel scans;
    private final ScanViewerModel viewer;
    private final Shown shown;
    private final Texts texts;
    private final Label name = Pieces.code("", "small", "may-shorten");
    private final Label place = Pieces.label("", "small", "quiet");

    public ScansBeside(ScansModel scans, ScanViewerModel viewer, Shown shown) {
        this.scans = scans;
        this.viewer = viewer;
        this.shown = shown;
        this.texts = shown.texts();
        setId("examine-scans");
        getStyleClass().add("examine-scans");
        setTop(head());
        setCenter(new ScanPagePane(viewer));
        viewer.item().addListener((_, _, _) -> name());
        viewer.page().addListener((_, _, _) -> name());
        scans.items().addListener((ListChangeListener<ScanItem>) _ -> begin());
        begin();
    }

    void look(Claim<?> claim) {
        scans.look(claim);
    }

    private void begin() {
        boolean any = !scans.items().isEmpty();
        setVisible(any);
        setManaged(any);
        if (any) {
            viewer.look(List.copyOf(scans.items()), scans.items().getFirst());
            name();
        }
    }

    private VBox head() {
        FlowPane tools = new FlowPane(4, 4);
        commands()
                .forEach(command -> tools.getChildren()
                        .add(Pieces.plainButton(command.id(), command.word(texts), command.icon(), command.action())));
        tools.setAlignment(Pos.CENTER);
        VBox head = new VBox(4, name, place, tools);
        head.getStyleClass().add("examine-scans-head");
        return head;
    }

    private void name() {
        ScanItem item = viewer.item().get();
        if (item != null) {
            name.setText(item.scan().original().name());
            place.setText(texts.say(
                    "viewer.place",
                    shown.number(viewer.page().get() + 1L),
                    shown.number(item.scan().pages()),
                    shown.number(viewer.place()),
                    shown.number(viewer.count())));
        }
    }

    List<Command> commands() {
        return List.of(
                Command.of("scan-previous", Icon.PREVIOUS, "Shortcut+Page Up", viewer::previous),
                Command.of("scan-next", Icon.NEXT, "Shortcut+Page Down", viewer::next),
                Command.of("scan-larger", Icon.LARGER, "Shortcut+EQUALS", viewer::larger),
                Command.of("scan-smaller", Icon.SMALLER, "Shortcut+MINUS", viewer::smaller),
                Command.of("scan-fit", Icon.FIT, "Shortcut+0", viewer::fit),
                Command.of("scan-turn", Icon.TURN, "Shortcut+T", viewer::turn));
    }
}
