package ir.kargozar.desktop.circulars;

import ir.kargozar.circular.Circular;
import ir.kargozar.circular.CircularContent;
import ir.kargozar.circular.Delivery;
import ir.kargozar.circular.DeliveryState;
import ir.kargozar.circular.Reading;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.scan.Scan;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A circular to be read: its head, text and attachments, who has read it, and what stands beside it. */
final class ReadingPane extends VBox {
    /** Offices shown one by one; the command line lists all. */
    private static final int MOST_OFFICES = 100;

    private final Shown shown;
    private final Texts texts;
    private final CircularsView.Actions actions;

    ReadingPane(Opened opened, Shown shown, CircularsView.Actions actions) {
        super(16);
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
        setId("circular");
        getStyleClass().add("card");
        getChildren()
                .addAll(head(opened), buttons(opened), text(opened.circular().content()));
        attachments(opened.circular().content());
        known(opened);
    }

    private VBox head(Opened opened) {
        Circular circular = opened.circular();
        VBox head = new VBox(
                4,
                Pieces.sentence(circular.content().title().value(), "heading"),
                Pieces.sentence(
                        texts.say(
                                "circulars.head",
                                circular.content().kind().name(),
                                shown.code(circular.id().number()),
                                shown.code(shown.date(circular.content().dated())),
                                shown.code(circular.id().origin())),
                        "quiet"));
        if (circular.revision() > 1) {
            head.getChildren()
                    .add(Pieces.sentence(texts.say("circulars.revision", shown.number(circular.revision())), "strong"));
        }
        return head;
    }

    private FlowPane buttons(Opened opened) {
        FlowPane buttons = new FlowPane(8, 8);
        if (!opened.standing().isOwn() && !opened.standing().isRead()) {
            Button read = Pieces.button(
                    "circular-read", texts.say("command.circular-read"), "Ctrl+S", Icon.GOOD, actions::read);
            read.getStyleClass().add("main");
            buttons.getChildren().add(read);
        }
        if (!opened.circular().content().attachments().isEmpty()) {
            buttons.getChildren()
                    .addAll(
                            Pieces.button(
                                    "circular-look",
                                    texts.say("command.circular-look"),
                                    "Ctrl+O",
                                    Icon.SCAN,
                                    actions::look),
                            Pieces.button(
                                    "circular-save", texts.say("command.circular-save"), Icon.SAVE, actions::save));
        }
        if (opened.standing().isOwn()) {
            buttons.getChildren()
                    .add(Pieces.button(
                            "circular-correct", texts.say("command.circular-correct"), Icon.EDIT, actions::correct));
        }
        buttons.setVisible(!buttons.getChildren().isEmpty());
        buttons.setManaged(!buttons.getChildren().isEmpty());
        return buttons;
    }

    private VBox text(CircularContent content) {
        VBox text = new VBox(4);
        text.setId("circular-text");
        content.text().value().lines().forEach(line -> text.getChildren().add(Pieces.sentence(line)));
        return text;
    }

    private void attachments(CircularContent content) {
        if (!content.attachments().isEmpty()) {
            VBox list = titled("circular-attachments", "circulars.attachments");
            for (Scan scan : content.attachments()) {
                list.getChildren()
                        .add(Pieces.row(
                                "line-item",
                                Icon.SCAN.small(),
                                Pieces.sentence(texts.say(
                                        "circulars.attachment", scan.original().name(), shown.number(scan.pages())))));
            }
        }
    }

    private void known(Opened opened) {
        if (!opened.readers().isEmpty()) {
            VBox readers = titled("circular-readers", "circulars.readers");
            opened.readers().forEach(reading -> readers.getChildren().add(line(Icon.GOOD, said(reading))));
        }
        if (opened.standing().isOwn()) {
            VBox offices = titled("circular-offices", "circulars.offices");
            offices.getChildren().add(counts(opened.deliveries()));
            opened.deliveries().stream().limit(MOST_OFFICES).map(this::delivery).forEach(offices.getChildren()::add);
            if (opened.deliveries().size() > MOST_OFFICES) {
                offices.getChildren().add(Pieces.sentence(texts.say("circulars.offices.more"), "quiet"));
            }
            if (opened.deliveries().isEmpty()) {
                offices.getChildren().add(Pieces.sentence(texts.say("circulars.offices.none"), "quiet"));
            }
        }
        others(
                "circular-conflicts",
                "circulars.conflicts",
                Icon.WARNING,
                opened.others().conflicts());
        others(
                "circular-former",
                "circulars.former",
                Icon.REPLACED,
                opened.others().former());
    }

    private void others(String id, String key, Icon icon, List<Circular> others) {
        if (!others.isEmpty()) {
            VBox list = titled(id, key);
            for (Circular other : others) {
                list.getChildren()
                        .add(line(
                                icon,
                                texts.say(
                                        "circulars.other",
                                        shown.number(other.revision()),
                                        shown.date(other.content().dated()),
                                        other.content().title())));
                other.content()
                        .text()
                        .value()
                        .lines()
                        .forEach(each -> list.getChildren().add(Pieces.sentence(each, "quiet")));
            }
        }
    }

    /** How many offices stand where. */
    private FlowPane counts(List<Delivery> deliveries) {
        FlowPane counts = new FlowPane(8, 8);
        counts.setId("circular-counts");
        for (DeliveryState state : DeliveryState.values()) {
            long count =
                    deliveries.stream().filter(each -> each.state() == state).count();
            if (count > 0) {
                Label label = Pieces.label(
                        texts.say("circulars.count", texts.word(state), shown.number(count)), "chip", tone(state));
                label.setGraphic(icon(state).small());
                counts.getChildren().add(label);
            }
        }
        return counts;
    }

    private Node delivery(Delivery delivery) {
        Label state = Pieces.label(texts.word(delivery.state()), "chip", tone(delivery.state()));
        state.setGraphic(icon(delivery.state()).small());
        state.setMinWidth(USE_PREF_SIZE);
        Label office = Pieces.atLeast(Pieces.code(texts.digits(delivery.office().value())), 120);
        Node readers = Pieces.sentence(
                delivery.readers().isEmpty()
                        ? ""
                        : texts.say(
                                "circulars.read-by",
                                shown.number(delivery.readers().size()),
                                delivery.readers().stream()
                                        .map(this::said)
                                        .collect(Collectors.joining(texts.say("list.comma")))),
                "quiet");
        var row = Pieces.row("line-item", office, state, readers);
        row.setSpacing(12);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String said(Reading reading) {
        return texts.say("circulars.reading", reading.who(), shown.date(reading.on()));
    }

    private static String tone(DeliveryState state) {
        return switch (state) {
            case WAITING, PACKED -> "neutral";
            case SENT -> "warn";
            case RECEIVED -> "good";
            case SET_ASIDE -> "bad";
        };
    }

    private static Icon icon(DeliveryState state) {
        return switch (state) {
            case WAITING -> Icon.AHEAD;
            case PACKED -> Icon.PACKAGES;
            case SENT -> Icon.SENT;
            case RECEIVED -> Icon.GOOD;
            case SET_ASIDE -> Icon.WRONG;
        };
    }

    private static Node line(Icon icon, String sentence) {
        return Pieces.row("line-item", icon.small(), Pieces.sentence(sentence));
    }

    private VBox titled(String id, String key) {
        VBox list = new VBox(4, Pieces.label(texts.say(key), "subtitle"));
        list.setId(id);
        getChildren().add(list);
        return list;
    }
}
