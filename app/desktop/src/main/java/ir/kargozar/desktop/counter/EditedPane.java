package ir.kargozar.desktop.counter;

import ir.kargozar.claim.ReturnReason;
import ir.kargozar.desktop.counter.ClaimFormModel.EditedClaim;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Which claim is being changed, above the form; of one that comes again, why it was given back. */
final class EditedPane extends VBox {

    private final Shown shown;

    EditedPane(ClaimFormModel model, Shown shown) {
        this.shown = shown;
        setId("edited");
        setSpacing(4);
        getStyleClass().add("edited");
        model.edited().addListener((_, _, now) -> show(now));
        show(model.edited().get());
    }

    private void show(@Nullable EditedClaim edited) {
        setVisible(edited != null);
        setManaged(edited != null);
        getChildren().clear();
        if (edited == null) {
            return;
        }
        String key = edited.reasons().isEmpty() ? "form.edited" : "form.again";
        getChildren()
                .add(Pieces.row(
                        "line-item",
                        Icon.EDIT.small(),
                        Pieces.sentence(shown.texts().say(key, shown.code(edited.number())), "strong")));
        for (ReturnReason reason : edited.reasons()) {
            HBox line = Pieces.row(
                    "line-item",
                    Icon.RETURNED.small(),
                    Pieces.sentence((reason.reason() + " " + reason.remedy()).strip(), "small"));
            line.getStyleClass().add("bad");
            getChildren().add(line);
        }
    }
}
