package ir.kargozar.desktop.filling;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.form.Suggestions;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.wording.FormWords;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.offset.CentreForms;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FieldDefinition;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Digits;
import ir.kargozar.text.SearchKey;
import java.util.List;

/** Finds centres that have a form already by what is typed of their id or name, and takes their fields over from the newest one. */
final class CentreRecall {

    private static final int MOST = 6;
    private static final String OF_CENTRE = "centre.";

    private final Workplace.Forms forms;
    private final Form form;
    private final FormDefinition definition;
    private final Tasks tasks;
    private final Shown shown;

    CentreRecall(Workplace.Forms forms, Form form, FormDefinition definition, Tasks tasks, Shown shown) {
        this.forms = forms;
        this.form = form;
        this.definition = definition;
        this.tasks = tasks;
        this.shown = shown;
    }

    /** Suggestions under a field of the centre: its id or its name. */
    Suggestions<CentreForms> under(String path, JalaliDate today) {
        Field field = form.field(path);
        return new Suggestions<>(
                field, new Suggestions.Source<>(typed -> find(typed, today), _ -> false, this::take), tasks.latest());
    }

    private List<CentreForms> find(String typed, JalaliDate today) {
        String digits = Digits.ascii(typed);
        String key = SearchKey.of(typed).joined();
        return forms.records().centres(today).stream()
                .filter(centre -> !centre.centre().legalEntityId().isEmpty())
                .filter(centre -> centre.centre().legalEntityId().startsWith(digits)
                        || SearchKey.of(centre.centre().name()).joined().contains(key))
                .limit(MOST)
                .toList();
    }

    private void take(CentreForms centre) {
        tasks.work(() -> forms.desk().newest(centre.centre().legalEntityId()))
                .then(found -> found.ifPresent(this::put));
    }

    /** What is the centre's own; what nobody typed yet of who signs. */
    private void put(OffsetForm<?> source) {
        FormWords words = new FormWords(shown);
        FormValues known = source.values().ofCentre();
        for (FieldDefinition field : definition.fields().toList()) {
            String stored = known.text(field.name());
            boolean isOpen = field.name().startsWith(OF_CENTRE)
                    || form.field(field.name()).isEmpty();
            if (!stored.isEmpty() && isOpen) {
                form.field(field.name()).set(words.value(field.type(), stored));
            }
        }
        form.field(FormDefinition.CENTRE_ID)
                .hint()
                .set(shown.texts().say("filling.taken", shown.code(source.number())));
    }
}
