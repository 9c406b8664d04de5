package ir.kargozar.desktop.delivery;

import ir.kargozar.desktop.delivery.DeliveryModel.State;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.handover.delivery.Taken;
import ir.kargozar.handover.delivery.Taken.Fate;
import ir.kargozar.text.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** How far a delivery is, and a line a package; the lines are sorted out by what became of them. */
public final class DeliveryPane extends VBox {
    private static final double LINE = 74;
    private static final int MOST_LINES = 3;

    /** So few lines stand there as they are: each as high as it must be. */
    private static final int FEW = 2;

    private final DeliveryModel model;
    private final DeliveryWords words;
    private final Texts texts;
    private final Shown shown;
    private final Scale scale = new Scale();
    private final Label headline = Pieces.label("", "subtitle");
    private final Label file = Pieces.code("", "small", "quiet", "may-shorten");
    private final ProgressBar bar = new ProgressBar();
    private final Map<Fate, ToggleButton> chips = new EnumMap<>(Fate.class);
    private final ToggleGroup group = new ToggleGroup();
    private final FilteredList<Taken> filtered;
    private final ListView<Taken> lines;
    private final VBox few = new VBox(8);
    private final Button stop;
    private final Button save;
    private final Button close;

    /** @param saving what the button for the report does */
    public DeliveryPane(DeliveryModel model, Shown shown, Runnable saving) {
        super(12);
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.words = new DeliveryWords(shown);
        setId("delivery");
        getStyleClass().add("card");
        stop = Pieces.button("delivery-stop", texts.say("delivery.stop"), "Esc", Icon.REMOVE, model::stop);
        save = Pieces.button("delivery-save", texts.say("delivery.save"), Icon.SAVE, saving);
        close = Pieces.plainButton("delivery-close", texts.say("delivery.close"), Icon.REMOVE, model::putAway);
        filtered = new FilteredList<>(model.lines());
        lines = new ListView<>(filtered);
        lines.setId("delivery-lines");
        lines.getStyleClass().add("bank-lines");
        lines.setAccessibleText(texts.say("delivery.lines"));
        lines.setCellFactory(_ -> new TakenCell(words));
        getChildren().setAll(head(), bar(), chips(), few, lines, scale);
        model.state().addListener((_, _, now) -> fill(now));
        group.selectedToggleProperty().addListener((_, _, _) -> filter());
        fill(model.state().get());
    }

    private HBox head() {
        headline.setId("delivery-headline");
        headline.setMinWidth(Region.USE_PREF_SIZE);
        file.setId("delivery-file");
        HBox head = new HBox(12, headline, file, Pieces.spring(), stop, save, close);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private ProgressBar bar() {
        bar.setId("delivery-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.headway().share());
        bar.accessibleTextProperty().bind(headline.textProperty());
        return bar;
    }

    private FlowPane chips() {
        FlowPane row = new FlowPane(8, 8);
        row.setId("delivery-chips");
        for (Fate fate : Fate.values()) {
            ToggleButton chip = new ToggleButton();
            chip.setId("delivery-chip-" + fate.name());
            chip.getStyleClass().add("filter");
            chip.setToggleGroup(group);
            chip.setUserData(fate);
            chips.put(fate, chip);
            row.getChildren().add(chip);
        }
        return row;
    }

    private void filter() {
        @Nullable Object wanted = group.getSelectedToggle() == null
                ? null
                : group.getSelectedToggle().getUserData();
        filtered.setPredicate(wanted == null ? null : line -> Objects.equals(line.fate(), wanted));
        height();
    }

    private void fill(State now) {
        show(this, now.isAnything());
        headline.setText(words.of(now));
        file.setText(now.running() ? now.name() : "");
        show(bar, now.running());
        show(stop, now.running());
        show(save, !now.running());
        show(close, !now.running());
        int kinds = 0;
        for (Fate fate : Fate.values()) {
            long count = now.sum().of(fate);
            ToggleButton chip = Objects.requireNonNull(chips.get(fate));
            chip.setText(texts.say("delivery.chip", texts.word(fate), shown.number(count)));
            show(chip, count > 0);
            kinds += count > 0 ? 1 : 0;
        }
        show(chipsRow(), kinds > 1);
        height();
        if (now.running() && group.getSelectedToggle() == null && !filtered.isEmpty()) {
            lines.scrollTo(filtered.size() - 1);
        } else if (!now.running()) {
            lines.scrollTo(0);
        }
    }

    private Region chipsRow() {
        return (Region) Objects.requireNonNull(chips.get(Fate.TAKEN)).getParent();
    }

    /** As high as its lines, up to some. */
    private void height() {
        boolean isFew = filtered.size() <= FEW;
        few.getChildren()
                .setAll(
                        isFew
                                ? filtered.stream()
                                        .map(line -> TakenCell.face(line, words))
                                        .toList()
                                : List.of());
        show(few, isFew && !filtered.isEmpty());
        double high = LINE * scale.now() * Math.clamp(filtered.size(), 1, MOST_LINES) + 2;
        lines.setPrefHeight(high);
        lines.setMinHeight(Math.min(high, 2 * LINE * scale.now()));
        lines.setMaxHeight(high);
        show(lines, !isFew);
    }

    private static void show(Region node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
