package ir.kargozar.desktop.batch;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FieldDefinition;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormRule;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.offset.form.RowsDefinition;
import ir.kargozar.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What all forms of a batch have in common.
 *
 * @param face what it is called
 * @param common fields of every form, over which a row's stand
 * @param rows of the form 3 as text to begin with; empty where there are none
 */
record BatchBase(Face face, FormValues common, String rows) {

    private static final int MOST_LISTS = 40;

    /** Nothing, a form 3, or a centre, as it can be chosen. */
    sealed interface Face {
        record None() implements Face {}

        record List3(FormLine line) implements Face {}

        record Centre(String legalEntityId, String name) implements Face {}
    }

    /** What can be chosen: form 3 first, the newest first, then centres. Off the window's thread. */
    static List<Face> faces(Workplace.Forms forms, JalaliDate today) {
        List<Face> faces = new ArrayList<>(List.of(new Face.None()));
        forms.records().list(FormQuery.all(today).kind(FormKind.WORKSHOPS), MOST_LISTS).stream()
                .filter(line -> line.status().isLive())
                .map(Face.List3::new)
                .forEach(faces::add);
        forms.records().centres(today).stream()
                .map(centre -> new Face.Centre(
                        centre.centre().legalEntityId(), centre.centre().name()))
                .forEach(faces::add);
        return faces;
    }

    /** Off the window's thread. */
    static BatchBase of(Face face, Workplace.Forms forms, Language language) {
        FormValues begun = forms.desk().begun(FormKind.WORKSHOP);
        Optional<OffsetForm<?>> source = switch (face) {
            case Face.None _ -> Optional.empty();
            case Face.List3(FormLine line) -> forms.records().find(line.number());
            case Face.Centre(String id, String _) -> forms.desk().newest(id);
        };
        return source.map(form -> over(face, form, begun, forms, language))
                .orElseGet(() -> new BatchBase(face, begun, ""));
    }

    private static BatchBase over(
            Face face, OffsetForm<?> form, FormValues begun, Workplace.Forms forms, Language language) {
        FormValues common = begun;
        for (var field : form.values().ofCentre().fields().entrySet()) {
            common = common.with(field.getKey(), field.getValue());
        }
        if (!(face instanceof Face.List3)) {
            return new BatchBase(face, common, "");
        }
        FormDefinition each = forms.desk().definition(FormKind.WORKSHOP);
        Optional<String> names = each.rules().stream()
                .filter(FormRule.ListedIn.class::isInstance)
                .map(rule -> ((FormRule.ListedIn) rule).form())
                .findFirst();
        if (names.isPresent()) {
            common = common.with(names.get(), form.number().toString());
        }
        return new BatchBase(face, common, rows(form, each, forms.desk().definition(FormKind.WORKSHOPS), language));
    }

    /** The rows of form 3 as a table whose headings are fields of form 4. */
    private static String rows(OffsetForm<?> form, FormDefinition each, FormDefinition definition, Language language) {
        Optional<RowsDefinition> list = definition.lists().findFirst();
        if (list.isEmpty()) {
            return "";
        }
        List<String> columns = list.get().columns().stream()
                .map(FieldDefinition::name)
                .filter(column -> field(each, column).isPresent())
                .toList();
        String head = columns.stream()
                .map(column -> field(each, column).orElseThrow().label().in(language))
                .collect(Collectors.joining("\t"));
        return head
                + form.values().rows(list.get().name()).stream()
                        .map(row -> columns.stream()
                                .map(column -> row.getOrDefault(column, ""))
                                .collect(Collectors.joining("\t")))
                        .collect(Collectors.joining("\n", "\n", ""));
    }

    /** {@code code} is {@code workshop.code}, {@code employer} is {@code signatories.employer}, {@code amount} itself. */
    private static Optional<FieldDefinition> field(FormDefinition each, String column) {
        return Stream.of("workshop." + column, "signatories." + column, column)
                .flatMap(name -> each.field(name).stream())
                .findFirst();
    }
}
