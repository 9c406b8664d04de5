package ir.kargozar.desktop.forms;

import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.desktop.wording.FormWords;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The table of forms; columns that find no room step back. */
final class FormTable extends TableView<FormLine> {

    private static final String ENDS_RIGHT = "ends-right";
    private static final double SCROLL_BAR = 18;

    private final FormListModel model;
    private final Shown shown;
    private final FormWords words;
    private final Texts texts;
    private final Scale scale;
    private final ObjectProperty<@Nullable FormLine> at = new SimpleObjectProperty<>();
    private boolean filling;

    /** @param scale beside the table: columns are wider where text is larger */
    FormTable(FormListModel model, Shown shown, Scale scale) {
        this.model = model;
        this.shown = shown;
        this.words = new FormWords(shown);
        this.texts = shown.texts();
        this.scale = scale;
        setId("forms");
        setAccessibleText(texts.say("forms.title"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        columns();
        getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (!filling) {
                at.set(now);
            }
        });
        model.lines().addListener((ListChangeListener<FormLine>) _ -> show());
        widthProperty().addListener((_, _, _) -> fit());
        scale.value().addListener(_ -> columns());
    }

    /** The line the caret stands on; null while it stands on none. */
    ReadOnlyObjectProperty<@Nullable FormLine> at() {
        return at;
    }

    boolean isAt(FormNumber number) {
        FormLine line = at.get();
        return line != null && line.number().equals(number);
    }

    /** New lines, with the caret on the form it was on. */
    private void show() {
        if (getItems().equals(model.lines())) {
            return;
        }
        FormLine before = at.get();
        filling = true;
        getItems().setAll(model.lines());
        if (before != null) {
            choose(before.number());
        }
        filling = false;
        at.set(getSelectionModel().getSelectedItem());
    }

    /** Chooses the first form where none is chosen; false where there was nothing to do. */
    boolean toFirst() {
        boolean isWanted = getSelectionModel().isEmpty() && !getItems().isEmpty();
        if (isWanted) {
            getSelectionModel().clearAndSelect(0);
        }
        return isWanted;
    }

    void choose(FormNumber number) {
        IntStream.range(0, getItems().size())
                .filter(place -> getItems().get(place).number().equals(number))
                .findFirst()
                .ifPresent(place -> {
                    getSelectionModel().clearAndSelect(place);
                    scrollTo(Math.max(0, place - 2));
                });
    }

    private void columns() {
        List<TableColumn<FormLine, FormLine>> columns = new ArrayList<>();
        for (FormColumn column : new FormColumn[] {
            FormColumn.NUMBER,
            FormColumn.KIND,
            FormColumn.CENTRE,
            FormColumn.STATUS,
            FormColumn.AMOUNT,
            FormColumn.UNTIL
        }) {
            columns.add(column(column));
        }
        getColumns().setAll(columns);
        fit();
    }

    private TableColumn<FormLine, FormLine> column(FormColumn which) {
        TableColumn<FormLine, FormLine> column = new TableColumn<>(texts.say("forms.column." + which.name()));
        column.setId("forms-column-" + which.name());
        column.setUserData(which);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new FormColumn.Cell(which, shown, words));
        column.setMinWidth(which.least() * scale.now());
        column.setPrefWidth(which.least() * scale.now());
        column.setMaxWidth(which.most() * scale.now());
        column.setSortable(false);
        column.setReorderable(false);
        if (which.isFigures() && !texts.language().isRightToLeft()) {
            column.getStyleClass().add(ENDS_RIGHT);
        }
        return column;
    }

    private void fit() {
        double room = getWidth() / scale.now() - SCROLL_BAR;
        for (FormColumn each : FormColumn.values()) {
            boolean fits = each.least() <= room || each == FormColumn.NUMBER;
            room -= fits ? each.least() : 0;
            getColumns().stream()
                    .filter(column -> column.getUserData() == each && column.isVisible() != fits)
                    .forEach(column -> column.setVisible(fits));
        }
    }
}
