package ir.kargozar.desktop.claims;

import ir.kargozar.claim.ClaimLine;
import ir.kargozar.desktop.status.StatusChip;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The table of claims: codes left to right, amounts ending at one edge, the next page as its end is reached. */
final class ClaimTable extends TableView<ClaimLine> {

    private static final int NEAR_THE_END = 10;
    private static final double ROOM_FOR_ALL = 1090;
    private static final double ROOM_FOR_MOST = 830;
    private static final double ROOM_FOR_SOME = 720;
    private static final List<String> FIRST_TO_GO = List.of("column-nationalId", "column-provider");
    private static final List<String> NEXT_TO_GO = List.of("column-kind");
    private static final List<String> LAST_TO_GO = List.of("column-receivedOn", "column-amount");

    private final Texts texts;
    private final Scale scale;

    /** @param scale beside the table: columns are wider where text is larger */
    ClaimTable(ClaimListModel model, Shown shown, Scale scale) {
        this.texts = shown.texts();
        this.scale = scale;
        setId("claims");
        setAccessibleText(texts.say("claims.title"));
        setItems(model.lines());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        add("number", 150, 150, line -> code(shown.code(line.number())));
        add("status", 176, 176, line -> new StatusChip(line.status(), texts));
        add("insured", 150, 400, line -> name(line.insured()));
        add("nationalId", 116, 116, line -> code(texts.digits(line.nationalId())));
        add("kind", 110, 110, line -> new Label(texts.word(line.kind())));
        add("provider", 120, 600, line -> name(line.provider()));
        add("receivedOn", 106, 106, line -> code(shown.date(line.receivedOn())));
        add("amount", 136, 160, line -> code(shown.amount(line.amount())));
        if (!texts.language().isRightToLeft()) {
            getColumns().getLast().getStyleClass().add("ends-right");
        }
        widthProperty().addListener(_ -> makeRoom());
        scale.value().addListener(_ -> makeRoom());
        setRowFactory(_ -> new Row(model));
    }

    /**
     * Where there is no room, as beside the details on a small screen or with large text, some columns step back: the
     * details tell them.
     */
    private void makeRoom() {
        double room = getWidth() / scale.now();
        for (TableColumn<ClaimLine, ?> column : getColumns()) {
            if (column.getUserData() instanceof Width(double least, double most)) {
                column.setMaxWidth(most * scale.now());
                column.setMinWidth(least * scale.now());
                column.setPrefWidth(least * scale.now());
            }
            column.setVisible(room >= roomFor(column.getId()));
        }
    }

    private static double roomFor(String column) {
        if (FIRST_TO_GO.contains(column)) {
            return ROOM_FOR_ALL;
        }
        if (NEXT_TO_GO.contains(column)) {
            return ROOM_FOR_MOST;
        }
        return LAST_TO_GO.contains(column) ? ROOM_FOR_SOME : 0;
    }

    /** At the usual text size. */
    private record Width(double least, double most) {}

    private void add(String name, double least, double most, Function<ClaimLine, Node> face) {
        TableColumn<ClaimLine, ClaimLine> column = new TableColumn<>(texts.say("claims.column." + name));
        column.setId("column-" + name);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(_ -> new Face(face));
        column.setUserData(new Width(least, most));
        column.setMinWidth(least);
        column.setPrefWidth(least);
        column.setMaxWidth(most);
        column.setSortable(false);
        column.setReorderable(false);
        getColumns().add(column);
    }

    /** Shortened where there is no room; the details tell it whole. */
    private static Label name(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("may-shorten");
        return label;
    }

    private static Label code(String text) {
        Label label = new Label(text);
        label.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        label.getStyleClass().add("code");
        return label;
    }

    /** A cell that shows a node made for its line. */
    private static final class Face extends TableCell<ClaimLine, ClaimLine> {
        private final Function<ClaimLine, Node> face;

        Face(Function<ClaimLine, Node> face) {
            this.face = face;
        }

        @Override
        protected void updateItem(@Nullable ClaimLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : face.apply(line));
        }
    }

    /** A row that says when the end of what is loaded comes near. */
    private static final class Row extends TableRow<ClaimLine> {
        private final ClaimListModel model;

        Row(ClaimListModel model) {
            this.model = model;
        }

        @Override
        protected void updateItem(@Nullable ClaimLine line, boolean empty) {
            super.updateItem(line, empty);
            if (!empty && getIndex() >= model.lines().size() - NEAR_THE_END) {
                model.reachedEnd();
            }
        }
    }
}
