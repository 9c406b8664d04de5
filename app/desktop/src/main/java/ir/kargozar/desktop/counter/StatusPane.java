package ir.kargozar.desktop.counter;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The state of the claim at the side: what is still missing, what looks handed in before, with a way to it, and what may
 * be left out and why. A line that stays is not made again.
 */
final class StatusPane extends ScrollPane {

    private final StatusLines status;
    private final Texts texts;
    private final Consumer<ClaimNumber> open;
    private final VBox lines = new VBox(12);
    private final VBox optional = new VBox(8);
    private Map<StatusLines.Line, Node> made = new HashMap<>();

    StatusPane(ClaimFormModel model, Shown shown, Consumer<ClaimNumber> open) {
        this.open = open;
        texts = shown.texts();
        status = new StatusLines(model, shown);
        lines.setId("status");
        optional.setId("status-optional");
        VBox without = new VBox(8, Pieces.sentence(texts.say("status.without"), "strong"), optional);
        VBox side = new VBox(
                Pieces.label(texts.say("status.title"), "subtitle"),
                lines,
                without,
                Pieces.sentence(texts.say("form.keys"), "small", "quiet"));
        side.getStyleClass().add("side");
        setContent(side);
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(272);
        setPrefWidth(288);
        model.findings().addListener((_, _, _) -> show());
        model.refused().addListener((ListChangeListener<Problem>) _ -> show());
        model.papers().shown().addListener((ListChangeListener<PaperTick>) _ -> show());
        show();
    }

    private void show() {
        Map<StatusLines.Line, Node> kept = new HashMap<>();
        put(lines, status.now(), kept);
        put(optional, status.mayBeLeftOut(), kept);
        Node without = optional.getParent();
        if (without != null) {
            without.setVisible(!optional.getChildren().isEmpty());
            without.setManaged(without.isVisible());
        }
        made = kept;
    }

    private void put(VBox box, List<StatusLines.Line> now, Map<StatusLines.Line, Node> kept) {
        List<Node> nodes = now.stream()
                .distinct()
                .map(line -> {
                    Node node = made.get(line);
                    Node shown = node == null ? node(line) : node;
                    kept.put(line, shown);
                    return shown;
                })
                .toList();
        Pieces.keep(box, nodes);
    }

    private Node node(StatusLines.Line line) {
        HBox row = Pieces.row("line-item", line.icon().small(), Pieces.sentence(line.sentence(), "small"));
        row.getStyleClass().add(line.tone());
        return line.other().<Node>map(other -> new VBox(4, row, link(other))).orElse(row);
    }

    private Button link(ClaimNumber other) {
        Button link = Pieces.button("other-" + other, texts.say("status.other"), Icon.CLAIMS, () -> open.accept(other));
        link.setAccessibleText(texts.say("status.other.of", other));
        return link;
    }
}
