package ir.kargozar.desktop.batch;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.desktop.wording.FormWords;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.offset.form.FieldDefinition;
import ir.kargozar.offset.form.FieldType;
import ir.kargozar.offset.form.FormReader;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** The rows of the list: the fields in which they differ, each with what stands against it, and what becomes of the row. */
final class BatchTable extends TableView<BatchRow> {

    private static final int MOST_COLUMNS = 6;
    private static final double LINE_WIDTH = 56;
    private static final double CODE_WIDTH = 124;
    private static final double AMOUNT_WIDTH = 136;
    private static final double TEXT_WIDTH = 150;
    private static final double STATE_WIDTH = 260;

    private final BatchModel model;
    private final Shown shown;
    private final Texts texts;
    private final FormWords words;
    private final Scale scale;
    private List<String> names = List.of();

    BatchTable(BatchModel model, Shown shown, Scale scale) {
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        this.scale = scale;
        words = new FormWords(shown);
        setId("batch-rows");
        setAccessibleText(texts.say("batch.rows"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(Pieces.sentence(texts.say("batch.empty"), "quiet"));
        setItems(model.rows());
        model.rows().addListener((ListChangeListener<BatchRow>) _ -> columns());
        scale.value().addListener(_ -> lay());
        lay();
    }

    /** Columns for what the rows say beyond the base; kept while they stay the same. */
    private void columns() {
        BatchBase base = model.base().get();
        FormValues common = base == null ? FormValues.EMPTY : base.common();
        List<String> wanted = model.definition()
                .fields()
                .map(FieldDefinition::name)
                .filter(name -> model.rows().stream()
                        .anyMatch(row -> !row.values().text(name).equals(common.text(name))
                                && !row.values().text(name).isEmpty()))
                .limit(MOST_COLUMNS)
                .toList();
        if (!wanted.equals(names)) {
            names = wanted;
            lay();
        }
    }

    private void lay() {
        List<TableColumn<BatchRow, BatchRow>> columns = new ArrayList<>();
        columns.add(column("batch-line", texts.say("batch.line"), LINE_WIDTH, new Line()));
        model.definition()
                .fields()
                .filter(field -> names.contains(field.name()))
                .map(field -> column(
                        "batch-" + field.name(), words.of(field.label()), width(field.type()), new OfField(field)))
                .forEach(columns::add);
        columns.add(column("batch-state", texts.say("batch.state"), STATE_WIDTH, new State()));
        getColumns().setAll(columns);
    }

    private static double width(FieldType type) {
        return switch (type) {
            case TEXT -> TEXT_WIDTH;
            case AMOUNT -> AMOUNT_WIDTH;
            default -> CODE_WIDTH;
        };
    }

    private TableColumn<BatchRow, BatchRow> column(String id, String head, double width, Face face) {
        TableColumn<BatchRow, BatchRow> column = new TableColumn<>(head);
        column.setId(id);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new Cell(face));
        column.setMinWidth(width * scale.now());
        column.setPrefWidth(width * scale.now());
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** What a cell shows of a row. */
    private interface Face {
        String text(BatchRow row);

        Optional<Icon> icon(BatchRow row);

        default Optional<Problem> against(BatchRow row) {
            return Optional.empty();
        }

        default boolean isCode() {
            return false;
        }
    }

    private final class Line implements Face {
        @Override
        public String text(BatchRow row) {
            return shown.number(row.line());
        }

        @Override
        public Optional<Icon> icon(BatchRow row) {
            return Optional.empty();
        }

        @Override
        public boolean isCode() {
            return true;
        }
    }

    private final class OfField implements Face {
        private final FieldDefinition field;

        OfField(FieldDefinition field) {
            this.field = field;
        }

        @Override
        public String text(BatchRow row) {
            String typed = row.values().text(field.name());
            return words.value(field.type(), FormReader.leniently(field.type(), typed));
        }

        @Override
        public Optional<Icon> icon(BatchRow row) {
            return against(row).map(_ -> Icon.WRONG);
        }

        @Override
        public Optional<Problem> against(BatchRow row) {
            return row.against(field.name());
        }

        @Override
        public boolean isCode() {
            return field.type() != FieldType.TEXT;
        }
    }

    private final class State implements Face {
        @Override
        public String text(BatchRow row) {
            return switch (row.state()) {
                case GOOD -> texts.say("batch.good");
                case BAD -> problem(row.problems().getFirst());
                case STORED -> texts.say("batch.stored", number(row));
                case THERE -> texts.say("batch.there", number(row));
            };
        }

        private String number(BatchRow row) {
            return row.number().map(shown::code).orElse("");
        }

        @Override
        public Optional<Icon> icon(BatchRow row) {
            return Optional.of(
                    switch (row.state()) {
                        case GOOD -> Icon.AHEAD;
                        case BAD -> Icon.WRONG;
                        case STORED -> Icon.GOOD;
                        case THERE -> Icon.COPY;
                    });
        }
    }

    /** With the name of its field. */
    String problem(Problem problem) {
        String said = texts.digits((problem.message() + " " + problem.remedy()).strip());
        return problem.field().isEmpty()
                ? said
                : texts.say("filling.problem", words.name(model.definition(), problem.field()), said);
    }

    private static final class Cell extends TableCell<BatchRow, BatchRow> {
        private final Face face;
        private final Label label = Pieces.label("", "may-shorten"); // the line beneath the table tells it whole

        Cell(Face face) {
            this.face = face;
            if (face.isCode()) {
                label.setNodeOrientation(javafx.geometry.NodeOrientation.LEFT_TO_RIGHT);
                label.getStyleClass().add("code");
            }
        }

        @Override
        protected void updateItem(@Nullable BatchRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            Optional<Problem> problem = face.against(row);
            label.setText(face.text(row));
            label.setGraphic(face.icon(row).map(Icon::small).orElse(null));
            label.getStyleClass().removeAll("bad-cell", "good-cell");
            boolean bad = problem.isPresent() || face.icon(row).equals(Optional.of(Icon.WRONG));
            label.getStyleClass()
                    .add(bad ? "bad-cell" : face.icon(row).equals(Optional.of(Icon.GOOD)) ? "good-cell" : "plain-cell");
            label.setTooltip(problem.map(each -> new Tooltip(each.message())).orElse(null));
            label.setAccessibleText(
                    problem.map(each -> label.getText() + " " + each.message()).orElse(label.getText()));
            setGraphic(label);
        }
    }
}
