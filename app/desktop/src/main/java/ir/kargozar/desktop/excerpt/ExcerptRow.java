package ir.kargozar.desktop.excerpt;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.text.Texts;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Says above a list which records it shows, while these were asked for elsewhere; leads back there. */
public final class ExcerptRow extends HBox {
    private final Sentence sentence = Pieces.sentence("", "strong");

    /**
     * @param id of the row; its words have the same with {@code -words}
     * @param onward other ways out of these records
     */
    public ExcerptRow(String id, Texts texts, ObservableValue<? extends @Nullable Excerpt<?>> excerpt, Node... onward) {
        super(12);
        setId(id);
        getStyleClass().add("pick-bar");
        setAlignment(Pos.CENTER_LEFT);
        sentence.setId(id + "-words");
        Runnable back = () -> back(excerpt.getValue());
        getChildren()
                .setAll(
                        Icon.STATISTICS.small(),
                        sentence,
                        Pieces.button("excerpt-back", texts.say("claims.excerpt.back"), "Esc", Icon.BACK, back));
        getChildren().addAll(onward);
        managedProperty().bind(visibleProperty());
        excerpt.addListener((_, _, now) -> show(now));
        show(excerpt.getValue());
    }

    private static void back(@Nullable Excerpt<?> excerpt) {
        if (excerpt != null) {
            excerpt.back().run();
        }
    }

    private void show(@Nullable Excerpt<?> excerpt) {
        setVisible(excerpt != null);
        sentence.setText(excerpt == null ? "" : excerpt.sentence());
    }
}
