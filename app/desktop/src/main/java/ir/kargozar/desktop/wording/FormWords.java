package ir.kargozar.desktop.wording;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.money.Rial;
import ir.kargozar.offset.desk.FieldDifference;
import ir.kargozar.offset.form.FieldType;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.Label;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Texts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a form, in words: names of its fields, its values as they are shown, and what changed. */
public final class FormWords {

    private static final Pattern CELL = Pattern.compile("\\w+\\[(\\d+)]\\.");

    private final Shown shown;
    private final Texts texts;

    public FormWords(Shown shown) {
        this.shown = shown;
        this.texts = shown.texts();
    }

    public String of(Label label) {
        return label.in(texts.language());
    }

    /** The kind in a word or two, with its number. */
    public String kind(FormKind kind) {
        return texts.say("forms.kind." + kind.name());
    }

    /** The name of a field, or of a cell with its row, {@code workshops[2].amount}; what no field has stays as it is. */
    public String name(FormDefinition definition, String place) {
        String label = definition.at(place).map(field -> of(field.label())).orElse(place);
        Matcher cell = CELL.matcher(place);
        return cell.lookingAt() ? texts.say("forms.cell", Integer.parseInt(cell.group(1)) + 1, label) : label;
    }

    /** A value of a field or cell as it is shown. */
    public String value(FormDefinition definition, String place, String stored) {
        return definition.at(place).map(field -> value(field.type(), stored)).orElse(stored);
    }

    /** A value as it is shown; what is not good yet as it was typed. */
    public String value(FieldType type, String stored) {
        return switch (type) {
            case TEXT -> stored;
            case DATE ->
                JalaliDate.of(stored) instanceof Parsed.Valid<JalaliDate>(JalaliDate date)
                        ? shown.date(date)
                        : texts.digits(stored);
            case AMOUNT ->
                Rial.of(stored) instanceof Parsed.Valid<Rial>(Rial amount)
                        ? shown.amount(amount)
                        : texts.digits(stored);
            case NATIONAL_ID, LEGAL_ENTITY_ID, WORKSHOP_CODE, BRANCH_CODE, FORM -> texts.digits(stored);
        };
    }

    /** One difference between two versions as a sentence. */
    public String difference(FormDefinition definition, FieldDifference difference) {
        String name = name(definition, difference.field());
        String before = quoted(definition, difference.field(), difference.before());
        String after = quoted(definition, difference.field(), difference.after());
        if (difference.before().isEmpty()) {
            return texts.say("forms.difference.new", name, after);
        }
        return difference.after().isEmpty()
                ? texts.say("forms.difference.gone", name, before)
                : texts.say("forms.difference", name, before, after);
    }

    /** Kept left to right within a sentence where it is a code. */
    private String quoted(FormDefinition definition, String field, String stored) {
        String value = value(definition, field, stored);
        return isText(definition, field) ? value : shown.code(value);
    }

    private static boolean isText(FormDefinition definition, String place) {
        return definition.at(place).map(field -> field.type() == FieldType.TEXT).orElse(true);
    }
}
