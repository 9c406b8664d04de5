package ir.kargozar.desktop.form;

import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;
import java.util.List;
import java.util.function.Function;

/**
 * A field, declared once.
 *
 * @param path as in the JSON of the record: {@code items[0].amount}; problems find their field by it
 * @param rule reads what was typed, so that a mistake is told when the field is left
 * @param needed an empty field is then a problem of the whole record, told when it is handed in
 * @param choices for {@link Typing#CHOICE} and {@link Typing#SEGMENTS}
 */
public record FieldSpec(
        String path, Typing typing, Function<String, ? extends Parsed<?>> rule, boolean needed, List<Choice> choices) {

    /** @param code what is stored; {@code word} what is shown */
    public record Choice(String code, String word) {}

    public static FieldSpec text(String path) {
        return of(path, Typing.TEXT, Line::of);
    }

    public static FieldSpec of(String path, Typing typing, Function<String, ? extends Parsed<?>> rule) {
        return new FieldSpec(path, typing, rule, true, List.of());
    }

    public static FieldSpec choice(String path, Typing typing, List<Choice> choices) {
        return new FieldSpec(path, typing, Line::of, true, choices);
    }

    public FieldSpec optional() {
        return new FieldSpec(path, typing, rule, false, choices);
    }

    /** Key of the label: the path without the places of a list, {@code form.items.amount}. */
    public String labelKey() {
        return "form." + path.replaceAll("\\[\\d+]", "");
    }

    /** Stable id of the control: {@code items-0-amount}. */
    public String id() {
        return path.replace("[", "-").replace("]", "").replace('.', '-');
    }
}
