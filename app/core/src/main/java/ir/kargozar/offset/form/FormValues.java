package ir.kargozar.offset.form;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Parsed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in a form: as it was typed, or, read and found good, each value in its stored form. Blank values do not
 * stand at all.
 *
 * @param fields by name
 * @param lists rows by the list's name, each row by column
 */
public record FormValues(Map<String, String> fields, Map<String, List<Map<String, String>>> lists) {
    public static final FormValues EMPTY = new FormValues(Map.of(), Map.of());

    private static final String OF_CENTRE = "centre.";

    /** As the shipped definitions call it; an office's may have none of that name. */
    private static final String CENTRE_HEAD = "signatories.centreHead";

    public FormValues {
        fields = filled(fields);
        Map<String, List<Map<String, String>>> kept = new LinkedHashMap<>();
        lists.forEach((name, rows) ->
                kept.put(name, rows.stream().map(FormValues::filled).toList()));
        kept.values().removeIf(List::isEmpty);
        lists = Map.copyOf(kept);
    }

    private static Map<String, String> filled(Map<String, String> values) {
        Map<String, String> filled = new LinkedHashMap<>(values);
        filled.values().removeIf(String::isBlank);
        return Map.copyOf(filled);
    }

    /** Empty where nothing stands there. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The amount, where one stands there. */
    public Optional<Rial> amount(String field) {
        return valid(Rial.of(text(field)));
    }

    /** The date, where one stands there. */
    public Optional<JalaliDate> date(String field) {
        return valid(JalaliDate.of(text(field)));
    }

    /** Only what is of the centre itself, whatever the form: its fields, and who signs for it. */
    public FormValues ofCentre() {
        Map<String, String> centre = new LinkedHashMap<>(fields);
        centre.keySet().removeIf(name -> !name.startsWith(OF_CENTRE) && !name.equals(CENTRE_HEAD));
        return new FormValues(centre, Map.of());
    }

    /** Rows of a list; empty where there is none. */
    public List<Map<String, String>> rows(String list) {
        return lists.getOrDefault(list, List.of());
    }

    /** Every value of a field, or of a column named {@code list.column}, in order. */
    public List<String> all(String name) {
        int dot = name.indexOf('.');
        String list = dot < 0 ? "" : name.substring(0, dot);
        if (!lists.containsKey(list)) {
            return fields.containsKey(name) ? List.of(text(name)) : List.of();
        }
        String column = name.substring(dot + 1);
        return rows(list).stream().map(row -> row.getOrDefault(column, "")).toList();
    }

    /** With one field changed. */
    public FormValues with(String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new FormValues(changed, lists);
    }

    /** With one list changed. */
    public FormValues with(String list, List<Map<String, String>> rows) {
        Map<String, List<Map<String, String>>> changed = new LinkedHashMap<>(lists);
        changed.put(list, new ArrayList<>(rows));
        return new FormValues(fields, changed);
    }

    private static <T> Optional<T> valid(Parsed<T> parsed) {
        return parsed instanceof Parsed.Valid<T>(T value) ? Optional.of(value) : Optional.empty();
    }
}
