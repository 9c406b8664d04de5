package ir.kargozar.desktop.packages;

import ir.kargozar.desktop.packages.OfficePackages.Came;
import ir.kargozar.desktop.packages.OfficePackages.Sent;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.handover.CameState;
import ir.kargozar.handover.Handover.Line;
import ir.kargozar.handover.SentState;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A line a package: its number and day, what it holds, how far it is known to be, and what can be done with it. */
final class PackageRows {

    private static final double NUMBER_WIDTH = 64;
    private static final double DATE_WIDTH = 84;
    private static final double ROOM_FOR_STEPS = 700;
    private static final double ROOM_FOR_STATE = 400;
    private static final double ROOM_FOR_HELD = 480;

    private final Scale scale = new Scale();
    private final List<Placed> placed = new ArrayList<>();
    private final PackageWords words;
    private final Texts texts;
    private final PackagesView.Actions actions;
    private double width;

    PackageRows(PackageWords words, Texts texts, PackagesView.Actions actions) {
        this.words = words;
        this.texts = texts;
        this.actions = actions;
        scale.value().addListener(_ -> makeRoom());
    }

    Node scale() {
        return scale;
    }

    /** How wide the lines are now. */
    void width(double now) {
        width = now;
        makeRoom();
    }

    /** What tells of a package's state stands in its line, or beneath it where there is no room. */
    private record Placed(HBox row, VBox whole, HBox told, double room) {
        void place(double width) {
            boolean beneath = width > 0 && width < room;
            row.getChildren().remove(told);
            whole.getChildren().remove(told);
            if (beneath) {
                whole.getChildren().add(1, told);
            } else {
                row.getChildren().add(3, told);
            }
        }
    }

    private void makeRoom() {
        placed.forEach(line -> line.place(width / scale.now()));
    }

    Node sent(Sent line) {
        PackageHead head = line.head();
        String id = head.recipient() + "-" + head.sequence();
        HBox row = row(head, sentence(line));
        VBox whole = whole("sent-" + id, row, steps(line), ROOM_FOR_STEPS);
        aside(line.setAside(), line.line(), id, row, whole);
        if (line.isAsking()) {
            row.getChildren()
                    .add(Pieces.plainButton(
                            "sheet-" + id, texts.say("packages.sheet"), Icon.PRINT, () -> actions.sheet(head)));
        }
        if (line.state() == SentState.MADE) {
            Button write =
                    Pieces.button("rewrite-" + id, texts.say("packages.write"), Icon.SAVE, () -> actions.rewrite(head));
            row.getChildren().add(write);
        } else {
            row.getChildren()
                    .add(Pieces.plainButton(
                            "rewrite-" + id, texts.say("packages.rewrite"), Icon.SAVE, () -> actions.rewrite(head)));
        }
        return whole;
    }

    private String sentence(Sent line) {
        List<String> parts = new ArrayList<>(List.of(words.counts(line.totals())));
        if (line.answered() > 0 && line.state() != SentState.ANSWERED) {
            parts.add(texts.say("packages.answered.some", line.answered()));
        }
        return String.join(texts.say("list.comma"), parts);
    }

    Node came(Came line) {
        PackageHead head = line.head();
        String id = head.sender() + "-" + head.sequence();
        HBox row = row(head, words.counts(line.totals()));
        boolean held = line.state() == CameState.HELD;
        Label state = Pieces.label(texts.word(line.state()), "chip", held ? "warn" : "good");
        state.setGraphic((held ? Icon.WARNING : Icon.GOOD).small());
        state.setMinWidth(Region.USE_PREF_SIZE);
        VBox whole = whole("came-" + id, row, new HBox(state), held ? ROOM_FOR_HELD : ROOM_FOR_STATE);
        aside(line.setAside(), line.line(), id, row, whole);
        if (!held && line.totals().claimCount() > 0) {
            row.getChildren()
                    .add(Pieces.plainButton(
                            "papers-" + id, texts.say("packages.papers"), Icon.EXAMINE, () -> actions.papers(head)));
        }
        return whole;
    }

    private VBox whole(String id, HBox row, HBox told, double room) {
        VBox whole = new VBox(row);
        whole.setId(id);
        whole.getStyleClass().add("package-row");
        told.setMinWidth(Region.USE_PREF_SIZE);
        told.setAlignment(Pos.CENTER_LEFT);
        Placed line = new Placed(row, whole, told, room);
        placed.add(line);
        line.place(width / scale.now());
        return whole;
    }

    /** How many records were set aside; pressed, which and why. */
    private void aside(long count, Line line, String id, HBox row, VBox whole) {
        if (count == 0) {
            return;
        }
        Button unfold = Pieces.button("aside-" + id, texts.say("packages.aside.some", count), Icon.WARNING, () -> {});
        unfold.getStyleClass().addAll("plain", "warn");
        unfold.setOnAction(_ -> {
            unfold.setDisable(true);
            actions.setAside(line, records -> whole.getChildren().add(reasons(id, records)));
        });
        row.getChildren().add(unfold);
    }

    private VBox reasons(String id, List<SetAside> records) {
        VBox list = new VBox(4);
        list.setId("reasons-" + id);
        list.getStyleClass().add("reasons");
        for (SetAside record : records) {
            HBox line = Pieces.row("line-item", Icon.RETURNED.small(), Pieces.sentence(words.aside(record), "small"));
            line.getStyleClass().add("warn");
            list.getChildren().add(line);
        }
        return list;
    }

    private HBox row(PackageHead head, String counts) {
        Label number = Pieces.label(words.number(head), "strong");
        Pieces.atLeast(number, NUMBER_WIDTH);
        Label date = Pieces.code(words.madeOn(head));
        Pieces.atLeast(date, DATE_WIDTH);
        HBox row = new HBox(12, number, date, Pieces.sentence(counts));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFillHeight(false);
        row.getStyleClass().add("package-line");
        return row;
    }

    /** Made, written, received, answered: each step that is known with its sign, the others pale. */
    private HBox steps(Sent line) {
        HBox steps = new HBox(4);
        steps.getStyleClass().add("steps");
        for (SentState step : SentState.values()) {
            if (isAwaited(step, line)) {
                boolean reached = line.state().compareTo(step) >= 0;
                Label word =
                        Pieces.label(texts.say("packages.step." + step.name()), "step", reached ? "reached" : "ahead");
                word.setGraphic((reached ? Icon.GOOD : Icon.AHEAD).small());
                word.setMinWidth(Region.USE_PREF_SIZE);
                steps.getChildren().add(word);
            }
        }
        steps.setAccessibleText(texts.word(line.state()));
        return steps;
    }

    private static boolean isAwaited(SentState step, Sent line) {
        return switch (step) {
            case MADE, WRITTEN -> true;
            case RECEIVED -> line.isReceipted();
            case ANSWERED -> line.isAsking();
        };
    }
}
