package ir.kargozar.desktop.form;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.form.FieldSpec.Choice;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Texts;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
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

    Inputs(Texts texts) {
        this.texts = texts;
    }

    Region control(Field field) {
        Region control = switch (field.spec().typing()) {
            case CHOICE -> combo(field);
            case SEGMENTS -> segments(field);
            case TEXT, CODE, SHEBA, DATE, AMOUNT -> typed(field);
        };
        control.setId(field.spec().id());
        control.setMaxWidth(Double.MAX_VALUE);
        return control;
    }

    private TextField typed(Field field) {
        Typing typing = field.spec().typing();
        TextField control = new TextField();
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
        if (typing == Typing.DATE) {
            control.addEventFilter(KeyEvent.KEY_PRESSED, event -> step(event, field));
        }
        return control;
    }

    /** Arrow up and down: the day after and before. */
    private static void step(KeyEvent event, Field field) {
        int days = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (days != 0
                && JalaliDate.of(Digits.ascii(field.text().get()))
                        instanceof Parsed.Valid<JalaliDate>(JalaliDate date)) {
            field.set(date.plusDays(days));
            event.consume();
        }
    }

    private ComboBox<Choice> combo(Field field) {
        ComboBox<Choice> control = new ComboBox<>();
        control.getItems().setAll(field.spec().choices());
        control.setConverter(new WordOf());
        control.setValue(chosen(field));
        control.valueProperty().addListener((_, _, now) -> field.set(now == null ? null : now.code()));
        field.text().addListener((_, _, _) -> control.setValue(chosen(field)));
        return control;
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
