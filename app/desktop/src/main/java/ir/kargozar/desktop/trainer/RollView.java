package ir.kargozar.desktop.trainer;

import ir.kargozar.desktop.book.ListPreview;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import ir.kargozar.training.roll.Roll;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The list of a class from a file: each row with what becomes of it or what is wrong with it, before anything is stored. */
public final class RollView implements Screen {
    private final RollModel model;
    private final Shown shown;
    private final Texts texts;
    private final TrainerActions actions;
    private final ListPreview<Roll.Row> list;
    private final Button store;
    private final VBox root;

    RollView(RollModel model, Shown shown, TrainerActions actions) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
        list = new ListPreview<>(
                new ListPreview.Names("roll", "roll-told", "roll-counts", "trainer.roll"),
                "quiet",
                model.rows(),
                this::face,
                texts);
        store = Pieces.button("roll-store", texts.say("command.roll-store"), "Ctrl+S", Icon.GOOD, actions::storeRoll);
        store.getStyleClass().add("main");
        FlowPane buttons = new FlowPane(
                8,
                8,
                store,
                Pieces.button("trainee-back", texts.say("command.trainee-back"), "Esc", Icon.BACK, actions::back));
        root = list.screen("roll-screen", Pieces.sentence(texts.say("trainer.roll.how"), "quiet"), buttons);
        model.rows().addListener((ListChangeListener<Roll.Row>) _ -> fill());
        list.tells(model.told());
        fill();
    }

    private void fill() {
        store.setDisable(model.good() == 0);
        list.count(texts.say("trainer.roll.counts", shown.number(model.good()), shown.number(model.bad())));
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        list.focus();
    }

    @Override
    public void escape() {
        actions.back();
    }

    @Override
    public String guide() {
        return "trainer";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("roll-store", Icon.GOOD, "Shortcut+S", actions::storeRoll),
                Command.of("trainee-back", Icon.BACK, actions::back));
    }

    /** A row with what becomes of it. */
    private VBox face(Roll.Row row) {
        return switch (row) {
            case Roll.Row.Good good -> good(good);
            case Roll.Row.Bad bad -> bad(bad);
        };
    }

    private VBox good(Roll.Row.Good row) {
        Icon icon = row.state() == Roll.State.THERE ? Icon.COPY : Icon.GOOD;
        String name = row.introduced().firstName() + " " + row.introduced().lastName();
        return new VBox(line(
                row,
                name,
                List.of(shown.code(row.person()), shown.code(row.agency())),
                chip(
                        row.state() == Roll.State.THERE ? "neutral" : "good",
                        icon,
                        "trainer.roll." + row.state().name())));
    }

    private VBox bad(Roll.Row.Bad row) {
        String cells = texts.digits(
                row.cells().stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" \u00b7 ")));
        return list.wrong(
                line(row, cells, List.of(), chip("bad", Icon.WRONG, "trainer.roll.BAD")),
                row.problems(),
                problem -> texts.say("trainer.head." + problem.field()) + ": ");
    }

    private HBox line(Roll.Row row, String name, List<String> codes, Label chip) {
        HBox line = list.line(texts.say("trainer.roll.line", shown.number(row.line())));
        line.getChildren().add(Pieces.label(name, "strong"));
        codes.forEach(code -> line.getChildren().add(Pieces.label(code, "quiet")));
        line.getChildren().addAll(Pieces.spring(), chip);
        return line;
    }

    private Label chip(String tone, Icon icon, String key) {
        Label chip = Pieces.label(texts.say(key), "chip", tone);
        chip.setGraphic(icon.small());
        chip.setMinWidth(Label.USE_PREF_SIZE);
        return chip;
    }
}
