package ir.kargozar.cli.examination;

import ir.kargozar.handover.conflict.Compared;
import ir.kargozar.handover.conflict.Conflict;
import ir.kargozar.handover.conflict.Differing;
import ir.kargozar.handover.conflict.FormDifferences;
import ir.kargozar.money.Rial;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.form.FieldType;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A conflict as records: what it is of, and the differing fields as scripts and as people read them. */
record ConflictFields(Compared compared, Texts texts) {

    /** {@code place kind number from sequence cameOn}. */
    static Map<String, Object> of(Conflict conflict) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("place", conflict.place());
        row.put("kind", conflict.kind());
        row.put("number", conflict.subject());
        row.put("from", conflict.sender().value());
        row.put("sequence", conflict.sequence());
        row.put("cameOn", conflict.cameOn());
        return row;
    }

    /** {@code field label here came}, values as they are stored. */
    List<Map<String, Object>> rows() {
        return compared.fields().stream()
                .map(each -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("field", each.field());
                    row.put("label", label(each));
                    row.put("here", each.here());
                    row.put("came", each.came());
                    return row;
                })
                .toList();
    }

    /** What the field is called, and both values. */
    List<Map<String, Object>> shown() {
        return compared.fields().stream()
                .map(each -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("field", label(each));
                    row.put("here", shown(each, each.here()));
                    row.put("came", shown(each, each.came()));
                    return row;
                })
                .toList();
    }

    /** Fields of a claim are called as in its JSON. */
    private String label(Differing each) {
        return switch (compared) {
            case Compared.OfClaim _ -> each.field();
            case Compared.OfForm form -> new FormDifferences(form.definition()).label(each, texts);
        };
    }

    private String shown(Differing each, String value) {
        return switch (compared) {
            case Compared.OfClaim _ -> value;
            case Compared.OfForm form ->
                FormDifferences.isStatus(each) && !value.isEmpty()
                        ? texts.word(FormStatus.valueOf(value))
                        : texts.digits(grouped(form.definition(), each.field(), value));
        };
    }

    private static String grouped(FormDefinition definition, String field, String value) {
        boolean isAmount = definition
                .at(field)
                .filter(each -> each.type() == FieldType.AMOUNT)
                .isPresent();
        return isAmount && Rial.of(value) instanceof Parsed.Valid<Rial>(Rial amount) ? amount.grouped() : value;
    }
}
