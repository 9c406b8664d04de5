package ir.kargozar.desktop.statistics;

import ir.kargozar.desktop.statistics.StatisticsModel.Counted;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Figure;
import ir.kargozar.statistics.Report;
import ir.kargozar.statistics.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** Every measure in a row: the whole, its growth, and its keys beside each other. Enter or a click opens a number. */
final class FigureTable extends TableView<Integer> {
    private static final double NAME = 264;
    private static final double NUMBER = 132;
    private static final double GROWTH = 150;
    private static final double ROW = 40;

    private final FigureWords words;
    private final StatisticsActions actions;
    private final Scale scale;
    private List<Slice> slices = List.of();
    private @Nullable Report report;

    FigureTable(FigureWords words, StatisticsActions actions, Scale scale) {
        this.words = words;
        this.actions = actions;
        this.scale = scale;
        setId("statistics-table");
        setAccessibleText(words.texts().say("statistics.title"));
        getSelectionModel().setCellSelectionEnabled(true);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                openFocused();
                event.consume();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && isOnCell(event.getTarget())) {
                openFocused();
            }
        });
        scale.value().addListener(_ -> tall());
    }

    private static boolean isOnCell(Object target) {
        for (javafx.scene.Node at = target instanceof javafx.scene.Node node ? node : null;
                at != null;
                at = at.getParent()) {
            if (at instanceof javafx.scene.control.TableCell<?, ?> cell) {
                return !cell.isEmpty();
            }
        }
        return false;
    }

    void show(Counted counted) {
        Report now = counted.report();
        TablePosition<?, ?> at = getFocusModel().getFocusedCell();
        int row = Math.max(0, at.getRow());
        int column = Math.max(1, at.getColumn());
        report = now;
        fill(now);
        int there = column < getColumns().size() ? column : 1;
        getSelectionModel()
                .clearAndSelect(
                        Math.min(row, getItems().size() - 1), getColumns().get(there));
    }

    private void fill(Report now) {
        List<Slice> all = new ArrayList<>();
        List<TableColumn<Integer, ?>> columns = new ArrayList<>();
        add(columns, all, "name", words.texts().say("statistics.column.measure"), NAME, this::name, null);
        String whole = words.texts().say("statistics.total");
        add(columns, all, "total", whole, NUMBER, at -> words.number(now.total().get(at)), Slice.WHOLE);
        for (String key : now.rows().keySet()) {
            Slice slice = new Slice(now.by(), key);
            add(
                    columns,
                    all,
                    key,
                    words.key(now.by(), key),
                    NUMBER,
                    at -> words.number(now.rows().getOrDefault(key, now.total()).get(at)),
                    slice);
        }
        Function<Integer, String> before = at -> words.growth(now.sinceBefore(at));
        Function<Integer, String> year = at -> words.growth(now.sinceLastYear(at));
        add(columns, all, "before", words.texts().say("statistics.column.before"), GROWTH, before, null);
        add(columns, all, "year", words.texts().say("statistics.column.year"), GROWTH, year, null);
        slices = all;
        getColumns().setAll(columns);
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < now.measures().size(); i++) {
            rows.add(i);
        }
        setItems(FXCollections.observableList(rows));
        tall();
    }

    private String name(int at) {
        if (report == null) {
            return "";
        }
        var measure = report.measures().get(at);
        return words.texts().say("statistics.measure", words.name(measure), words.unit(measure));
    }

    /** Those without a slice open nothing. */
    private void add(
            List<TableColumn<Integer, ?>> columns,
            List<Slice> all,
            String id,
            String head,
            double width,
            Function<Integer, String> text,
            @Nullable Slice slice) {
        TableColumn<Integer, String> column = new TableColumn<>(head);
        column.setId("figures-" + id);
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(width * scale.now());
        column.setPrefWidth(width * scale.now());
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        if (slice != null && !words.texts().language().isRightToLeft()) {
            column.getStyleClass().add("ends-right");
        }
        columns.add(column);
        all.add(slice == null ? new Slice(Dimension.WHOLE, id) : slice);
    }

    /** As tall as its rows: the screen scrolls, not the table within it. */
    private void tall() {
        double rows = (getItems().size() + 1.6) * ROW * scale.now();
        setMinHeight(rows);
        setPrefHeight(rows);
    }

    /** Neither names and growth, nor what has no number. */
    private static boolean opens(Report now, int row, Slice slice) {
        boolean whole = slice.by() == Dimension.WHOLE;
        List<Figure> figures = whole ? now.total() : now.rows().getOrDefault(slice.key(), now.total());
        return (!whole || slice.key().isEmpty()) && figures.get(row).number().isPresent();
    }

    private void openFocused() {
        TablePosition<?, ?> at = getFocusModel().getFocusedCell();
        Report now = report;
        if (now == null || at.getRow() < 0 || at.getColumn() < 0 || at.getColumn() >= slices.size()) {
            return;
        }
        Slice slice = slices.get(at.getColumn());
        if (opens(now, at.getRow(), slice)) {
            actions.open(words.asked(now.measures().get(at.getRow()), now.period(), slice));
        }
    }
}
