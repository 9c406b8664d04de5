package ir.kargozar.desktop.batch;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.offset.FormLine;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** From where the fields come that all rows have in common: a form 3, or a centre. */
final class BasePane extends HBox {

    private final BatchModel model;
    private final ComboBox<BatchBase.Face> base = new ComboBox<>();
    private boolean filling;

    BasePane(BatchModel model, Shown shown) {
        super(12);
        this.model = model;
        setAlignment(Pos.CENTER_LEFT);
        Label label = Pieces.label(shown.texts().say("batch.base"), "small", "quiet");
        label.setLabelFor(base);
        label.setMinWidth(USE_PREF_SIZE);
        base.setId("batch-base");
        base.setAccessibleText(label.getText());
        base.setMaxWidth(Double.MAX_VALUE);
        base.setConverter(new Words(shown));
        base.setItems(model.bases());
        setHgrow(base, Priority.ALWAYS);
        getChildren().setAll(label, base);
        base.valueProperty().addListener((_, _, now) -> {
            if (now != null && !filling) {
                model.choose(now);
            }
        });
        model.base().addListener((_, _, _) -> mark());
        model.bases().addListener((ListChangeListener<BatchBase.Face>) _ -> mark());
    }

    /** The base that holds, in the list of those that can be chosen. */
    private void mark() {
        BatchBase now = model.base().get();
        filling = true;
        base.setValue(now == null ? null : now.face());
        filling = false;
    }

    /** A base in words. */
    private static final class Words extends StringConverter<BatchBase.Face> {
        private final Shown shown;

        Words(Shown shown) {
            this.shown = shown;
        }

        @Override
        public String toString(BatchBase.@Nullable Face face) {
            return switch (face) {
                case null -> "";
                case BatchBase.Face.None _ -> shown.texts().say("batch.base.none");
                case BatchBase.Face.List3(FormLine line) ->
                    shown.texts()
                            .say(
                                    "batch.base.list",
                                    shown.code(line.number()),
                                    line.facts().centre().name());
                case BatchBase.Face.Centre(String _, String name) ->
                    shown.texts().say("batch.base.centre", name);
            };
        }

        @Override
        public BatchBase.@Nullable Face fromString(String words) {
            return null;
        }
    }
}
