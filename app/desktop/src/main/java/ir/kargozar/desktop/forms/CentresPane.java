package ir.kargozar.desktop.forms;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.offset.CentreForms;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The centres that have a form, each with how many and until when its agreement is in force; the first line is all of them. */
final class CentresPane extends VBox {

    private final FormListModel model;
    private final Shown shown;
    private final Texts texts;
    private final ListView<Line> list = new ListView<>();
    private boolean filling;

    CentresPane(FormListModel model, Shown shown) {
        super(8);
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        setId("centres-pane");
        getStyleClass().add("centres");
        list.setId("centres");
        list.getStyleClass().add("bank-lines");
        list.setAccessibleText(texts.say("forms.centres"));
        list.setCellFactory(_ -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        Label title = Pieces.label(texts.say("forms.centres"), "small", "quiet", "strong");
        title.setLabelFor(list);
        getChildren().setAll(title, list);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> chosen(now));
        model.centres().addListener((ListChangeListener<CentreForms>) _ -> fill());
        model.query().addListener((_, _, _) -> mark());
        fill();
    }

    /** A line of the list: a centre, or all of them. */
    private record Line(Optional<CentreForms> centre) {
        Optional<String> id() {
            return centre.map(each -> each.centre().legalEntityId());
        }
    }

    private void fill() {
        List<Line> lines = new ArrayList<>(List.of(new Line(Optional.empty())));
        model.centres().stream()
                .filter(centre -> !centre.centre().legalEntityId().isEmpty())
                .map(centre -> new Line(Optional.of(centre)))
                .forEach(lines::add);
        filling = true;
        list.getItems().setAll(lines);
        filling = false;
        mark();
    }

    /** The line of the centre whose forms are shown. */
    private void mark() {
        Optional<String> wanted = model.query().get().centre();
        filling = true;
        IntStream.range(0, list.getItems().size())
                .filter(place -> list.getItems().get(place).id().equals(wanted))
                .findFirst()
                .ifPresentOrElse(list.getSelectionModel()::clearAndSelect, list.getSelectionModel()::clearSelection);
        filling = false;
    }

    private void chosen(@Nullable Line line) {
        if (line != null && !filling && !line.id().equals(model.query().get().centre())) {
            model.ofCentre(line.id());
        }
    }

    void focus() {
        list.requestFocus();
    }

    /** A centre's name, and beneath it its forms and its agreement. */
    private final class Cell extends ListCell<Line> {
        private final Label name = Pieces.label("", "strong", "may-shorten");
        private final Label about = Pieces.label("", "small", "quiet", "may-shorten");
        private final VBox face = new VBox(2, name, about);

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(line.centre().map(centre -> centre.centre().name()).orElseGet(() -> texts.say("forms.all")));
            about.setText(line.centre().map(this::about).orElseGet(this::total));
            setAccessibleText(name.getText() + " " + about.getText());
            setGraphic(face);
        }

        private String about(CentreForms centre) {
            String count = texts.say("forms.count", shown.number(centre.forms()));
            return centre.until()
                    .map(until -> texts.say("forms.centre.until", count, shown.code(shown.date(until))))
                    .orElseGet(() -> texts.say("forms.centre.none", count));
        }

        private String total() {
            return texts.say("forms.centres.count", shown.number(list.getItems().size() - 1L));
        }
    }
}
