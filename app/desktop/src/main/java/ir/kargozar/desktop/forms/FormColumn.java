package ir.kargozar.desktop.forms;

import ir.kargozar.desktop.status.FormChip;
import ir.kargozar.desktop.wording.FormWords;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormStatus;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A column of the list of forms; what stands first stays longest where there is little room. */
enum FormColumn {
    NUMBER(144, 150),
    STATUS(178, 180),
    AMOUNT(130, 140),
    CENTRE(180, 700),
    UNTIL(102, 106),
    KIND(110, 114);

    private final double least;
    private final double most;

    FormColumn(double least, double most) {
        this.least = least;
        this.most = most;
    }

    /** Pixels at the usual text size. */
    double least() {
        return least;
    }

    double most() {
        return most;
    }

    boolean isFigures() {
        return this == AMOUNT;
    }

    private boolean isCode() {
        return this == NUMBER || this == AMOUNT || this == UNTIL;
    }

    private String text(FormLine line, Shown shown, FormWords words) {
        return switch (this) {
            case NUMBER -> shown.code(line.number());
            case KIND -> words.kind(line.number().kind());
            case CENTRE -> centre(line, shown);
            case AMOUNT -> line.facts().amount().map(shown::amount).orElse("");
            case UNTIL -> line.facts().term().until().map(shown::date).orElse("");
            case STATUS -> shown.texts().word(line.status());
        };
    }

    private static String centre(FormLine line, Shown shown) {
        String centre = line.facts().centre().name();
        String workshop = line.facts().workshop();
        return workshop.isEmpty() ? centre : shown.texts().say("forms.workshop.of", workshop, centre);
    }

    /** A cell that keeps its nodes and only changes their words. */
    static final class Cell extends TableCell<FormLine, FormLine> {
        private final FormColumn column;
        private final Shown shown;
        private final FormWords words;
        private final Label label = new Label();
        private final Map<FormStatus, FormChip> chips = new EnumMap<>(FormStatus.class);

        Cell(FormColumn column, Shown shown, FormWords words) {
            this.column = column;
            this.shown = shown;
            this.words = words;
            label.getStyleClass().add("may-shorten"); // the details tell it whole
            if (column.isCode()) {
                label.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
                label.getStyleClass().add("code");
            }
        }

        @Override
        protected void updateItem(@Nullable FormLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
            } else if (column == STATUS) {
                setGraphic(chips.computeIfAbsent(line.status(), status -> new FormChip(status, shown.texts())));
            } else {
                label.setText(column.text(line, shown, words));
                setGraphic(label);
            }
        }
    }
}
