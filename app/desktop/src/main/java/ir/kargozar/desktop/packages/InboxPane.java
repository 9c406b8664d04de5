package ir.kargozar.desktop.packages;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.SearchField;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.text.Texts;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The offices of which packages come, a line each: what came last and when, and what is missing. */
final class InboxPane extends VBox {

    private static final int SEARCH_COLUMNS = 18;

    private final InboxModel model;
    private final PackageWords words;
    private final Texts texts;
    private final SearchField search;
    private final ToggleButton open = new ToggleButton();
    private final Label count = Pieces.label("", "quiet");
    private final ListView<InboxRow> list;
    private boolean filling;

    InboxPane(InboxModel model, PackageWords words, Texts texts, Runnable toConflicts) {
        super(12);
        this.model = model;
        this.words = words;
        this.texts = texts;
        setId("inbox");
        search = new SearchField("inbox-search", texts.say("inbox.search"), SEARCH_COLUMNS, this::toFirst);
        search.textProperty().bindBidirectional(model.text());
        list = new ListView<>(model.rows());
        list.setId("inbox-offices");
        list.getStyleClass().add("bank-lines");
        list.setAccessibleText(texts.say("inbox.offices"));
        list.setCellFactory(_ -> new InboxCell(words, texts));
        Sentence nobody = Pieces.sentence(texts.say("inbox.none"), "quiet");
        nobody.setId("inbox-empty");
        list.setPlaceholder(nobody);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (now != null && !filling) {
                model.look(now.office().office());
            }
        });
        model.rows().addListener((ListChangeListener<InboxRow>) _ -> fill());
        model.seen().addListener((_, _, now) -> {
            if (now == null) {
                list.getSelectionModel().clearSelection();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(conflicts(toConflicts), filters(), list);
    }

    /** Above the list, while claims or forms with two contents wait. */
    private HBox conflicts(Runnable toConflicts) {
        Sentence told = Pieces.sentence("");
        HBox row = Pieces.row(
                "notice-row",
                Icon.COMPARE.small(),
                told,
                Pieces.button("to-conflicts", texts.say("inbox.conflicts.look"), Icon.COMPARE, toConflicts));
        row.setId("inbox-conflicts");
        row.setFillHeight(false);
        row.setVisible(false);
        row.setManaged(false);
        model.conflicts().addListener((_, _, now) -> {
            told.setText(texts.say("inbox.conflicts", words.amount(now.longValue())));
            row.setVisible(now.longValue() > 0);
            row.setManaged(now.longValue() > 0);
        });
        return row;
    }

    private HBox filters() {
        open.setId("inbox-open");
        open.getStyleClass().add("filter");
        open.selectedProperty().bindBidirectional(model.onlyOpen());
        count.setId("inbox-count");
        HBox row = new HBox(12, open, count, Pieces.spring(), search);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** The office that is looked at keeps its place. */
    private void fill() {
        open.setText(texts.say("inbox.open", words.amount(model.open())));
        count.setText(
                model.rows().size() == model.size()
                        ? texts.say("inbox.count", words.amount(model.size()))
                        : texts.say("inbox.count.of", words.amount(model.rows().size()), words.amount(model.size())));
        InboxModel.Seen seen = model.seen().get();
        filling = true;
        list.getSelectionModel().clearSelection();
        if (seen != null) {
            model.rows().stream()
                    .filter(row -> Objects.equals(
                            row.office().office(), seen.row().office().office()))
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
        filling = false;
    }

    void toSearch() {
        search.enter();
    }

    private void toFirst() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    void focus() {
        list.requestFocus();
    }
}
