package ir.kargozar.desktop.statistics;

import ir.kargozar.claim.ClaimKind;
import ir.kargozar.desktop.shell.Command;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Screen;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.statistics.MonthlyFigures;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The month's statistics: a table by kind and its total. */
public final class MonthlyView implements Screen {

    private static final List<String> COLUMNS = List.of("kind", "accepted", "returned", "papers", "amount");

    private final MonthlyModel model;
    private final Shown shown;
    private final Texts texts;
    private final GridPane table = new GridPane();
    private final Label month = Pieces.label("", "subtitle");
    private final Sentence words = Pieces.sentence("", "quiet");
    private final ScrollPane root;
    private final Button previous;
    private final Runnable save;

    public MonthlyView(MonthlyModel model, Shown shown, Runnable save) {
        this.model = model;
        this.save = save;
        this.shown = shown;
        this.texts = shown.texts();
        previous = Pieces.button("month-before", texts.say("statistics.before"), Icon.PREVIOUS, model::previousMonth);
        Button next = Pieces.button("month-after", texts.say("statistics.after"), Icon.NEXT, model::nextMonth);
        month.setId("month-name");
        Pieces.atLeast(month, 122);
        month.setAlignment(Pos.CENTER);
        HBox head = new HBox(
                12,
                Pieces.label(texts.say("statistics.title"), "heading"),
                Pieces.spring(),
                previous,
                month,
                next,
                Pieces.button("statistics-save", texts.say("statistics.save"), Icon.SAVE, save));
        head.setAlignment(Pos.CENTER_LEFT);
        words.setId("statistics-words");
        VBox card = new VBox(16, table, words);
        card.getStyleClass().add("card");
        VBox screen = new VBox(16, head, card);
        screen.getStyleClass().add("screen");
        root = new ScrollPane(screen);
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.setId("statistics-screen");
        table.setId("statistics-table");
        for (int i = 0; i < COLUMNS.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(i == COLUMNS.size() - 1 ? 32 : 17);
            table.getColumnConstraints().add(column);
        }
        model.figures().addListener((_, _, now) -> fill(now));
    }

    @Override
    public Parent view() {
        return root;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("month-before", Icon.PREVIOUS, model::previousMonth),
                Command.of("month-after", Icon.NEXT, model::nextMonth),
                Command.of("statistics-save", Icon.SAVE, "Shortcut+S", save));
    }

    @Override
    public void shown() {
        model.refresh();
        previous.requestFocus();
    }

    private void fill(@Nullable MonthlyFigures figures) {
        if (figures == null) {
            return;
        }
        month.setText(shown.month(figures.month()));
        table.getChildren().clear();
        for (int i = 0; i < COLUMNS.size(); i++) {
            HBox head = cell(Pieces.label(texts.say("statistics.column." + COLUMNS.get(i)), "small", "quiet"), "head");
            table.add(i == 0 ? head : figure(head), i, 0);
        }
        int line = 1;
        for (ClaimKind kind : ClaimKind.values()) {
            fillLine(line++, texts.word(kind), figures.rows().getOrDefault(kind, MonthlyFigures.Row.NONE), "plain");
        }
        fillLine(line, texts.say("statistics.total"), figures.total(), "strong");
        long rials = figures.total().amount().value();
        words.setText(
                rials == 0
                        ? texts.say("statistics.none")
                        : shown.toman(figures.total().amount()));
    }

    private void fillLine(int line, String name, MonthlyFigures.Row row, String style) {
        table.add(cell(Pieces.label(name, style), style), 0, line);
        table.add(figure(cell(Pieces.code(shown.number(row.accepted()), style), style)), 1, line);
        table.add(figure(cell(Pieces.code(shown.number(row.returned()), style), style)), 2, line);
        table.add(figure(cell(Pieces.code(shown.number(row.papers()), style), style)), 3, line);
        table.add(figure(cell(Pieces.code(shown.amount(row.amount()), style), style)), 4, line);
    }

    private static HBox cell(Label label, String style) {
        HBox cell = new HBox(label);
        cell.getStyleClass().addAll("grid-cell", "grid-" + style);
        return cell;
    }

    /** Figures end at the same edge: at the right, where a Persian line begins. */
    private HBox figure(HBox cell) {
        if (!texts.language().isRightToLeft()) {
            cell.getStyleClass().add("ends-right");
        }
        return cell;
    }
}
