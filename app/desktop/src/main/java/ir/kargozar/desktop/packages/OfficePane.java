package ir.kargozar.desktop.packages;

import ir.kargozar.desktop.packages.OfficePackages.Came;
import ir.kargozar.desktop.packages.OfficePackages.Sent;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.handover.CameState;
import ir.kargozar.handover.SentState;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The packages of one office: what was sent, each as far as it is known to be, what came, and what is missing. */
final class OfficePane extends VBox {

    private static final int SHOWN_AT_FIRST = 8;
    private static final double NUMBER_WIDTH = 64;
    private static final double DATE_WIDTH = 84;
    private static final double ROOM_FOR_STEPS = 640;

    private final Scale scale = new Scale();
    private final List<Placed> placed = new ArrayList<>();
    private final PackageWords words;
    private final Texts texts;
    private final PackagesView.Actions actions;

    OfficePane(OfficePackages office, PackageWords words, Texts texts, PackagesView.Actions actions) {
        super(12);
        this.words = words;
        this.texts = texts;
        this.actions = actions;
        getStyleClass().add("card");
        getChildren().add(scale);
        widthProperty().addListener(_ -> makeRoom());
        scale.value().addListener(_ -> makeRoom());
        setId("office-" + office.office());
        getChildren().add(Pieces.label(words.office(office.office(), office.name()), "subtitle"));
        getChildren().add(part("packages.sent", office.sent(), Sent::head, this::sent));
        getChildren().add(part("packages.received", office.came(), Came::head, this::came));
        if (!office.missing().isEmpty()) {
            HBox gap = Pieces.row(
                    "line-item",
                    Icon.WARNING.small(),
                    Pieces.sentence(texts.say("packages.gap", words.numbers(office.missing()))));
            gap.getStyleClass().add("warn");
            gap.setId("gap-" + office.office());
            getChildren().add(gap);
        }
    }

    private <T> VBox part(String title, List<T> lines, Function<T, PackageHead> head, Function<T, Node> face) {
        VBox part = new VBox(4, Pieces.label(texts.say(title), "small", "quiet", "strong"));
        if (lines.isEmpty()) {
            part.getChildren().add(Pieces.label(texts.say(title + ".none"), "quiet"));
        }
        List<T> newest = new ArrayList<>(lines);
        newest.sort(
                Comparator.comparing((T line) -> head.apply(line).sequence()).reversed());
        newest.stream().limit(SHOWN_AT_FIRST).map(face).forEach(part.getChildren()::add);
        if (newest.size() > SHOWN_AT_FIRST) {
            List<T> older = newest.subList(SHOWN_AT_FIRST, newest.size());
            part.getChildren().add(older(title, older, part, face));
        }
        return part;
    }

    private <T> Button older(String title, List<T> lines, VBox part, Function<T, Node> face) {
        Button older = new Button(texts.say("packages.older", lines.size()));
        older.setId(getId() + "-" + title.substring(title.indexOf('.') + 1) + "-older");
        older.getStyleClass().add("plain");
        older.setOnAction(_ -> {
            part.getChildren().remove(older);
            lines.stream().map(face).forEach(part.getChildren()::add);
            part.getChildren().getLast().requestFocus();
        });
        return older;
    }

    private Node sent(Sent line) {
        HBox row = row(line.head(), sentence(line));
        Button again = Pieces.button(
                "rewrite-" + line.head().recipient() + "-" + line.head().sequence(),
                "",
                Icon.SAVE,
                () -> actions.rewrite(line.head()));
        again.getStyleClass().add("plain");
        again.setAccessibleText(texts.say("packages.rewrite"));
        again.setTooltip(new Tooltip(texts.say("packages.rewrite")));
        row.getChildren().add(again);
        VBox whole = new VBox(row);
        whole.setId("sent-" + line.head().recipient() + "-" + line.head().sequence());
        placed.add(new Placed(row, whole, steps(line)));
        makeRoom();
        return whole;
    }

    /** The steps of a package stand in its line, or beneath it where there is no room. */
    private record Placed(HBox row, VBox whole, HBox steps) {
        void place(boolean beneath) {
            row.getChildren().remove(steps);
            whole.getChildren().remove(steps);
            if (beneath) {
                whole.getChildren().add(steps);
            } else {
                row.getChildren().add(row.getChildren().size() - 1, steps);
            }
        }
    }

    private void makeRoom() {
        boolean beneath = getWidth() > 0 && getWidth() / scale.now() < ROOM_FOR_STEPS;
        placed.forEach(line -> line.place(beneath));
    }

    private String sentence(Sent line) {
        List<String> parts = new ArrayList<>(List.of(words.counts(line.totals())));
        if (line.answered() > 0 && line.state() != SentState.ANSWERED) {
            parts.add(texts.say("packages.answered.some", line.answered()));
        }
        if (line.setAside() > 0) {
            parts.add(texts.say("packages.aside.some", line.setAside()));
        }
        return String.join(texts.say("list.comma"), parts);
    }

    private Node came(Came line) {
        String counts = words.counts(line.totals());
        HBox row = row(
                line.head(),
                line.setAside() == 0
                        ? counts
                        : counts + texts.say("list.comma") + texts.say("packages.aside.some", line.setAside()));
        row.setId("came-" + line.head().sender() + "-" + line.head().sequence());
        boolean held = line.state() == CameState.HELD;
        Label state = Pieces.label(texts.word(line.state()), "chip", held ? "warn" : "good");
        state.setGraphic((held ? Icon.WARNING : Icon.GOOD).small());
        state.setMinWidth(USE_PREF_SIZE);
        row.getChildren().add(state);
        return row;
    }

    private HBox row(PackageHead head, String counts) {
        Label number = Pieces.label(words.number(head), "strong");
        Pieces.atLeast(number, NUMBER_WIDTH);
        Label date = Pieces.code(words.madeOn(head));
        Pieces.atLeast(date, DATE_WIDTH);
        HBox row = new HBox(12, number, date, Pieces.sentence(counts));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFillHeight(false);
        row.getStyleClass().add("package-row");
        return row;
    }

    /** Made, written, received, answered: each step that is known with its sign, the others pale. */
    private HBox steps(Sent line) {
        HBox steps = new HBox(4);
        steps.getStyleClass().add("steps");
        steps.setAlignment(Pos.CENTER_LEFT);
        for (SentState step : SentState.values()) {
            if (step == SentState.ANSWERED && !line.isAsking()) {
                continue;
            }
            boolean reached = line.state().compareTo(step) >= 0;
            Label word = Pieces.label(texts.say("packages.step." + step.name()), "step", reached ? "reached" : "ahead");
            word.setGraphic((reached ? Icon.GOOD : Icon.AHEAD).small());
            word.setMinWidth(USE_PREF_SIZE);
            steps.getChildren().add(word);
        }
        steps.setAccessibleText(texts.word(line.state()));
        steps.setMinWidth(USE_PREF_SIZE);
        return steps;
    }
}
