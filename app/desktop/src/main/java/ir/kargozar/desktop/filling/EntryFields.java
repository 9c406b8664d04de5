package ir.kargozar.desktop.filling;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.desktop.form.FieldSpec;
import ir.kargozar.desktop.form.Typing;
import ir.kargozar.offset.form.FieldDefinition;
import ir.kargozar.offset.form.FieldType;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormRule;

/** The fields of a definition in the form language. */
final class EntryFields {

    private final FormDefinition definition;
    private final DateTyping dates;

    EntryFields(FormDefinition definition, DateTyping dates) {
        this.definition = definition;
        this.dates = dates;
    }

    /** How dates are typed in a field: a term's end is to come, every other day has been. */
    DateTyping dates(String path) {
        boolean end =
                definition.term().map(FormRule.Term::until).filter(path::equals).isPresent();
        return end ? dates.ahead() : dates;
    }

    /** @param path as problems name it: the field's own name, behind that of its list where it is a column */
    FieldSpec spec(FieldDefinition field, String path) {
        FieldSpec spec = field.type() == FieldType.DATE
                ? FieldSpec.of(path, Typing.DATE, dates(path)::read)
                : FieldSpec.of(path, typing(field.type()), field.type()::canonical);
        boolean needed = field.required() || definition.paper().signatures().contains(path);
        return needed ? spec : spec.optional();
    }

    private static Typing typing(FieldType type) {
        return switch (type) {
            case TEXT -> Typing.TEXT;
            case DATE -> Typing.DATE;
            case AMOUNT -> Typing.AMOUNT;
            case NATIONAL_ID, LEGAL_ENTITY_ID, WORKSHOP_CODE, BRANCH_CODE, FORM -> Typing.CODE;
        };
    }
}
