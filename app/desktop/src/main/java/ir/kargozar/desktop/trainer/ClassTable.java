package ir.kargozar.desktop.trainer;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.identity.NationalId;
import ir.kargozar.text.Texts;
import ir.kargozar.training.Stage;
import ir.kargozar.training.report.CohortReport.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** People by stages. */
final class ClassTable extends TableView<Row> {
    private final Shown shown;
    private final Texts texts;

    ClassTable(ClassModel model, Shown shown, Scale scale, Consumer<NationalId> open) {
        this.shown = shown;
        this.texts = shown.texts();
        setId("class");
        setAccessibleText(texts.say("trainer.class"));
        setItems(model.rows());
        setPlaceholder(Pieces.label(texts.say("trainer.nobody"), "quiet"));
        columns(scale);
        scale.value().addListener(_ -> columns(scale));
        setRowFactory(_ -> {
            TableRow<Row> row = new TableRow<>();
            row.setOnMouseClicked(click -> {
                if (click.getClickCount() == 2 && row.getItem() != null) {
                    open.accept(row.getItem().person());
                }
            });
            return row;
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Row chosen = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                event.consume();
                open.accept(chosen.person());
            }
        });
    }

    private void columns(Scale scale) {
        double size = scale.now();
        List<TableColumn<Row, ?>> all = new ArrayList<>();
        all.add(words("name", 140 * size, row -> row.standing().trainee().name()));
        all.add(words(
                "agency", 72 * size, row -> shown.code(row.standing().trainee().agency())));
        for (Stage stage : Stage.values()) {
            TableColumn<Row, Row> column = column("trainer.stage." + stage.name(), "class-" + stage.name(), 122 * size);
            column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
            column.setCellFactory(_ -> new StageCell(stage, shown));
            all.add(column);
        }
        TableColumn<Row, Row> outlook = column("trainer.column.outlook", "class-outlook", 176 * size);
        outlook.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        outlook.setCellFactory(_ -> new ProspectCell(texts));
        all.add(outlook);
        all.add(words("marks", 92 * size, row -> mark(row.theory()) + " \u00b7 " + mark(row.practice())));
        all.add(words(
                "attended",
                72 * size,
                row -> texts.say("trainer.of", shown.number(row.attended()), shown.number(row.held()))));
        getColumns().setAll(all);
    }

    private String mark(OptionalInt mark) {
        return mark.isPresent() ? shown.number(mark.getAsInt()) : "\u2014";
    }

    private TableColumn<Row, String> words(String name, double width, Function<Row, String> text) {
        TableColumn<Row, String> column = column("trainer.column." + name, "class-" + name, width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    private <T> TableColumn<Row, T> column(String key, String id, double width) {
        TableColumn<Row, T> column = new TableColumn<>(texts.say(key));
        column.setId(id);
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(width);
        column.setPrefWidth(width);
        return column;
    }
}
