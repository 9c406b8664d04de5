package ir.kargozar.desktop.examination;

import ir.kargozar.claim.ClaimLine;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Received claims in the order in which they came, each with what the machine found. */
final class QueuePane extends VBox {
    private final ExaminationModel model;
    private final Shown shown;
    private final Texts texts;
    private final ListView<Waiting> list;
    private final Label count = Pieces.label("", "small", "quiet", "strong");
    private boolean filling;

    QueuePane(ExaminationModel model, Shown shown) {
        super(8);
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        setId("examine-queue-pane");
        getStyleClass().add("examine-queue");
        list = new ListView<>(model.queue());
        list.setId("examine-queue");
        list.getStyleClass().add("bank-lines");
        list.setAccessibleText(texts.say("examine.queue"));
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (now != null && !filling) {
                model.open(now);
            }
        });
        count.setId("examine-count");
        count.setLabelFor(list);
        model.size()
                .addListener((_, _, now) -> count.setText(texts.say("examine.count", shown.number(now.longValue()))));
        model.at().addListener((_, _, now) -> mark(now));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(count, list);
    }

    private void mark(@Nullable Case now) {
        filling = true;
        if (now == null) {
            list.getSelectionModel().clearSelection();
        } else {
            model.queue().stream()
                    .filter(each -> each.line().number().equals(now.claim().number()))
                    .findFirst()
                    .ifPresent(each -> {
                        list.getSelectionModel().select(each);
                        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
                    });
        }
        filling = false;
    }

    /** Whose claim, how much, and the machine's sign. */
    private final class Cell extends ListCell<Waiting> {
        private final Label name = Pieces.label("", "strong", "may-shorten");
        private final Label about = Pieces.code("", "small", "quiet");
        private final Label amount = Pieces.code("", "small", "quiet");
        private final Label sign = new Label();
        private final HBox face;
        private final ChangeListener<@Nullable List<Problem>> found = (_, _, now) -> sign(now);
        private @Nullable Waiting heard;

        Cell() {
            about.setMinWidth(USE_PREF_SIZE);
            VBox words = new VBox(2, name, new HBox(8, about, Pieces.spring(), amount));
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            sign.setMinWidth(USE_PREF_SIZE);
            sign.getStyleClass().addAll("small", "sign");
            face = new HBox(8, words, sign);
            face.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Waiting waiting, boolean empty) {
            super.updateItem(waiting, empty);
            if (heard != null) {
                heard.findings().removeListener(found);
            }
            heard = empty ? null : waiting;
            if (empty || waiting == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            model.near(getIndex());
            ClaimLine line = waiting.line();
            name.setText(line.insured());
            about.setText(shown.code(line.number()));
            amount.setText(shown.amount(line.amount()));
            setAccessibleText(name.getText() + " " + amount.getText());
            waiting.findings().addListener(found);
            sign(waiting.findings().get());
            setGraphic(face);
        }

        private void sign(@Nullable List<Problem> findings) {
            sign.getStyleClass().removeAll("good", "warn");
            if (findings == null) {
                sign.setGraphic(null);
                sign.setText("");
            } else if (findings.isEmpty()) {
                sign.setGraphic(Icon.GOOD.small());
                sign.setText("");
                sign.getStyleClass().add("good");
            } else {
                sign.setGraphic(Icon.WARNING.small());
                sign.setText(shown.number(findings.size()));
                sign.getStyleClass().add("warn");
            }
        }
    }
}
