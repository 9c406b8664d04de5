package ir.kargozar.desktop.learning;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import ir.kargozar.training.Stage;
import ir.kargozar.training.content.Lesson;
import ir.kargozar.training.register.Need;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One thing that a stage asks for: whether it is done, how long it takes, the mark. */
final class NeedCell extends ListCell<Need> {
    private final Shown shown;
    private final Texts texts;
    private final Supplier<ReadOnlyObjectProperty<@Nullable Learned>> learned;

    NeedCell(Shown shown, Supplier<ReadOnlyObjectProperty<@Nullable Learned>> learned, Consumer<Need> open) {
        this.shown = shown;
        this.texts = shown.texts();
        this.learned = learned;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            Need need = getItem();
            if (need != null && event.getClickCount() == 2) {
                open.accept(need);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Need need, boolean empty) {
        super.updateItem(need, empty);
        if (empty || need == null) {
            setGraphic(null);
            return;
        }
        Label state = state(need);
        HBox face = new HBox(
                12, (need.done() ? Icon.GOOD : sign(need)).node(), Pieces.sentence(title(need, texts), "strong"));
        face.setAlignment(Pos.CENTER_LEFT);
        lesson(need).ifPresent(lesson -> {
            Label minutes = Pieces.label(texts.say("path.minutes", shown.number(lesson.minutes())), "quiet", "small");
            minutes.setMinWidth(Region.USE_PREF_SIZE);
            face.getChildren().add(minutes);
        });
        face.getChildren().add(state);
        face.getStyleClass().addAll("sign", need.done() ? "good" : "open");
        setGraphic(face);
        setAccessibleText(title(need, texts) + " " + state.getText());
    }

    private Optional<Lesson> lesson(Need need) {
        Learned now = learned.get().get();
        return now == null || need.what() != Need.What.LESSON
                ? Optional.empty()
                : now.curriculum().lesson(need.code());
    }

    /** In words, also where the content has none. */
    static String title(Need need, Texts texts) {
        return switch (need.what()) {
            case STAGE_BEFORE -> texts.say("path.need.before", texts.word(Stage.valueOf(need.code())));
            case SESSION -> texts.say("path.need.session");
            case LESSON, EXERCISE, CHECK -> need.title();
        };
    }

    private static Icon sign(Need need) {
        return need.isOwn() ? Icon.AHEAD : Icon.MEETING;
    }

    private Label state(Need need) {
        String words = need.best().isPresent()
                ? texts.say(
                        need.done() ? "path.mark.passed" : "path.mark.low",
                        shown.number(need.best().getAsInt()))
                : texts.say(need.done() ? "path.mark.done" : need.isOwn() ? "path.mark.open" : "path.mark.office");
        Label chip =
                Pieces.label(words, "chip", need.done() ? "good" : need.best().isPresent() ? "warn" : "neutral");
        chip.setGraphic((need.done() ? Icon.GOOD : need.best().isPresent() ? Icon.RENEW : Icon.AHEAD).small());
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }
}
