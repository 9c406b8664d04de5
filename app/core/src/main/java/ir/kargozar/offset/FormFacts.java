package ir.kargozar.offset;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.money.Rial;
import ir.kargozar.offset.form.FieldType;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormReader;
import ir.kargozar.offset.form.FormRule;
import ir.kargozar.offset.form.FormValues;
import java.util.Optional;

/**
 * What a list shows of a form; what a draft does not have yet is empty.
 *
 * @param workshop name of form 4's workshop, else empty
 */
public record FormFacts(CentreKey centre, String workshop, Optional<Rial> amount, Term term) {
    private static final String WORKSHOP_NAME = "workshop.name";

    /** The centre as the form names it; a draft's may be empty. */
    public record CentreKey(String legalEntityId, String name) {}

    /** First and last day, where the form has a term (B14). */
    public record Term(Optional<JalaliDate> from, Optional<JalaliDate> until) {}

    /** Taken from a form's values by its definition; a draft's are read as far as they can be. */
    public static FormFacts of(FormDefinition definition, FormValues values) {
        return new FormFacts(
                new CentreKey(
                        FormReader.leniently(FieldType.LEGAL_ENTITY_ID, values.text(FormDefinition.CENTRE_ID)),
                        FormReader.leniently(FieldType.TEXT, values.text(FormDefinition.CENTRE_NAME))),
                FormReader.leniently(FieldType.TEXT, values.text(WORKSHOP_NAME)),
                values.amount(FormDefinition.AMOUNT),
                new Term(
                        definition.term().map(FormRule.Term::from).flatMap(values::date),
                        definition.term().map(FormRule.Term::until).flatMap(values::date)));
    }
}
