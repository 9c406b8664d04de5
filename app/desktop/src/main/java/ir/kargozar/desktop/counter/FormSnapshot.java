package ir.kargozar.desktop.counter;

import ir.kargozar.claim.draft.TypedForm;
import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.scans.ScansModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Everything that stands in the form, taken out and put back as it was typed. */
final class FormSnapshot {

    private static final Pattern ITEM = Pattern.compile("items\\[(\\d{1,3})].*");

    private final Form form;
    private final ItemRows items;
    private final PaperTicks papers;
    private final ScansModel scans;
    private Map<String, String> hidden = Map.of();
    private String hiddenOf = "";

    FormSnapshot(Form form, ItemRows items, PaperTicks papers, ScansModel scans) {
        this.form = form;
        this.items = items;
        this.papers = papers;
        this.scans = scans;
    }

    TypedForm take() {
        Map<String, String> fields = new HashMap<>();
        for (Field field : form.fields()) {
            fields.put(field.spec().path(), field.text().get());
        }
        fields.putAll(hidden);
        return new TypedForm(fields, papers.typed(), scans.snapshot());
    }

    void put(TypedForm typed) {
        int rows = 1;
        for (String path : typed.fields().keySet()) {
            Matcher item = ITEM.matcher(path);
            rows = item.matches() ? Math.max(rows, Integer.parseInt(item.group(1)) + 1) : rows;
        }
        while (items.rows().size() > rows) {
            items.remove(items.rows().size() - 1);
        }
        while (items.rows().size() < rows) {
            items.add();
        }
        form.fields().forEach(field -> field.set(typed.field(field.spec().path())));
        papers.put(typed.papers());
        hidden = new HashMap<>(typed.fields());
        form.fields().forEach(field -> hidden.remove(field.spec().path()));
        hiddenOf = main();
        scans.restore(typed.scans());
    }

    /** What a stored claim says of the main insured and the form has no field for, as long as it is the same person. */
    @Nullable String hidden(String path) {
        return hiddenOf.equals(main()) ? hidden.get(path) : null;
    }

    private String main() {
        return Objects.requireNonNullElse(form.value("mainInsured.nationalId"), "");
    }
}
