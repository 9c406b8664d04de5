package ir.kargozar.desktop.trainer;

import ir.kargozar.desktop.shell.SearchField;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import ir.kargozar.training.report.Prospect;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** Which people of a class are shown: by what is typed, and by how they stand, each with its number. */
final class ClassFilter extends FlowPane {
    private static final int COLUMNS = 18;

    private final ClassModel model;
    private final Shown shown;
    private final Texts texts;
    private final SearchField search;
    private final ToggleGroup states = new ToggleGroup();

    /** @param onward where Enter leads */
    ClassFilter(ClassModel model, Shown shown, Runnable onward) {
        super(8, 8);
        this.model = model;
        this.shown = shown;
        this.texts = shown.texts();
        setAlignment(Pos.CENTER_LEFT);
        search = new SearchField("class-search", texts.say("trainer.search"), COLUMNS, onward);
        search.textProperty().bindBidirectional(model.search());
        fill();
    }

    void search() {
        search.enter();
    }

    void fill() {
        getChildren().setAll(search, state(Optional.empty()));
        for (Prospect.State state : Prospect.State.values()) {
            getChildren().add(state(Optional.of(state)));
        }
    }

    private ToggleButton state(Optional<Prospect.State> state) {
        String words = state.map(each -> texts.say("trainer.filter." + each.name(), shown.number(model.count(each))))
                .orElseGet(() -> texts.say("trainer.filter.ALL"));
        ToggleButton button = new ToggleButton(words);
        button.setId("class-filter-"
                + state.map(each -> each.name().toLowerCase(Locale.ROOT)).orElse("all"));
        button.getStyleClass().add("filter");
        state.ifPresent(each -> button.setGraphic(ProspectCell.icon(each).small()));
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(states);
        button.setSelected(model.only().get().equals(state));
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.only().set(state);
        });
        return button;
    }
}
