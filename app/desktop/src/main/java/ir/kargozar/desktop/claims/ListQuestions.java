package ir.kargozar.desktop.claims;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimFilter;
import ir.kargozar.desktop.shell.Pieces;
import ir.kargozar.desktop.shell.Question;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.theme.Sentence;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Texts;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What the list asks for: the name of a filter, the first and the last day. */
public final class ListQuestions {

    private final Shown shown;
    private final Texts texts;
    private final Runnable closed;

    /** @param closed takes the question away */
    public ListQuestions(Shown shown, Runnable closed) {
        this.shown = shown;
        this.texts = shown.texts();
        this.closed = closed;
    }

    /** Under which name the filter is saved. */
    public Question name(Consumer<String> named) {
        TextField field = new TextField();
        field.setId("filter-name");
        Sentence error = error("filter-name-error");
        return new Question(
                        "save-filter-question",
                        Icon.FILTER,
                        texts.say("claims.saved.title"),
                        labelled("claims.saved.name", field),
                        error)
                .main("save-filter-yes", texts.say("claims.saved.yes"), Icon.SAVE, () -> {
                    if (Line.of(field.getText()) instanceof Parsed.Valid<Line>(Line name)) {
                        closed.run();
                        named.accept(name.value());
                    } else {
                        error.setText(texts.say("claims.saved.name.missing"));
                    }
                })
                .other("save-filter-no", texts.say("claims.no"), Icon.REMOVE, closed);
    }

    /** Which days; an empty field is no bound. */
    public Question days(ClaimFilter now, BiConsumer<Optional<JalaliDate>, Optional<JalaliDate>> chosen) {
        TextField from = day("days-from", now.from());
        TextField to = day("days-to", now.to());
        Sentence error = error("days-error");
        return new Question(
                        "days-question",
                        Icon.DUE,
                        texts.say("claims.days.title"),
                        labelled("claims.days.from", from),
                        labelled("claims.days.to", to),
                        error)
                .main("days-yes", texts.say("claims.days.yes"), Icon.GOOD, () -> {
                    Optional<String> wrong = wrong(from).or(() -> wrong(to));
                    error.setText(wrong.orElse(""));
                    if (wrong.isEmpty()) {
                        closed.run();
                        chosen.accept(read(from), read(to));
                    }
                })
                .other("days-no", texts.say("claims.no"), Icon.REMOVE, closed);
    }

    private TextField day(String id, Optional<JalaliDate> day) {
        TextField field = new TextField(day.map(shown::date).orElse(""));
        field.setId(id);
        field.setPromptText(texts.say("claims.days.example"));
        return field;
    }

    private Optional<String> wrong(TextField field) {
        return !field.getText().isBlank()
                        && JalaliDate.of(field.getText()) instanceof Parsed.Invalid<JalaliDate> invalid
                ? Optional.of(texts.digits(texts.problem("", invalid).message()))
                : Optional.empty();
    }

    private static Optional<JalaliDate> read(TextField field) {
        return JalaliDate.of(field.getText()) instanceof Parsed.Valid<JalaliDate>(JalaliDate day)
                ? Optional.of(day)
                : Optional.empty();
    }

    private VBox labelled(String key, TextField field) {
        Label label = Pieces.label(texts.say(key), "small", "quiet");
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        return new VBox(4, label, field);
    }

    private static Sentence error(String id) {
        Sentence error = Pieces.sentence("", "field-error");
        error.setId(id);
        return error;
    }
}
