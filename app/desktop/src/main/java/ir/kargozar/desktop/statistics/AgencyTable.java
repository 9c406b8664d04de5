package ir.kargozar.desktop.statistics;

import ir.kargozar.desktop.statistics.SentModel.Agency;
import ir.kargozar.desktop.statistics.SentModel.Seen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.statistics.Figure;
import ir.kargozar.statistics.Measure;
import ir.kargozar.statistics.statement.StatedMonth.OfAgency;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Agencies of a month: whether each sent, when it came, and its word beside what is counted here. */
final class AgencyTable extends TableView<Agency> {
    private static final double CODE = 96;
    private static final double NAME = 230;
    private static final double STATE = 158;
    private static final double DAY = 104;
    private static final double NUMBER = 104;
    private static final double DIGIT = 7;
    private static final double SIGN = 46;
    private static final double ROW = 40;
    private static final double HEADS = 2.4;

    private final FigureWords words;
    private final Texts texts;
    private final Scale scale;
    private final int rows;
    private List<Measure> beside = List.of();

    /** @param rows shown at once; more of them are scrolled */
    AgencyTable(FigureWords words, Scale scale, int rows) {
        this.words = words;
        this.texts = words.texts();
        this.scale = scale;
        this.rows = rows;
        setId("statistics-agencies");
        setAccessibleText(texts.say("statistics.agencies"));
        setPlaceholder(new Label(texts.say("statistics.agencies.none")));
        scale.value().addListener(_ -> columns());
    }

    void show(Seen seen) {
        int at = Math.max(0, getSelectionModel().getSelectedIndex());
        beside = seen.beside();
        setItems(FXCollections.observableList(seen.agencies()));
        columns();
        getSelectionModel().clearAndSelect(Math.min(at, seen.agencies().size() - 1));
    }

    private void columns() {
        List<TableColumn<Agency, ?>> columns = new ArrayList<>();
        columns.add(column(
                "code",
                texts.say("statistics.agencies.code"),
                CODE,
                row -> label(words.shown().code(row.agency().agency()))));
        columns.add(column(
                "name",
                texts.say("statistics.agencies.name"),
                NAME,
                row -> new Sentence(row.agency().name())));
        columns.add(column("state", texts.say("statistics.agencies.state"), STATE, this::state));
        columns.add(column("came", texts.say("statistics.agencies.came"), DAY, row -> label(came(row))));
        for (int i = 0; i < beside.size(); i++) {
            columns.add(measured(i));
        }
        getColumns().setAll(columns);
        tall();
    }

    private TableColumn<Agency, Agency> measured(int place) {
        Measure measure = beside.get(place);
        TableColumn<Agency, Agency> both =
                new TableColumn<>(texts.say("statistics.measure", words.name(measure), words.unit(measure)));
        double width = width(place);
        both.setSortable(false);
        both.setReorderable(false);
        both.getColumns()
                .setAll(List.of(
                        column(
                                "stated-" + measure.code(),
                                texts.say("statistics.agencies.stated"),
                                width,
                                row -> label(row.stated()
                                        .map(figures -> words.number(figures.get(place)))
                                        .orElse(""))),
                        column(
                                "counted-" + measure.code(),
                                texts.say("statistics.agencies.counted"),
                                width,
                                row -> counted(row, place))));
        return both;
    }

    /** As wide as the longest number with its sign. */
    private double width(int place) {
        int digits = getItems().stream()
                .mapToInt(row -> words.number(row.counted().get(place)).length())
                .max()
                .orElse(0);
        return Math.max(NUMBER, digits * DIGIT + SIGN);
    }

    /** Where it is not what the agency stated, it is told by more than its colour. */
    private Label counted(Agency row, int place) {
        Figure here = row.counted().get(place);
        boolean differs =
                row.stated().filter(figures -> !figures.get(place).equals(here)).isPresent();
        Label label = label(words.number(here));
        if (differs) {
            label.getStyleClass().add("bad-cell");
            label.setGraphic(Icon.COMPARE.small());
            label.setAccessibleText(texts.say("statistics.agencies.differs", words.number(here)));
        }
        return label;
    }

    private Label state(Agency row) {
        OfAgency agency = row.agency();
        boolean sent = agency.own().isPresent();
        String key = sent ? agency.late() ? "came-late" : "sent" : agency.late() ? "late" : "missing";
        Label label = label(texts.say("statistics.agencies." + key));
        label.setGraphic(
                (sent ? agency.late() ? Icon.WARNING : Icon.GOOD : agency.late() ? Icon.WRONG : Icon.AHEAD).small());
        if (sent != agency.late()) {
            label.getStyleClass().add(sent ? "good-cell" : "bad-cell");
        }
        return label;
    }

    private String came(Agency row) {
        return row.agency()
                .own()
                .map(kept -> kept.cameOn().orElse(kept.statement().madeOn()))
                .map(words.shown()::date)
                .orElse("");
    }

    private static Label label(String text) {
        return new Label(text);
    }

    private TableColumn<Agency, Agency> column(String id, String head, double width, Function<Agency, Node> face) {
        TableColumn<Agency, Agency> column = new TableColumn<>(head);
        column.setId("agencies-" + id);
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(width * scale.now());
        column.setPrefWidth(width * scale.now());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new AgencyCell(face, ROW * scale.now()));
        return column;
    }

    private void tall() {
        double shown = Math.clamp(getItems().size(), 1, rows);
        double height = (shown + HEADS) * ROW * scale.now();
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }
}
