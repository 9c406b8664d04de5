package ir.kargozar.desktop.form;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.desktop.form.FieldSpec.Choice;
import ir.kargozar.text.SearchKey;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/** The control for each way of typing, tied to its field. */
final class Inputs {

    private final Texts texts;
    private final DateTyping dates;

    Inputs(Texts texts, DateTyping dates) {
        this.texts = texts;
        this.dates = dates;
    }

    Region control(Field field) {
        Region control = switch (field.spec().typing()) {
            case CHOICE -> combo(field);
            case SEGMENTS -> segments(field);
            case DATE -> typed(field, new DateField(field, texts, dates));
            case TEXT, CODE, SHEBA, AMOUNT -> typed(field, new TextField());
        };
        control.setId(field.spec().id());
        control.setMaxWidth(Double.MAX_VALUE);
        return control;
    }

    private TextField typed(Field field, TextField control) {
        Typing typing = field.spec().typing();
        Grouping grouping = new Grouping(typing, texts);
        control.setTextFormatter(new TextFormatter<>(grouping));
        if (typing != Typing.TEXT) {
            control.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
            control.getStyleClass().add("code");
            control.setAlignment(texts.language().isRightToLeft() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        }
        control.setText(grouping.shape(field.text().get()));
        control.textProperty().addListener((_, _, now) -> field.text().set(now));
        field.text().addListener((_, _, now) -> {
            if (!control.getText().equals(grouping.shape(now))) {
                control.setText(now);
            }
        });
        control.addEventFilter(KeyEvent.KEY_PRESSED, Inputs::keepWhatWasTyped);
        return control;
    }

    /** A field with a formatter gives up what was typed when Esc is pressed: it never hears of it. */
    private static void keepWhatWasTyped(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && event.getSource() instanceof Node field && !event.isConsumed()) {
            event.consume();
            Node around = field.getParent();
            if (around != null) {
                around.fireEvent(event.copyFor(around, around));
            }
        }
    }

    private ComboBox<Choice> combo(Field field) {
        ComboBox<Choice> control = new ComboBox<>();
        control.getItems().setAll(field.spec().choices());
        control.setConverter(new WordOf());
        control.setValue(chosen(field));
        control.valueProperty().addListener((_, _, now) -> field.set(now == null ? null : now.code()));
        field.text().addListener((_, _, _) -> control.setValue(chosen(field)));
        control.addEventHandler(KeyEvent.KEY_TYPED, event -> byLetter(control, event.getCharacter()));
        return control;
    }

    /** A letter chooses the next word that begins with it. */
    private static void byLetter(ComboBox<Choice> control, String typed) {
        String letter = SearchKey.of(typed).joined();
        if (letter.isEmpty()) {
            return;
        }
        List<Choice> choices = control.getItems();
        int from = control.getSelectionModel().getSelectedIndex() + 1;
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get((from + i) % choices.size());
            if (SearchKey.of(choice.word()).joined().startsWith(letter)) {
                control.setValue(choice);
                return;
            }
        }
    }

    private SegmentedButton segments(Field field) {
        List<ToggleButton> buttons = field.spec().choices().stream()
                .map(choice -> {
                    ToggleButton button = new ToggleButton(choice.word());
                    button.setId(field.spec().id() + "-" + choice.code());
                    button.setUserData(choice.code());
                    return button;
                })
                .toList();
        SegmentedButton control = new SegmentedButton(buttons.toArray(ToggleButton[]::new));
        control.getStyleClass().add(SegmentedButton.STYLE_CLASS_DARK);
        ToggleGroup group = control.getToggleGroup();
        Runnable take = () -> buttons.forEach(button ->
                button.setSelected(button.getUserData().equals(field.text().get())));
        take.run();
        field.text().addListener((_, _, _) -> take.run());
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now != null) {
                field.set(now.getUserData());
            } else if (before != null
                    && before.getUserData().equals(field.text().get())) {
                before.setSelected(true);
            }
        });
        return control;
    }

    private static @Nullable Choice chosen(Field field) {
        return field.spec().choices().stream()
                .filter(choice -> choice.code().equals(field.text().get()))
                .findFirst()
                .orElse(null);
    }

    /** Shows a choice by its word. */
    private static final class WordOf extends StringConverter<Choice> {
        @Override
        public String toString(@Nullable Choice choice) {
            return choice == null ? "" : choice.word();
        }

        @Override
        public @Nullable Choice fromString(String word) {
            return null;
        }
    }
}
