package ir.kargozar.desktop.statistics;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.statistics.Dimension;
import ir.kargozar.statistics.Period;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Texts;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Which days, and by what they are told apart: kinds as chips, the one before and after, and a field to type in. */
final class PeriodPane extends VBox {
    private static final int COLUMNS = 8;

    private final StatisticsModel model;
    private final FigureWords words;
    private final Texts texts;
    private final TextField first = new TextField();
    private final TextField last = new TextField();
    private final Label name = Pieces.label("", "subtitle");
    private final Sentence error = Pieces.sentence("", "field-error");

    PeriodPane(StatisticsModel model, FigureWords words) {
        super(4);
        this.model = model;
        this.words = words;
        this.texts = words.texts();
        name.setId("period-name");
        name.setAlignment(Pos.CENTER);
        Pieces.atLeast(name, 122);
        HBox turns = new HBox(
                8,
                Pieces.plainButton("month-before", texts.say("statistics.before"), Icon.PREVIOUS, model::before),
                name,
                Pieces.plainButton("month-after", texts.say("statistics.after"), Icon.NEXT, model::after));
        turns.setAlignment(Pos.CENTER);
        FlowPane flow = new FlowPane(8, 8, turns);
        flow.getChildren().addAll(kinds());
        flow.getChildren().addAll(typing("period-typed", first), typing("period-last", last), by());
        error.setId("period-error");
        error.managedProperty().bind(error.visibleProperty());
        error.setVisible(false);
        getChildren().setAll(flow, error);
        model.period().addListener((_, _, _) -> show());
        show();
    }

    void type() {
        first.requestFocus();
        first.selectAll();
    }

    private ToggleButton[] kinds() {
        ToggleGroup group = new ToggleGroup();
        return java.util.Arrays.stream(Period.Kind.values())
                .map(kind -> {
                    ToggleButton chip = new ToggleButton(texts.word(kind));
                    chip.setId("period-" + kind.name());
                    chip.getStyleClass().add("filter");
                    chip.setToggleGroup(group);
                    Runnable face = () -> chip.setSelected(model.period().get().kind() == kind);
                    chip.setOnAction(_ -> {
                        model.kind(kind);
                        face.run();
                    });
                    model.period().addListener((_, _, _) -> face.run());
                    face.run();
                    return chip;
                })
                .toArray(ToggleButton[]::new);
    }

    private TextField typing(String id, TextField field) {
        field.setId(id);
        field.setPrefColumnCount(COLUMNS);
        field.setAccessibleText(texts.say(id.equals("period-last") ? "statistics.typed.last" : "statistics.typed"));
        field.setOnAction(_ -> take());
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private boolean isRange() {
        return model.period().get().kind() == Period.Kind.RANGE;
    }

    private void take() {
        Optional<Parsed.Invalid<?>> wrong =
                isRange() ? model.type(first.getText(), last.getText()) : model.type(first.getText());
        if (wrong.isEmpty()) {
            show();
        } else {
            var problem = texts.problem("", wrong.get());
            error.setText(texts.digits((problem.message() + " " + problem.remedy()).strip()));
            error.setVisible(true);
        }
    }

    /** What is chosen, so that it can be typed over. */
    private void show() {
        Period period = model.period().get();
        name.setText(words.period(period));
        error.setVisible(false);
        last.setVisible(isRange());
        first.setText(typed(period));
        last.setText(words.shown().date(period.last()));
    }

    private String typed(Period period) {
        int year = period.first().year();
        int month = period.first().month() - 1;
        return switch (period.kind()) {
            case MONTH -> part(year, month + 1);
            case QUARTER -> part(year, month / 3 + 1);
            case HALF_YEAR -> part(year, month / 6 + 1);
            case YEAR -> texts.digits(Integer.toString(year));
            case RANGE -> words.shown().date(period.first());
        };
    }

    private String part(int year, int place) {
        return texts.digits(year + "/" + place);
    }

    private MenuButton by() {
        MenuButton menu = menu("statistics-by");
        Supplier<String> face =
                () -> texts.say("statistics.by", texts.word(model.by().get()));
        ToggleGroup group = new ToggleGroup();
        for (Dimension each : Dimension.values()) {
            RadioMenuItem item = new RadioMenuItem(texts.word(each));
            item.setId("by-" + each.name());
            item.setToggleGroup(group);
            item.setSelected(each == model.by().get());
            item.setOnAction(_ -> model.by().set(each));
            model.by().addListener((_, _, now) -> item.setSelected(now == each));
            menu.getItems().add(item);
        }
        menu.setText(face.get());
        model.by().addListener((_, _, _) -> menu.setText(face.get()));
        return menu;
    }

    static MenuButton menu(String id) {
        MenuButton menu = new MenuButton();
        menu.setId(id);
        menu.getStyleClass().add("filter");
        return menu;
    }
}
