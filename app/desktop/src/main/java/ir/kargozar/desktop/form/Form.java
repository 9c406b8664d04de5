package ir.kargozar.desktop.form;

import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of one form by path, in the keyboard's order. */
public final class Form {

    private final Texts texts;
    private final Runnable changed;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    /** @param changed called after every change of any field */
    public Form(Texts texts, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
    }

    /** A field whose label stands in the texts. */
    public Field add(FieldSpec spec) {
        return add(spec, texts.say(spec.labelKey()));
    }

    /** A field whose label is an office's own. */
    public Field add(FieldSpec spec, String label) {
        Field field = new Field(spec, label, texts);
        field.text().addListener((_, _, _) -> changed.run());
        fields.put(spec.path(), field);
        return field;
    }

    /** Takes away every field whose path begins so. */
    public void remove(String prefix) {
        fields.keySet().removeIf(path -> path.startsWith(prefix));
        changed.run();
    }

    public Field field(String path) {
        Field field = fields.get(path);
        if (field == null) {
            throw new IllegalArgumentException("no field " + path);
        }
        return field;
    }

    public @Nullable String value(String path) {
        return field(path).value();
    }

    public Collection<Field> fields() {
        return List.copyOf(fields.values());
    }

    public boolean isUntouched() {
        return fields.values().stream().allMatch(Field::isEmpty);
    }

    /**
     * Puts each problem beside its field, the first one of each.
     *
     * @return those that belong to no field of this form
     */
    public List<Problem> show(List<Problem> problems) {
        fields.values().forEach(Field::clear);
        List<Problem> others = new ArrayList<>();
        for (Problem problem : problems) {
            Field field = fields.get(problem.field());
            if (field == null) {
                others.add(problem);
            } else if (field.error().get().isEmpty()) {
                field.show(problem);
            }
        }
        return others;
    }

    /** The first field that shows an error, in the keyboard's order. */
    public Optional<Field> firstWrong() {
        return fields.values().stream()
                .filter(field -> !field.error().get().isEmpty())
                .findFirst();
    }
}
