package ir.kargozar.desktop.claims;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Says above the list which claims it shows, while these were asked for elsewhere; leads back there. */
final class ExcerptRow extends HBox {
    private final Sentence sentence = Pieces.sentence("", "strong");

    ExcerptRow(ClaimListModel model, Texts texts) {
        super(12);
        setId("claims-excerpt");
        getStyleClass().add("pick-bar");
        setAlignment(Pos.CENTER_LEFT);
        sentence.setId("claims-excerpt-words");
        getChildren()
                .setAll(
                        Icon.STATISTICS.small(),
                        sentence,
                        Pieces.button("excerpt-back", texts.say("claims.excerpt.back"), "Esc", Icon.BACK, model::back),
                        Pieces.button("excerpt-all", texts.say("claims.excerpt.all"), Icon.CLAIMS, model::all));
        managedProperty().bind(visibleProperty());
        model.excerpt().addListener((_, _, now) -> show(now));
        show(model.excerpt().get());
    }

    private void show(@Nullable Excerpt excerpt) {
        setVisible(excerpt != null);
        sentence.setText(excerpt == null ? "" : excerpt.sentence());
    }
}
