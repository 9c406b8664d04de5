package ir.kargozar.desktop.statistics;

import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.statistics.SentModel.Seen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.statistics.statement.Difference;
import ir.kargozar.statistics.statement.StatedMonth;
import ir.kargozar.statistics.statement.Statement;
import ir.kargozar.statistics.statement.Statements.Sending;
import ir.kargozar.statistics.statement.Statements.Stage;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How a month stands with the offices above, and what those below sent of it. */
public final class SentPane extends VBox {
    private static final int FEW = 6;
    private static final int MANY = 12;

    private final SentModel model;
    private final FigureWords words;
    private final Shown shown;
    private final Texts texts;
    private final Scale scale = new Scale();
    private final AgencyTable agencies;
    private final VBox below;

    public SentPane(SentModel model, FigureWords words) {
        super(12);
        this.model = model;
        this.words = words;
        this.shown = words.shown();
        this.texts = words.texts();
        agencies = new AgencyTable(words, scale, model.sends() ? FEW : MANY);
        below = new VBox(8, Pieces.label(texts.say("statistics.agencies"), "subtitle"), agencies);
        below.setId("statistics-below");
        setId("statistics-sending");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        model.seen().addListener((_, _, now) -> show(now));
    }

    SentModel model() {
        return model;
    }

    List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        if (model.sends()) {
            commands.add(Command.of("statement-send", Icon.SENT, "Shortcut+ENTER", model::send));
        }
        if (model.collects()) {
            commands.add(Command.of("statistics-agencies", Icon.COLUMNS, "Shortcut+Y", agencies::requestFocus));
        }
        return commands;
    }

    private void show(@Nullable Seen seen) {
        setVisible(model.isMonth() && (seen != null || isVisible()));
        if (seen == null) {
            return;
        }
        List<Node> wanted = new ArrayList<>();
        if (model.sends()) {
            wanted.add(own(seen));
        }
        if (model.collects()) {
            agencies.show(seen);
            wanted.add(below);
        }
        wanted.add(scale);
        Pieces.keep(this, wanted);
    }

    private VBox own(Seen seen) {
        StatedMonth month = seen.month();
        VBox card = new VBox(8, head(seen));
        card.setId("statistics-sent");
        card.getStyleClass().add("card");
        if (month.isStated()) {
            card.getChildren().add(way(month.sendings()));
            if (!month.differences().isEmpty()) {
                card.getChildren().add(differences(month.differences()));
            }
        }
        if (seen.canBeSent()) {
            card.getChildren().add(Pieces.sentence(texts.say("statistics.sent.freezes"), "small", "quiet"));
        }
        return card;
    }

    private HBox head(Seen seen) {
        StatedMonth month = seen.month();
        Icon icon = month.isStated() ? Icon.GOOD : Icon.DUE;
        HBox head = new HBox(12, icon.node(), Pieces.sentence(sentence(month), "strong"));
        if (!month.isStated() && month.isOver()) {
            head.getChildren().add(left(texts, month.daysLeft()));
        }
        if (seen.canBeSent()) {
            head.getChildren().add(button(month.isStated()));
        }
        head.setAlignment(Pos.CENTER_LEFT);
        head.setFillHeight(false);
        return head;
    }

    private Button button(boolean again) {
        String words = texts.say(again ? "statistics.sent.again" : "statistics.sent.send");
        Button button = Pieces.button("statement-send", words, "Ctrl+Enter", Icon.SENT, model::send);
        button.getStyleClass().add("main");
        button.disableProperty().bind(model.sending());
        return button;
    }

    private String sentence(StatedMonth month) {
        String name = shown.month(month.month());
        if (month.isStated()) {
            Statement last = month.stated().stream()
                    .max(Comparator.comparing(Statement::madeOn).thenComparing(Statement::revision))
                    .orElseThrow();
            return texts.say("statistics.sent.done", name, last.revision(), shown.code(shown.date(last.madeOn())));
        }
        String key = month.isOver() ? "statistics.sent.not" : "statistics.sent.not-over";
        return texts.say(key, name, shown.code(shown.date(month.dueOn())));
    }

    /** Days to the due day, or since it: then red, with a sign and in words. */
    static Label left(Texts texts, int days) {
        Label chip = Pieces.label(
                days == 0
                        ? texts.say("home.due.today")
                        : texts.say(days < 0 ? "home.due.late" : "home.due.left", Math.abs(days)),
                "chip",
                days < 0 ? "bad" : "warn");
        chip.setId("statistics-days-left");
        chip.setGraphic((days < 0 ? Icon.WRONG : Icon.DUE).small());
        chip.setMinWidth(Label.USE_PREF_SIZE);
        return chip;
    }

    private Node way(List<Sending> sendings) {
        if (sendings.isEmpty()) {
            return Pieces.sentence(texts.say("statistics.sent.nobody"), "quiet");
        }
        FlowPane flow = new FlowPane(8, 8);
        for (Sending sending : sendings) {
            String stage = texts.say("statistics.stage." + sending.stage().name());
            Label chip = Pieces.label(
                    texts.say("statistics.sent.office", shown.code(sending.recipient()), stage),
                    "chip",
                    sending.stage() == Stage.RECEIVED ? "good" : "info");
            chip.setId("sending-" + sending.recipient());
            flow.getChildren().add(chip);
        }
        return flow;
    }

    private VBox differences(List<Difference> differences) {
        FlowPane flow = new FlowPane(24, 4);
        flow.setId("statistics-differences");
        for (Difference each : differences) {
            flow.getChildren()
                    .add(Pieces.label(texts.say(
                            "statistics.sent.difference",
                            words.name(each.measure()),
                            words.number(each.stated()),
                            words.number(each.now()))));
        }
        HBox head = new HBox(
                8,
                Icon.COMPARE.small(),
                Pieces.sentence(texts.say("statistics.sent.differences", differences.size()), "strong"));
        head.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, head, flow);
    }
}
