package ir.kargozar.desktop.recoveries;

import ir.kargozar.desktop.excerpt.ExcerptRow;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.recovery.Recovery;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The recoveries behind a figure, in a table that is only read. */
public final class RecoveriesView implements Screen {
    private final RecoveriesModel model;
    private final Shown shown;
    private final Texts texts;
    private final TableView<Recovery> table = new TableView<>();
    private final VBox root;

    public RecoveriesView(RecoveriesModel model, Shown shown) {
        this.model = model;
        this.shown = shown;
        texts = shown.texts();
        table.setId("recoveries");
        table.setAccessibleText(texts.say("recoveries.title"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setItems(model.recoveries());
        table.setPlaceholder(Pieces.label(texts.say("recoveries.none"), "quiet"));
        VBox.setVgrow(table, Priority.ALWAYS);
        Scale scale = new Scale();
        columns(scale);
        scale.value().addListener(_ -> columns(scale));
        root = new VBox(12, head(), new ExcerptRow("recoveries-excerpt", texts, model.excerpt()), table, scale);
        root.getStyleClass().add("screen");
        root.setId("recoveries-screen");
    }

    private HBox head() {
        Label count = Pieces.label("", "quiet");
        count.setId("recoveries-count");
        model.recoveries().addListener((ListChangeListener<Recovery>) _ -> count.setText(
                texts.say("recoveries.count", shown.number(model.recoveries().size()))));
        HBox head = new HBox(12, Pieces.label(texts.say("recoveries.title"), "heading"), count);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void columns(Scale scale) {
        double size = scale.now();
        table.getColumns()
                .setAll(List.of(
                        column("number", 190 * size, each -> shown.code(each.number())),
                        column("on", 110 * size, each -> shown.date(each.facts().on())),
                        whole(column("from", 200 * size, this::from)),
                        column(
                                "kind",
                                150 * size,
                                each -> each.facts().kind().name().value()),
                        amount(column(
                                "amount",
                                140 * size,
                                each -> shown.amount(each.facts().amount()))),
                        whole(column(
                                "why", 200 * size, each -> each.facts().why().value())),
                        whole(column("struck", 140 * size, this::struck))));
    }

    private static TableColumn<Recovery, String> whole(TableColumn<Recovery, String> column) {
        column.setCellFactory(_ -> new WholeCell());
        return column;
    }

    private TableColumn<Recovery, String> amount(TableColumn<Recovery, String> column) {
        if (!texts.language().isRightToLeft()) {
            column.getStyleClass().add("ends-right");
        }
        return column;
    }

    private TableColumn<Recovery, String> column(String name, double width, Function<Recovery, String> text) {
        TableColumn<Recovery, String> column = new TableColumn<>(texts.say("recoveries.column." + name));
        column.setId("recoveries-" + name);
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    private String from(Recovery recovery) {
        String name = recovery.facts().from().name().value();
        return recovery.facts()
                .from()
                .code()
                .map(code -> texts.say("recoveries.from", name, shown.code(code.value())))
                .orElse(name);
    }

    private String struck(Recovery recovery) {
        return recovery.struck()
                .map(strike -> texts.say(
                        "recoveries.struck",
                        shown.code(shown.date(strike.on())),
                        strike.reason().value()))
                .orElseGet(() -> texts.say("recoveries.counts"));
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public String guide() {
        return "recoveries";
    }

    @Override
    public void shown() {
        model.refresh();
        table.requestFocus();
    }

    @Override
    public void escape() {
        model.back();
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("excerpt-back", Icon.BACK, model::back));
    }
}
