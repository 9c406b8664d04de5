package ir.kargozar.desktop.form;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.text.Texts;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One month of the Jalali calendar to pick a day from, Saturday first; the day the keys stand on, and today, marked. */
final class MonthPane extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final List<DayOfWeek> WEEK = List.of(
            DayOfWeek.SATURDAY,
            DayOfWeek.SUNDAY,
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY);
    private static final int WEEKS = 6;

    private final Texts texts;
    private final JalaliDate today;
    private final Consumer<JalaliDate> picked;
    private final Label title = new Label();
    private final Label said = new Label();
    private final List<Label> cells = new ArrayList<>();
    private JalaliDate chosen;

    MonthPane(Texts texts, JalaliDate today, Consumer<JalaliDate> picked) {
        this.texts = texts;
        this.today = today;
        this.picked = picked;
        chosen = today;
        getStyleClass().add("month");
        setManaged(false);
        title.getStyleClass().add("month-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setAlignment(Pos.CENTER);
        HBox.setHgrow(title, Priority.ALWAYS);
        said.getStyleClass().add("month-said");
        getChildren().setAll(new HBox(turn("month-before", -1), title, turn("month-after", 1)), grid(), said);
    }

    /** The day that Enter would take. */
    JalaliDate chosen() {
        return chosen;
    }

    void show(JalaliDate day) {
        chosen = day;
        JalaliMonth month = day.inMonth();
        title.setText(texts.say("date.month", texts.say("month." + month.month()), month.year()));
        said.setText(inWords(day));
        said.setAccessibleText(said.getText());
        int before = WEEK.indexOf(month.firstDay().gregorian().getDayOfWeek());
        for (int i = 0; i < cells.size(); i++) {
            int number = i - before + 1;
            boolean inside = number >= 1 && number <= month.length();
            Label cell = cells.get(i);
            cell.setText(inside ? texts.digits(Integer.toString(number)) : "");
            cell.setUserData(inside ? Integer.valueOf(number) : null);
            cell.pseudoClassStateChanged(CHOSEN, inside && number == day.day());
            cell.pseudoClassStateChanged(TODAY, inside && today.inMonth().equals(month) && number == today.day());
        }
    }

    private String inWords(JalaliDate day) {
        return texts.say(
                "date.long",
                texts.word(day.gregorian().getDayOfWeek()),
                day.day(),
                texts.say("month." + day.month()),
                day.year());
    }

    /** Moves by arrows (a day, a week), Page Up and Down (a month), Home and End; false for any other key. */
    boolean move(KeyCode code) {
        int onward = texts.language().isRightToLeft() ? 1 : -1;
        switch (code) {
            case LEFT -> days(onward);
            case RIGHT -> days(-onward);
            case UP -> days(-WEEK.size());
            case DOWN -> days(WEEK.size());
            case PAGE_UP -> months(-1);
            case PAGE_DOWN -> months(1);
            case HOME -> show(chosen.inMonth().firstDay());
            case END -> show(chosen.inMonth().lastDay());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void days(int days) {
        int year = chosen.year();
        if (year > JalaliMonth.FIRST_YEAR && year < JalaliMonth.LAST_YEAR) {
            show(chosen.plusDays(days));
        }
    }

    private void months(int months) {
        int count = chosen.year() * 12 + chosen.month() - 1 + months;
        int year = count / 12;
        if (year > JalaliMonth.FIRST_YEAR && year < JalaliMonth.LAST_YEAR) {
            JalaliMonth month = new JalaliMonth(year, count % 12 + 1);
            show(new JalaliDate(month.year(), month.month(), Math.min(chosen.day(), month.length())));
        }
    }

    private Label turn(String id, int months) {
        String key = months < 0 ? "month.before" : "month.after";
        boolean left = (months > 0) == texts.language().isRightToLeft();
        Label turn = new Label(left ? "\u2039" : "\u203A");
        turn.setId(id);
        turn.getStyleClass().add("month-turn");
        turn.setAccessibleText(texts.say(key));
        turn.setOnMousePressed(event -> {
            months(months);
            event.consume();
        });
        return turn;
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("month-grid");
        for (int column = 0; column < WEEK.size(); column++) {
            Label day = new Label(texts.say("weekday.short." + WEEK.get(column).name()));
            day.setAccessibleText(texts.word(WEEK.get(column)));
            day.getStyleClass().add("month-weekday");
            grid.add(day, column, 0);
        }
        for (int i = 0; i < WEEKS * WEEK.size(); i++) {
            Label cell = new Label();
            cell.getStyleClass().add("month-day");
            cell.setOnMousePressed(event -> {
                if (cell.getUserData() instanceof Integer number) {
                    picked.accept(new JalaliDate(chosen.year(), chosen.month(), number));
                }
                event.consume();
            });
            cells.add(cell);
            grid.add(cell, i % WEEK.size(), i / WEEK.size() + 1);
        }
        return grid;
    }
}
