package ir.kargozar.desktop.backup;

import ir.kargozar.backup.Backup;
import ir.kargozar.desktop.backup.BackupsModel.Told;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.FileChoice;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.wording.Shown;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Backups: how old the newest is, where they go, and what can be done with them. */
public final class BackupsView implements Screen {
    private static final double WIDTH = 520;
    private static final List<String> TONES = List.of("good", "bad");

    private final BackupsModel model;
    private final Shown shown;
    private final BackupWords words;
    private final List<Command> commands;
    private final Label newest = Pieces.label("", "chip");
    private final Sentence second = Pieces.sentence("");
    private final Sentence place = Pieces.sentence("");
    private final Sentence told = Pieces.sentence("");
    private final TableView<Backup> table = new TableView<>();
    private final Button make;
    private final VBox root;

    public BackupsView(BackupsModel model, Shown shown, FileChoice files, Runnable back) {
        this.model = model;
        this.shown = shown;
        words = new BackupWords(shown, model.clock());
        commands = List.of(
                Command.of("backup-make", Icon.SAVE, model::make),
                Command.of("backup-try", Icon.RENEW, model::tryOut),
                Command.of(
                        "backup-second",
                        Icon.FOLDER,
                        () -> files.folder(say("backup.second"))
                                .ifPresent(folder -> model.second(Optional.of(folder)))),
                Command.of("backup-no-second", Icon.REMOVE, () -> model.second(Optional.empty())),
                Command.of("backup-stop", Icon.MISSING, model::stop),
                Command.of("backup-back", Icon.BACK, back));
        make = button(0);
        make.getStyleClass().add("main");
        newest.setId("backup-newest");
        second.setId("backup-second-place");
        told.setId("backup-told");
        HBox cards = new HBox(16, now(), places());
        table();
        root = new VBox(16, head(), cards, told, Pieces.label(say("backup.list"), "subtitle"), table);
        root.getStyleClass().add("screen");
        root.setId("backups-screen");
        model.state().addListener(_ -> show());
        model.told().addListener((_, _, what) -> tell(what));
        show();
        tell(model.told().get());
    }

    private String say(String key, Object... arguments) {
        return shown.say(key, arguments);
    }

    private Button button(int command) {
        Command what = commands.get(command);
        Button button = Pieces.button(what.id(), what.word(shown.texts()), what.icon(), what.action());
        boolean isStop = what.id().equals("backup-stop");
        button.disableProperty().bind(isStop ? model.busy().not() : model.busy());
        return button;
    }

    private HBox head() {
        HBox head = new HBox(12, Pieces.label(say("backup.title"), "heading"), newest);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private VBox now() {
        ProgressBar working = new ProgressBar();
        working.setId("backup-working");
        working.setAccessibleText(say("backup.working"));
        working.setMaxWidth(Double.MAX_VALUE);
        working.progressProperty().bind(model.headway().share());
        HBox.setHgrow(working, Priority.ALWAYS);
        HBox progress = new HBox(8, working, button(4));
        progress.setAlignment(Pos.CENTER_LEFT);
        progress.visibleProperty().bind(model.busy());
        return card(
                "backup.now", Pieces.sentence(say("backup.now.hint"), "quiet"), new HBox(8, make, button(1)), progress);
    }

    private VBox places() {
        return card(
                "backup.places",
                place,
                second,
                Pieces.sentence(say("backup.places.hint"), "small", "quiet"),
                new HBox(8, button(2), button(3)));
    }

    private VBox card(String title, Node... nodes) {
        VBox card = new VBox(12, Pieces.label(say(title), "subtitle"));
        card.getChildren().addAll(nodes);
        card.getStyleClass().add("card");
        card.setPrefWidth(WIDTH);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private void table() {
        table.setId("backups");
        table.setAccessibleText(say("backup.list"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(Pieces.label(say("backup.none"), "quiet"));
        VBox.setVgrow(table, Priority.ALWAYS);
        table.getColumns()
                .setAll(List.of(
                        column("at", words::moment),
                        column(
                                "reason",
                                backup -> shown.texts()
                                        .word(backup.manifest().moment().reason())),
                        column(
                                "claims",
                                backup ->
                                        shown.number(backup.manifest().content().claims())),
                        column("size", backup -> words.size(backup.bytes())),
                        column("file", backup -> String.valueOf(backup.file().getFileName()))));
    }

    private TableColumn<Backup, String> column(String name, Function<Backup, String> text) {
        TableColumn<Backup, String> column = new TableColumn<>(say("backup.column." + name));
        column.setId("backup-column-" + name);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    private void show() {
        BackupsModel.State state = model.state().get();
        table.getItems().setAll(state.backups());
        newest.setText(model.age().map(this::aged).orElseGet(() -> say("backup.none")));
        newest.setGraphic((model.isLate() ? Icon.WARNING : Icon.GOOD).small());
        newest.getStyleClass().removeAll(TONES);
        newest.getStyleClass().add(model.isLate() ? "bad" : "good");
        place.setText(say("backup.place", state.place()));
        second.setText(state.second()
                .map((Path folder) -> say("backup.second.is", folder))
                .orElseGet(() -> say("backup.second.none")));
    }

    private String aged(long days) {
        return days == 0 ? say("backup.age.today") : say("backup.age", shown.number(days));
    }

    private void tell(Told what) {
        told.setText(words.told(what));
        told.getStyleClass().remove("field-error");
        if (what instanceof Told.Wrong) {
            told.getStyleClass().add("field-error");
        }
        make.requestFocus();
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
        make.requestFocus();
    }

    @Override
    public void escape() {
        commands.getLast().action().run();
    }

    @Override
    public String guide() {
        return "backups";
    }

    @Override
    public List<Command> commands() {
        return commands;
    }
}
