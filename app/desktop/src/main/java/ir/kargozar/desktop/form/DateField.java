package ir.kargozar.desktop.form;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.shell.Opens;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Texts;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A date, typed or picked: Alt+Down opens the month, in which the keys move while the caret stays here; Enter takes the
 * day, Esc closes the month and nothing else. Closed, Up and Down are the day after and before.
 */
final class DateField extends TextField implements Opens {

    private static final double GAP = 4;

    private final Field field;
    private final Texts texts;
    private final DateTyping dates;
    private final InvalidationListener moved = _ -> follow();
    private @Nullable MonthPane month;

    DateField(Field field, Texts texts, DateTyping dates) {
        this.field = field;
        this.texts = texts;
        this.dates = dates;
        getStyleClass().add("date-field");
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                close();
            }
        });
    }

    /** The field with a sign at its end that opens the month by mouse; for keys there is Alt+Down. */
    Pane withOpener() {
        Label sign = new Label("", Icon.DUE.small());
        sign.getStyleClass().add("date-opener");
        sign.setAccessibleText(texts.say("date.open"));
        sign.setOnMousePressed(event -> {
            boolean open = isOpen();
            requestFocus();
            if (open) {
                close();
            } else {
                open();
            }
            event.consume();
        });
        StackPane both = new StackPane(this, sign);
        both.setAlignment(Pos.CENTER_RIGHT);
        return both;
    }

    @Override
    public boolean isOpen() {
        return month != null && month.getParent() != null;
    }

    /** Opens the month of what stands in the field, else this month. */
    void open() {
        Scene scene = getScene();
        if (isOpen() || scene == null || !(scene.getRoot() instanceof Pane root)) {
            return;
        }
        MonthPane shown = month == null ? new MonthPane(texts, dates.today(), this::take) : month;
        month = shown;
        shown.setId(field.spec().id() + "-month");
        shown.show(typed().orElse(dates.today()));
        root.getChildren().add(shown);
        shown.applyCss();
        place(root, shown);
        localToSceneTransformProperty().addListener(moved);
    }

    void close() {
        localToSceneTransformProperty().removeListener(moved);
        if (month != null && month.getParent() instanceof Pane root) {
            root.getChildren().remove(month);
        }
    }

    /** The form was scrolled: the month goes with its field. */
    private void follow() {
        if (month != null && month.getParent() instanceof Pane root) {
            place(root, month);
        }
    }

    /** Under the field, or above it where there is no room. */
    private void place(Pane root, MonthPane shown) {
        shown.autosize();
        Bounds at = root.sceneToLocal(localToScene(getBoundsInLocal()));
        boolean below = at.getMaxY() + GAP + shown.getHeight() <= root.getHeight();
        double x = Math.max(GAP, Math.min(at.getMinX(), root.getWidth() - shown.getWidth() - GAP));
        double y = below ? at.getMaxY() + GAP : Math.max(GAP, at.getMinY() - GAP - shown.getHeight());
        shown.relocate(x, y);
    }

    private Optional<JalaliDate> typed() {
        return dates.read(getText()) instanceof Parsed.Valid<JalaliDate>(JalaliDate date)
                ? Optional.of(date)
                : Optional.empty();
    }

    private void take(JalaliDate date) {
        close();
        field.set(texts.digits(date.toString().replace('-', '/')));
        positionCaret(getLength());
    }

    private void keys(KeyEvent event) {
        if (isOpen()) {
            keysOfMonth(event);
        } else if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
            open();
            event.consume();
        } else if (!event.isAltDown() && !event.isShortcutDown()) {
            step(event);
        }
    }

    private void keysOfMonth(KeyEvent event) {
        KeyCode code = event.getCode();
        if (month == null) {
            return;
        }
        if (code == KeyCode.ENTER) {
            take(month.chosen());
        } else if (code == KeyCode.ESCAPE || (code == KeyCode.UP && event.isAltDown())) {
            close();
        } else if (!month.move(code)) {
            if (!code.isModifierKey()) {
                close();
            }
            return;
        }
        event.consume();
    }

    private void step(KeyEvent event) {
        int days = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (days != 0) {
            typed().ifPresent(date ->
                    field.set(texts.digits(date.plusDays(days).toString().replace('-', '/'))));
            event.consume();
        }
    }
}
