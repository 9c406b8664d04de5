package ir.kargozar.offset.list;

import ir.kargozar.offset.form.FieldDefinition;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.offset.form.Label;
import ir.kargozar.offset.form.Section;
import ir.kargozar.text.Language;
import ir.kargozar.text.SearchKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which field a heading means: by its name, its label in either language with or without what stands in brackets, or its
 * section's label and its own. Of several that have one label, those that the rows' common values leave empty are meant.
 */
final class Columns {
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");

    private final Map<String, Set<String>> fields = new HashMap<>();
    private final FormValues common;

    Columns(FormDefinition definition, FormValues common) {
        this.common = common;
        definition.sections().forEach(section -> section.fields().forEach(field -> note(section, field)));
    }

    private void note(Section section, FieldDefinition field) {
        note(field.name(), field);
        for (Language language : Language.values()) {
            String label = field.label().in(language);
            note(label, field);
            note(BRACKETS.matcher(label).replaceAll(""), field);
            note(section.label().in(language) + label, field);
            note(section.label().in(language) + BRACKETS.matcher(label).replaceAll(""), field);
        }
    }

    private void note(String heading, FieldDefinition field) {
        fields.computeIfAbsent(key(heading), _ -> new LinkedHashSet<>()).add(field.name());
    }

    private static String key(String heading) {
        return SearchKey.of(heading).joined();
    }

    /** Names of the fields that a heading may mean: one, none, or several where it does not say which. */
    List<String> of(String heading) {
        Set<String> named = fields.getOrDefault(key(heading), Set.of());
        List<String> open =
                named.stream().filter(name -> common.text(name).isEmpty()).toList();
        return named.size() > 1 && !open.isEmpty() ? open : new ArrayList<>(named);
    }

    /** Where each field stands that a row's cells name for certain. */
    Map<String, Integer> places(List<String> cells) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            List<String> meant = of(cells.get(i));
            if (meant.size() == 1) {
                places.putIfAbsent(meant.getFirst(), i);
            }
        }
        return places;
    }

    static String shown(Label label, Language language) {
        return BRACKETS.matcher(label.in(language)).replaceAll("");
    }
}
