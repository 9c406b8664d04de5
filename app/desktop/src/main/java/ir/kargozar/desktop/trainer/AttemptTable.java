package ir.kargozar.desktop.trainer;

import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.theme.Scale;
import ir.kargozar.desktop.trainer.PersonModel.Seen;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import ir.kargozar.training.Stage;
import ir.kargozar.training.register.Attempt;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** Everything that somebody tried, the newest first: mark, time, and what was missed. */
final class AttemptTable extends TableView<Attempt> {
    private static final int SECONDS = 60;

    private final Shown shown;
    private final Texts texts;
    private @Nullable Seen seen;

    AttemptTable(Shown shown, Scale scale) {
        this.shown = shown;
        this.texts = shown.texts();
        setId("attempts");
        setAccessibleText(texts.say("trainer.attempts"));
        setPlaceholder(Pieces.label(texts.say("trainer.attempts.none"), "quiet"));
        columns(scale);
        scale.value().addListener(_ -> columns(scale));
    }

    void show(Seen now) {
        seen = now;
        getItems().setAll(now.standing().attempts().reversed());
    }

    private void columns(Scale scale) {
        double size = scale.now();
        getColumns()
                .setAll(List.of(
                        column("on", 100 * size, (each, _) -> shown.date(each.on())),
                        column("of", 230 * size, AttemptTable::of),
                        column("score", 72 * size, (each, _) -> shown.number(each.score())),
                        column("time", 96 * size, (each, _) -> time(each)),
                        column("missed", 320 * size, this::missed),
                        column(
                                "counts",
                                150 * size,
                                (each, _) -> texts.say(
                                        each.counts()
                                                ? each.byTrainer() ? "trainer.by-trainer" : "trainer.counts"
                                                : "trainer.past-attempt"))));
    }

    private static String of(Attempt attempt, Seen seen) {
        return attempt.stage() == Stage.THEORY
                ? seen.words().lesson(attempt.of())
                : seen.words().exercise(attempt.of());
    }

    private String time(Attempt attempt) {
        return attempt.seconds() == 0
                ? ""
                : texts.say("trainer.minutes", shown.number((attempt.seconds() + SECONDS - 1) / SECONDS));
    }

    private String missed(Attempt attempt, Seen seen) {
        return attempt.missed().stream()
                .map(code -> attempt.stage() == Stage.THEORY
                        ? shown.code(code)
                        : seen.words().fault(code))
                .collect(Collectors.joining(texts.say("list.comma")));
    }

    private TableColumn<Attempt, String> column(String name, double width, BiFunction<Attempt, Seen, String> text) {
        TableColumn<Attempt, String> column = new TableColumn<>(texts.say("trainer.attempt." + name));
        column.setId("attempts-" + name);
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(seen == null ? "" : text.apply(row.getValue(), seen)));
        return column;
    }
}
