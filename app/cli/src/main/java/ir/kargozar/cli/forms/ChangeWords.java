package ir.kargozar.cli.forms;

import ir.kargozar.money.Rial;
import ir.kargozar.offset.desk.FieldDifference;
import ir.kargozar.offset.form.FieldType;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was changed in a form, field by field. */
record ChangeWords(FormDefinition definition, Texts texts) {

    /** As records: {@code field before after}, and all of it in words. */
    List<Map<String, Object>> records(List<FieldDifference> changes) {
        return changes.stream().map(this::record).toList();
    }

    private Map<String, Object> record(FieldDifference change) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("field", change.field());
        record.put("before", change.before());
        record.put("after", change.after());
        record.put("words", say(change));
        return record;
    }

    /** One sentence a change. */
    List<String> sentences(List<FieldDifference> changes) {
        return changes.stream().map(this::say).toList();
    }

    private String say(FieldDifference change) {
        String label = definition.label(change.field(), texts.language());
        String before = shown(change.field(), change.before());
        String after = shown(change.field(), change.after());
        if (before.isEmpty()) {
            return texts.say("cli.form.added", label, after);
        }
        return after.isEmpty()
                ? texts.say("cli.form.removed", label, before)
                : texts.say("cli.form.changed", label, before, after);
    }

    /** A value as people read it: amounts by groups of three. */
    String shown(String field, String value) {
        boolean amount = definition
                .at(field)
                .filter(each -> each.type() == FieldType.AMOUNT)
                .isPresent();
        return amount && Rial.of(value) instanceof Parsed.Valid<Rial>(Rial rial) ? rial.grouped() : value;
    }
}
