package ir.kargozar.desktop.forms;

import ir.kargozar.desktop.status.FormChip;
import ir.kargozar.desktop.wording.FormWords;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.text.Texts;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** The kinds as chips, the states in a menu that says what is chosen. */
final class FormFilters extends FlowPane {

    private final FormListModel model;
    private final Texts texts;

    FormFilters(FormListModel model, FormWords words, Texts texts) {
        super(8, 8);
        this.model = model;
        this.texts = texts;
        setId("form-filters");
        getChildren()
                .add(chip(
                        "forms-all",
                        texts.say("claims.all"),
                        query -> query.kind().isEmpty(),
                        Optional.empty()));
        for (FormKind kind : FormKind.values()) {
            getChildren()
                    .add(chip(
                            "forms-kind-" + kind.name(),
                            words.kind(kind),
                            query -> query.kind().equals(Optional.of(kind)),
                            Optional.of(kind)));
        }
        getChildren().add(states());
    }

    static FormQuery kind(FormQuery now, Optional<FormKind> kind) {
        return new FormQuery(kind, now.status(), now.centre(), now.text(), now.today());
    }

    static FormQuery status(FormQuery now, Optional<FormStatus> status) {
        return new FormQuery(now.kind(), status, now.centre(), now.text(), now.today());
    }

    private ToggleButton chip(String id, String word, Predicate<FormQuery> asked, Optional<FormKind> kind) {
        ToggleButton chip = new ToggleButton(word);
        chip.setId(id);
        chip.getStyleClass().add("filter");
        chip.setSelected(asked.test(model.query().get()));
        model.query().addListener((_, _, now) -> chip.setSelected(asked.test(now)));
        chip.setOnAction(_ -> {
            model.find(kind(model.query().get(), kind));
            chip.setSelected(true);
        });
        return chip;
    }

    private MenuButton states() {
        MenuButton menu = new MenuButton();
        menu.setId("forms-states");
        menu.getStyleClass().add("filter");
        menu.getItems().add(state("any", texts.say("forms.states.any"), Optional.empty()));
        for (FormStatus status : FormStatus.values()) {
            RadioMenuItem item = state(status.name(), texts.word(status), Optional.of(status));
            item.setGraphic(FormChip.icon(status).small());
            menu.getItems().add(item);
        }
        Runnable face = () -> {
            Optional<FormStatus> chosen = model.query().get().status();
            String word = texts.say("forms.states");
            menu.setText(chosen.map(status -> texts.say("claims.filter.chosen", word, texts.word(status)))
                    .orElse(word));
            menu.getStyleClass().remove("chosen");
            chosen.ifPresent(_ -> menu.getStyleClass().add("chosen"));
        };
        face.run();
        model.query().addListener((_, _, _) -> face.run());
        return menu;
    }

    private RadioMenuItem state(String name, String word, Optional<FormStatus> status) {
        RadioMenuItem item = new RadioMenuItem(word);
        item.setId("forms-state-" + name);
        item.setSelected(model.query().get().status().equals(status));
        item.setOnAction(_ -> {
            model.find(status(model.query().get(), status));
            item.setSelected(true);
        });
        model.query().addListener((_, _, now) -> item.setSelected(now.status().equals(status)));
        return item;
    }
}
