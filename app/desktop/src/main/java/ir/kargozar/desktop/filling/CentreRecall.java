package ir.kargozar.desktop.filling;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.form.Suggestions;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.wording.FormWords;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.offset.CentreForms;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.form.FieldDefinition;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Digits;
import ir.kargozar.text.SearchKey;
import java.util.List;
import java.util.Optional;

/** Finds centres that have a form already by what is typed of their id or name, and takes their fields over from the newest one. */
final class CentreRecall {

    private static final int MOST = 6;
    private static final String OF_CENTRE = "centre.";

    /** Signs for the centre, as the shipped definitions call it; others have none of that name, and nothing is taken. */
    private static final String HEAD = "signatories.centreHead";

    private final OffsetForms forms;
    private final Form form;
    private final FormDefinition definition;
    private final Tasks tasks;
    private final Shown shown;

    CentreRecall(OffsetForms forms, Form form, FormDefinition definition, Tasks tasks, Shown shown) {
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
                field,
                new Suggestions.Source<>(typed -> find(typed, today), _ -> false, centre -> take(centre, today)),
                tasks.latest());
    }

    private List<CentreForms> find(String typed, JalaliDate today) {
        String digits = Digits.ascii(typed);
        String key = SearchKey.of(typed).joined();
        return forms.centres(today).stream()
                .filter(centre -> !centre.centre().legalEntityId().isEmpty())
                .filter(centre -> centre.centre().legalEntityId().startsWith(digits)
                        || SearchKey.of(centre.centre().name()).joined().contains(key))
                .limit(MOST)
                .toList();
    }

    private void take(CentreForms centre, JalaliDate today) {
        String id = centre.centre().legalEntityId();
        tasks.work(() -> newest(id, today)).then(found -> found.ifPresent(this::put));
    }

    private record Source(FormNumber number, FormValues values) {}

    private Optional<Source> newest(String id, JalaliDate today) {
        return forms.list(FormQuery.all(today).ofCentre(id), 1).stream()
                .map(FormLine::number)
                .findFirst()
                .<OffsetForm<?>>flatMap(forms::find)
                .map(found -> new Source(found.number(), found.values()));
    }

    private void put(Source source) {
        FormWords words = new FormWords(shown);
        definition
                .fields()
                .filter(field -> isTaken(field) && !source.values().text(field.name()).isEmpty())
                .forEach(field -> form.field(field.name())
                        .set(words.value(field.type(), source.values().text(field.name()))));
        form.field(FormDefinition.CENTRE_ID)
                .hint()
                .set(shown.texts().say("filling.taken", shown.code(source.number())));
    }

    /** What is the centre's own; its head only where nobody is named yet. */
    private boolean isTaken(FieldDefinition field) {
        return field.name().startsWith(OF_CENTRE)
                || (field.name().equals(HEAD) && form.field(HEAD).isEmpty());
    }
}
