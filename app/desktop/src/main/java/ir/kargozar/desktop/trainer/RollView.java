package ir.kargozar.desktop.trainer;

import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import ir.kargozar.training.roll.Roll;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The list of a class from a file: each row with what becomes of it or what is wrong with it, before anything is stored. */
public final class RollView implements Screen {
    private final RollModel model;
    private final Shown shown;
    private final Texts texts;
    private final TrainerActions actions;
    private final Sentence told = Pieces.sentence("", "field-error");
    private final Label counts = Pieces.label("", "quiet");
    private final ListView<Roll.Row> list = new ListView<>();
    private final Button store;
    private final VBox root;

    RollView(RollModel model, Shown shown, TrainerActions actions) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
        list.setId("roll");
        list.getStyleClass().add("bank-lines");
        list.setAccessibleText(texts.say("trainer.roll"));
        list.setItems(model.rows());
        list.setCellFactory(_ -> new RowCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        told.setId("roll-told");
        told.managedProperty().bind(told.visibleProperty());
        told.setVisible(false);
        counts.setId("roll-counts");
        store = Pieces.button("roll-store", texts.say("command.roll-store"), "Ctrl+S", Icon.GOOD, actions::storeRoll);
        store.getStyleClass().add("main");
        FlowPane buttons = new FlowPane(
                8,
                8,
                store,
                Pieces.button("trainee-back", texts.say("command.trainee-back"), "Esc", Icon.BACK, actions::back));
        root = new VBox(
                12,
                Pieces.label(texts.say("trainer.roll"), "heading"),
                Pieces.sentence(texts.say("trainer.roll.how"), "quiet"),
                buttons,
                told,
                counts,
                list);
        root.getStyleClass().add("screen");
        root.setId("roll-screen");
        model.rows().addListener((ListChangeListener<Roll.Row>) _ -> fill());
        model.told().addListener((_, _, now) -> {
            told.setText(now == null ? "" : sentence(now));
            told.setVisible(now != null);
        });
        fill();
    }

    private void fill() {
        store.setDisable(model.good() == 0);
        counts.setText(texts.say("trainer.roll.counts", shown.number(model.good()), shown.number(model.bad())));
        list.getSelectionModel().select(0);
    }

    private String sentence(Problem problem) {
        return texts.digits((problem.message() + " " + problem.remedy()).strip());
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        list.requestFocus();
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
    private final class RowCell extends ListCell<Roll.Row> {
        RowCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Roll.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : face(row));
        }

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
            VBox face = new VBox(
                    4,
                    line(
                            row,
                            texts.digits(row.cells().stream()
                                    .filter(cell -> !cell.isBlank())
                                    .collect(Collectors.joining(" \u00b7 "))),
                            List.of(),
                            chip("bad", Icon.WRONG, "trainer.roll.BAD")));
            row.problems()
                    .forEach(problem -> face.getChildren()
                            .add(Pieces.sentence(column(problem) + sentence(problem), "field-error")));
            return face;
        }

        private String column(Problem problem) {
            return texts.say("trainer.head." + problem.field()) + ": ";
        }

        private HBox line(Roll.Row row, String name, List<String> codes, Label chip) {
            HBox line = new HBox(
                    16,
                    Pieces.label(texts.say("trainer.roll.line", shown.number(row.line())), "small", "quiet"),
                    Pieces.label(name, "strong"));
            codes.forEach(code -> line.getChildren().add(Pieces.label(code, "quiet")));
            line.getChildren().addAll(Pieces.spring(), chip);
            line.setAlignment(Pos.CENTER_LEFT);
            return line;
        }

        private Label chip(String tone, Icon icon, String key) {
            Label chip = Pieces.label(texts.say(key), "chip", tone);
            chip.setGraphic(icon.small());
            chip.setMinWidth(USE_PREF_SIZE);
            return chip;
        }
    }
}
