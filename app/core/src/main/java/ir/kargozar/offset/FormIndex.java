package ir.kargozar.offset;

import ir.kargozar.offset.form.FieldType;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormReader;
import ir.kargozar.offset.form.FormRule;
import ir.kargozar.offset.form.FormValues;
import java.util.List;

/**
 * By what a form is found.
 *
 * @param workshops codes of every workshop it puts under its centre, the centre's own among them (B13)
 */
public record FormIndex(FormFacts facts, List<String> workshops) {
    public FormIndex {
        workshops = List.copyOf(workshops);
    }

    /** Taken from a form's values by its definition. */
    public static FormIndex of(FormDefinition definition, FormValues values) {
        List<String> workshops = definition.rules().stream()
                .filter(FormRule.OneCentre.class::isInstance)
                .map(FormRule.OneCentre.class::cast)
                .flatMap(rule -> values.all(rule.workshop()).stream())
                .filter(code -> !code.isEmpty())
                .map(code -> FormReader.leniently(FieldType.WORKSHOP_CODE, code))
                .distinct()
                .toList();
        return new FormIndex(FormFacts.of(definition, values), workshops);
    }
}
