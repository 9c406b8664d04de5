package ir.kargozar.desktop.book;

import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.settlement.list.Listed.Row;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A list from a file before it is taken: what it comes to, and each row with what is wrong with it. */
public final class ImportView<T> implements Screen {

    /** Where the buttons lead. */
    public interface Actions {
        void choose();

        void store();

        void back();
    }

    private final ImportModel<T> model;
    private final Shown shown;
    private final Texts texts;
    private final Actions actions;
    private final Sentence file = Pieces.sentence("", "quiet");
    private final ListPreview<Row<T>> list;
    private final Button store;
    private final VBox root;

    public ImportView(ImportModel<T> model, Shown shown, Actions actions) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.actions = actions;
        String id = model.list().store();
        list = new ListPreview<>(
                new ListPreview.Names(
                        "settle-rows",
                        "settle-told",
                        "settle-counts",
                        model.list().title()),
                "sum-line",
                model.rows(),
                this::face,
                texts);
        store = Pieces.button(id, texts.say("command." + id), "Ctrl+S", Icon.GOOD, actions::store);
        store.getStyleClass().add("main");
        FlowPane buttons = new FlowPane(
                8,
                8,
                store,
                Pieces.button(
                        "settle-other-file",
                        texts.say("command.settle-other-file"),
                        "Ctrl+O",
                        Icon.IMPORT,
                        actions::choose),
                Pieces.button("settle-back", texts.say("command.settle-back"), "Esc", Icon.BACK, actions::back));
        root = list.screen(
                "settle-import-screen", Pieces.sentence(texts.say("settle.import.how"), "quiet"), file, buttons);
        model.rows().addListener((ListChangeListener<Row<T>>) _ -> fill());
        list.tells(model.told());
        model.file().addListener((_, _, now) -> file.setText(now == null ? "" : shown.say("settle.import.file", now)));
        model.busy().addListener((_, _, now) -> root.setDisable(now));
        fill();
    }

    private void fill() {
        store.setDisable(!model.isGood());
        long bad = model.bad();
        long good = model.rows().size() - bad;
        list.count(texts.say(
                bad == 0 ? "settle.import.good" : "settle.import.bad",
                shown.number(good),
                shown.amount(model.total()),
                shown.number(bad)));
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
        return "settlement";
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(model.list().store(), Icon.GOOD, "Shortcut+S", actions::store),
                Command.of("settle-other-file", Icon.IMPORT, "Shortcut+O", actions::choose),
                Command.of("settle-back", Icon.BACK, actions::back));
    }

    /** A row with what stands in it, or what is wrong with it. */
    private VBox face(Row<T> row) {
        return switch (row) {
            case Row.Good<T>(long line, T value) -> good(line(line), value);
            case Row.Bad<T>(long line, List<Problem> problems) -> bad(line(line), problems);
        };
    }

    private VBox good(HBox face, T value) {
        model.list().codes().apply(value).forEach(code -> face.getChildren().add(Pieces.label(code)));
        Label amount = Pieces.code(shown.amount(model.list().amount().apply(value)), "strong");
        amount.setMinWidth(Label.USE_PREF_SIZE);
        face.getChildren().addAll(Pieces.spring(), amount);
        return new VBox(face);
    }

    private VBox bad(HBox head, List<Problem> problems) {
        head.getChildren()
                .addAll(Pieces.spring(), new Stand(texts.say("settle.import.wrong"), Icon.WRONG, "bad").chip());
        return list.wrong(head, problems, this::column);
    }

    private String column(Problem problem) {
        return problem.field().isEmpty() ? "" : texts.say("settlement.head." + problem.field()) + ": ";
    }

    private HBox line(long line) {
        return list.line(texts.say("settle.import.line", shown.number(line)));
    }
}
