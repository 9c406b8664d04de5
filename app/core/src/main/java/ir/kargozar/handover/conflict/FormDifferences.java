package ir.kargozar.handover.conflict;

import ir.kargozar.offset.FormState;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FieldDifference;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.offset.form.RowsDefinition;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In what two contents of a form differ: its fields in the order of its definition, then its way. */
public final class FormDifferences {
    /** Before the name of what is not a field of the form: what the secretariat and the meeting wrote, and its version. */
    private static final String WAY = "way.";

    /** @see #isStatus */
    private static final String STATUS = WAY + "state";

    private final FormDefinition definition;

    public FormDifferences(FormDefinition definition) {
        this.definition = definition;
    }

    public List<Differing> between(OffsetForm<?> here, OffsetForm<?> came) {
        List<Differing> all = new ArrayList<>(FieldDifference.between(here.values(), came.values()).stream()
                .map(each -> new Differing(each.field(), each.before(), each.after()))
                .sorted(inOrder(here.values(), came.values()))
                .toList());
        Map<String, String> ours = way(here);
        way(came).forEach((name, value) -> {
            String before = ours.getOrDefault(name, "");
            if (!before.equals(value)) {
                all.add(new Differing(name, before, value));
            }
        });
        return all;
    }

    /** What the definition does not name comes last. */
    private Comparator<Differing> inOrder(FormValues here, FormValues came) {
        Map<String, Integer> places = new HashMap<>();
        definition.sections().forEach(section -> {
            section.fields().forEach(field -> places.put(field.name(), places.size()));
            section.rows().ifPresent(list -> {
                int rows = Math.max(
                        here.rows(list.name()).size(), came.rows(list.name()).size());
                for (int row = 0; row < rows; row++) {
                    put(places, list, row);
                }
            });
        });
        return Comparator.comparing((Differing each) -> places.getOrDefault(each.field(), Integer.MAX_VALUE))
                .thenComparing(Differing::field);
    }

    private static void put(Map<String, Integer> places, RowsDefinition list, int row) {
        list.columns().forEach(column -> places.put(list.name() + "[" + row + "]." + column.name(), places.size()));
    }

    /** Every name in both, so that what one has and the other has not is a difference too. */
    private static Map<String, String> way(OffsetForm<?> form) {
        Map<String, String> way = new LinkedHashMap<>();
        way.put(WAY + "version", Integer.toString(form.version()));
        way.put(STATUS, form.state().status().name());
        switch (form.state()) {
            case FormState.Sent sent -> put(way, sent, "");
            case FormState.Replaced(var registration, var meeting, var on, var by) ->
                put(way, new FormState.Sent(registration, meeting, on), by.toString());
            default -> {}
        }
        return way;
    }

    private static void put(Map<String, String> way, FormState.Sent sent, String by) {
        way.put(WAY + "registration", sent.registration().number().value());
        way.put(WAY + "registeredOn", sent.registration().on().toString());
        way.put(WAY + "minutes", sent.meeting().minutes().value());
        way.put(WAY + "metOn", sent.meeting().on().toString());
        way.put(WAY + "sentOn", sent.on().toString());
        way.put(WAY + "replacedBy", by);
    }

    /** True where the values are names of a form's status. */
    public static boolean isStatus(Differing each) {
        return each.field().equals(STATUS);
    }

    /** What a field is called: by the definition, a cell with its list and row; what stands beside the form by the bundle. */
    public String label(Differing each, Texts texts) {
        return each.field().startsWith(WAY)
                ? texts.say("conflict." + each.field())
                : definition.label(each.field(), texts.language());
    }
}
