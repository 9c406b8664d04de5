package ir.kargozar.desktop.book;

import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.text.Texts;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** A table that is only read; columns that find no room step back, and the caret stays on the row it was on. */
final class BookTable<R> extends TableView<R> {
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final double SCROLL_BAR = 20;
    private static final double TICK_WIDTH = 44;
    private static final double MOST = 3;

    private final List<Column<R>> wanted;
    private final Texts texts;
    private final Scale scale;
    private final Function<R, Object> key;
    private @Nullable Ticking<R> ticking;

    /** How rows are ticked. */
    record Ticking<R>(Predicate<R> isTicked, java.util.function.Consumer<R> turn) {}

    /** @param key by which a row is known again */
    BookTable(String id, List<Column<R>> wanted, Function<R, Object> key, Texts texts, Scale scale) {
        this.wanted = List.copyOf(wanted);
        this.key = key;
        this.texts = texts;
        this.scale = scale;
        setId(id);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        columns();
        widthProperty().addListener(_ -> fit());
        scale.value().addListener(_ -> columns());
    }

    /** With a box before each row. */
    void ticking(Ticking<R> wanted) {
        ticking = wanted;
        setRowFactory(_ -> new Row());
        columns();
    }

    void show(Collection<R> rows) {
        R before = getSelectionModel().getSelectedItem();
        Object kept = before == null ? null : key.apply(before);
        getItems().setAll(rows);
        int place = kept == null
                ? 0
                : IntStream.range(0, getItems().size())
                        .filter(i -> key.apply(getItems().get(i)).equals(kept))
                        .findFirst()
                        .orElse(0);
        if (!getItems().isEmpty()) {
            getSelectionModel().clearAndSelect(place);
        }
    }

    private void columns() {
        getColumns().clear();
        Ticking<R> boxes = ticking;
        if (boxes != null) {
            getColumns().add(boxes(boxes));
        }
        wanted.forEach(column -> getColumns().add(column(column)));
        fit();
    }

    private TableColumn<R, R> boxes(Ticking<R> boxes) {
        TableColumn<R, R> column = new TableColumn<>("");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new Box<>(boxes));
        sized(column, TICK_WIDTH * scale.now());
        column.setMaxWidth(TICK_WIDTH * scale.now());
        return column;
    }

    private TableColumn<R, R> column(Column<R> which) {
        TableColumn<R, R> column = new TableColumn<>(texts.say("settle.column." + which.name()));
        column.setId(getId() + "-" + which.name());
        column.setUserData(which);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new Cell<>(which));
        sized(column, which.least() * scale.now());
        column.setMaxWidth(which.least() * (which.shape() == Column.Shape.WORDS ? MOST * 2 : MOST) * scale.now());
        if (which.shape() == Column.Shape.FIGURES && !texts.language().isRightToLeft()) {
            column.getStyleClass().add("ends-right");
        }
        return column;
    }

    private static void sized(TableColumn<?, ?> column, double width) {
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
    }

    private void fit() {
        double room = getWidth() / scale.now() - SCROLL_BAR - (ticking == null ? 0 : TICK_WIDTH);
        for (Column<R> each :
                wanted.stream().sorted(Comparator.comparing(Column::rank)).toList()) {
            boolean fits = each.least() <= room || each.rank() == 0;
            room -= fits ? each.least() : 0;
            getColumns().stream()
                    .filter(column -> each.equals(column.getUserData()) && column.isVisible() != fits)
                    .forEach(column -> column.setVisible(fits));
        }
    }

    /** A row that shows whether it is ticked. */
    private final class Row extends TableRow<R> {
        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            Ticking<R> boxes = ticking;
            pseudoClassStateChanged(
                    PICKED,
                    !empty && row != null && boxes != null && boxes.isTicked().test(row));
        }
    }

    private static final class Box<R> extends TableCell<R, R> {
        private final Ticking<R> boxes;
        private final CheckBox box = new CheckBox();

        Box(Ticking<R> boxes) {
            this.boxes = boxes;
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            box.setFocusTraversable(false);
            box.setOnAction(_ -> {
                R row = getItem();
                if (row != null) {
                    boxes.turn().accept(row);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : box);
            box.setSelected(!empty && row != null && boxes.isTicked().test(row));
        }
    }

    /** Keeps its nodes and only changes their words, but for a stand. */
    private static final class Cell<R> extends TableCell<R, R> {
        private final Column<R> column;
        private final Label label = new Label();

        Cell(Column<R> column) {
            this.column = column;
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            label.getStyleClass().add("may-shorten");
            if (column.isCode()) {
                label.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
                label.getStyleClass().add("code");
            }
        }

        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
            } else if (column.shape() == Column.Shape.STAND) {
                setGraphic(column.standOf(row).chip());
            } else {
                label.setText(column.text().apply(row));
                setGraphic(label);
            }
        }
    }
}
