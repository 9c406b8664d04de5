package ir.kargozar.desktop.form;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.Sheba;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What was typed in one field, and what is wrong with it, in words. */
public final class Field {

    private final FieldSpec spec;
    private final String label;
    private final Texts texts;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final StringProperty hint = new SimpleStringProperty("");

    Field(FieldSpec spec, String label, Texts texts) {
        this.spec = spec;
        this.label = label;
        this.texts = texts;
        text.addListener((_, _, _) -> error.set(""));
    }

    public FieldSpec spec() {
        return spec;
    }

    public String label() {
        return label;
    }

    public StringProperty text() {
        return text;
    }

    /** What is wrong and what to do; empty where nothing is. */
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /** One helpful line under the field while nothing is wrong. */
    public StringProperty hint() {
        return hint;
    }

    /** What was typed, for the record: null for nothing, codes in ASCII digits, dates whole however they were typed. */
    public @Nullable String value() {
        String typed = text.get().strip();
        if (typed.isEmpty()) {
            return null;
        }
        return switch (spec.typing()) {
            case TEXT -> typed;
            case DATE ->
                spec.rule().apply(typed) instanceof Parsed.Valid<?>(JalaliDate date)
                        ? date.toString()
                        : Digits.ascii(typed);
            default -> Digits.ascii(typed);
        };
    }

    public boolean isEmpty() {
        return value() == null;
    }

    public void set(@Nullable Object value) {
        text.set(value == null ? "" : value.toString());
    }

    /** The field is left: a mistake in what was typed is told now, an empty field not yet. */
    public void leave() {
        String typed = value();
        if (typed == null) {
            return;
        }
        switch (spec.rule().apply(typed)) {
            case Parsed.Invalid<?> invalid -> show(texts.problem(spec.path(), invalid));
            case Parsed.Valid<?>(Sheba sheba) -> text.set(texts.digits(sheba.grouped()));
            case Parsed.Valid<?>(JalaliDate date) ->
                text.set(texts.digits(date.toString().replace('-', '/')));
            case Parsed.Valid<?> _ -> {}
        }
    }

    void show(Problem problem) {
        String sentence = problem.remedy().isEmpty() ? problem.message() : problem.message() + " " + problem.remedy();
        error.set(texts.digits(sentence));
    }

    void clear() {
        error.set("");
    }
}
