package ir.kargozar.desktop.claims;

import ir.kargozar.claim.listing.ClaimColumn;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The table of claims: the columns chosen, and rows that show whether they are picked. */
final class ClaimTable extends TableView<ClaimRow> {

    private static final String ENDS_RIGHT = "ends-right";

    private final ClaimListModel model;
    private final Shown shown;
    private final Texts texts;
    private final Scale scale;
    private List<ClaimColumn> chosen = List.of();

    /** @param scale beside the table: columns are wider where text is larger */
    ClaimTable(ClaimListModel model, Shown shown, Scale scale) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.scale = scale;
        setId("claims");
        setAccessibleText(texts.say("claims.title"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        setRowFactory(_ -> new Row(model.picks()));
        model.rows().addListener((_, _, now) -> show(now));
        widthProperty().addListener((_, _, _) -> fit());
        scale.value().addListener(_ -> columns(chosen));
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    /** New rows, with the caret where it was. */
    private void show(@Nullable ClaimRows rows) {
        int place = rows == null || getSelectionModel().getSelectedItem() == null
                ? -1
                : getItems() instanceof ClaimRows before && before.size() > 0
                        ? rows.listing()
                                .placeOf(before.listing()
                                        .number(Math.min(
                                                before.size() - 1,
                                                getSelectionModel().getSelectedIndex())))
                                .orElse(-1)
                        : -1;
        setItems(rows == null ? FXCollections.observableArrayList() : rows);
        if (place >= 0) {
            getSelectionModel().clearAndSelect(place);
        }
    }

    void columns(List<ClaimColumn> wanted) {
        chosen = wanted;
        List<TableColumn<ClaimRow, ?>> columns = new ArrayList<>();
        wanted.forEach(column -> columns.add(column(column)));
        getColumns().setAll(columns);
        if (!texts.language().isRightToLeft()) {
            columns.stream()
                    .filter(column ->
                            ClaimFace.of((ClaimColumn) column.getUserData()).figures())
                    .forEach(column -> column.getStyleClass().add(ENDS_RIGHT));
        }
        fit();
    }

    /** Where there is no room, as beside the details on a small screen, the last columns step back: the details tell them. */
    private void fit() {
        double room = getWidth() / scale.now() - ClaimFace.SCROLL_BAR;
        for (ClaimColumn each : ClaimFace.byImportance(chosen)) {
            double least = ClaimFace.of(each).least();
            boolean fits = least <= room || each == ClaimColumn.NUMBER;
            room -= fits ? least : 0;
            getColumns().stream()
                    .filter(column -> column.getUserData() == each && column.isVisible() != fits)
                    .forEach(column -> column.setVisible(fits));
        }
    }

    private TableColumn<ClaimRow, ?> column(ClaimColumn which) {
        ClaimFace face = ClaimFace.of(which);
        TableColumn<ClaimRow, ir.kargozar.claim.ClaimLine> column = new TableColumn<>(texts.word(which));
        column.setId("column-" + which.name());
        column.setUserData(which);
        column.setCellValueFactory(row -> row.getValue().line());
        column.setCellFactory(_ -> new ClaimFace.Cell(face, shown, which == ClaimColumn.STATUS));
        column.setMinWidth(face.least() * scale.now());
        column.setPrefWidth(face.least() * scale.now());
        column.setMaxWidth(face.most() * scale.now());
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** Shift stretches, Ctrl turns one; a plain press begins anew. */
    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !(rowUnder(event) instanceof Row row) || row.isEmpty()) {
            return;
        }
        if (event.isShiftDown()) {
            model.picks().stretchTo(row.getIndex());
        } else if (event.isShortcutDown()) {
            model.picks().turn(row.getIndex());
        } else {
            model.picks().begin(row.getIndex());
        }
    }

    private static @Nullable Object rowUnder(MouseEvent event) {
        javafx.scene.Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof Row)) {
            node = node.getParent();
        }
        return node;
    }

    /** A row that shows whether it is picked. */
    private static final class Row extends TableRow<ClaimRow> {
        private static final javafx.css.PseudoClass PICKED = javafx.css.PseudoClass.getPseudoClass("picked");

        private final Picks picks;

        Row(Picks picks) {
            this.picks = picks;
            picks.change().addListener((_, _, _) -> mark());
            indexProperty().addListener((_, _, _) -> mark());
        }

        private void mark() {
            pseudoClassStateChanged(PICKED, !isEmpty() && picks.has(getIndex()));
        }

        @Override
        protected void updateItem(@Nullable ClaimRow row, boolean empty) {
            super.updateItem(row, empty);
            mark();
        }
    }
}
