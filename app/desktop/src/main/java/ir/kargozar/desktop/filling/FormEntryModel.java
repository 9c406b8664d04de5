package ir.kargozar.desktop.filling;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.form.Field;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.form.Suggestions;
import ir.kargozar.desktop.papers.LivingPageModel;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.wording.FormWords;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.offset.CentreForms;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FormOutcome;
import ir.kargozar.offset.form.FieldDefinition;
import ir.kargozar.offset.form.FieldType;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormReader;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.offset.form.RowsDefinition;
import ir.kargozar.text.Problem;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One of the four forms being entered: its fields and lists, what stands against them, its draft, and its living page. */
public final class FormEntryModel {

    private final Desk desk;
    private final Begun begun;
    private final Latest checking;
    private final EntryFields specs;
    private final Form form;
    private final Map<String, RowsModel> lists = new LinkedHashMap<>();
    private final List<Suggestions<CentreForms>> centres;
    private final DraftKeeper draft;
    private final LivingPageModel page;
    private final EntryProblems problems;
    private final ObjectProperty<Findings> findings = new SimpleObjectProperty<>(Findings.NONE);
    private final ObservableList<Problem> refused = FXCollections.observableArrayList();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private boolean putting = true;

    /**
     * With what a form is entered.
     *
     * @param beside a line of work of its own, for the living page
     */
    public record Desk(Workplace.Forms forms, Shown shown, Tasks tasks, Tasks beside, Person person) {}

    /** Who enters it, and when. */
    public record Person(String who, Clock clock, JalaliDate today) {}

    public FormEntryModel(Begun begun, Desk desk) {
        this.begun = begun;
        this.desk = desk;
        checking = desk.tasks().latest();
        specs = new EntryFields(definition(), new DateTyping(desk.shown().texts(), today()));
        form = new Form(desk.shown().texts(), this::changed);
        page = new LivingPageModel(desk.beside());
        definition().fields().forEach(this::add);
        definition().lists().forEach(list -> lists.put(list.name(), rows(list)));
        problems = new EntryProblems(definition(), form, lists);
        put(begun.form().values());
        definition()
                .term()
                .ifPresent(term -> new UntilProposal(
                                form.field(term.from()),
                                form.field(term.until()),
                                specs.dates(term.from()),
                                desk.shown())
                        .propose());
        CentreRecall recall = new CentreRecall(desk.forms(), form, definition(), desk.tasks(), desk.shown());
        centres = List.of(
                recall.under(FormDefinition.CENTRE_ID, today()), recall.under(FormDefinition.CENTRE_NAME, today()));
        putting = false;
        draft = new DraftKeeper(
                begun,
                new DraftKeeper.Desk(
                        desk.forms().desk(), desk.person().who(), desk.person().clock(), refused::setAll),
                desk.tasks(),
                this::values);
        look();
    }

    private void add(FieldDefinition field) {
        Field added = form.add(specs.spec(field, field.name()), words().of(field.label()));
        if (field.type() == FieldType.AMOUNT) {
            AmountHint.under(added, desk.shown());
        }
    }

    private RowsModel rows(RowsDefinition list) {
        return new RowsModel(list, specs, desk.shown(), this::changed);
    }

    private void put(FormValues values) {
        definition()
                .fields()
                .filter(field -> !values.text(field.name()).isEmpty())
                .forEach(field -> form.field(field.name()).set(words().value(field.type(), values.text(field.name()))));
        lists.forEach((name, rows) -> rows.set(values.rows(name)));
    }

    private FormWords words() {
        return new FormWords(desk.shown());
    }

    private JalaliDate today() {
        return desk.person().today();
    }

    public FormDefinition definition() {
        return begun.definition();
    }

    /** The number it has or will most likely get, and its version. */
    OffsetForm<FormState.Draft> form() {
        return draft.form(FormValues.EMPTY);
    }

    /** Its number where it is stored. */
    public Optional<FormNumber> number() {
        return draft.number();
    }

    Field field(String path) {
        return form.field(path);
    }

    RowsModel rows(String list) {
        RowsModel rows = lists.get(list);
        if (rows == null) {
            throw new IllegalArgumentException("no list " + list);
        }
        return rows;
    }

    /** How dates are typed in a field. */
    DateTyping dates(String path) {
        return specs.dates(path);
    }

    /** Centres suggested under the id, and under the name. */
    List<Suggestions<CentreForms>> centres() {
        return centres;
    }

    public DraftKeeper draft() {
        return draft;
    }

    LivingPageModel page() {
        return page;
    }

    ObjectProperty<Findings> findings() {
        return findings;
    }

    /** What stood against the last attempt to make it ready; gone with the next key. */
    ObservableList<Problem> refused() {
        return refused;
    }

    BooleanProperty busy() {
        return busy;
    }

    /** The first field that is wrong, in the keyboard's order; a list by its own. */
    Optional<String> firstWrong() {
        return problems.first(refused);
    }

    /** What stands in the form: each value in its stored form where it is good. */
    FormValues values() {
        Map<String, String> fields = new LinkedHashMap<>();
        definition().fields().forEach(field -> {
            String typed = form.value(field.name());
            if (typed != null) {
                fields.put(field.name(), FormReader.leniently(field.type(), typed));
            }
        });
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        lists.forEach((name, list) -> rows.put(name, list.values()));
        return new FormValues(fields, rows);
    }

    /** The caret is in this field now, {@code workshops[2].code} for one of a list: those that were left tell what is wrong. */
    void at(String place) {
        problems.at(place);
        problems.show(findings.get().problems());
        page.at(place);
    }

    private void changed() {
        if (!putting) {
            refused.clear();
            problems.typed();
            draft.changed();
            look();
        }
    }

    private void look() {
        FormValues values = values();
        OffsetForm<FormState.Draft> typed = draft.form(values);
        page.changed(() -> desk.forms().press().preview(typed));
        checking.ask(
                () -> new Findings(
                        desk.forms().desk().check(typed.kind(), values, number()),
                        typed.version() > 1 ? desk.forms().press().changes(typed) : List.of()),
                found -> {
                    findings.set(found);
                    problems.show(found.problems());
                });
    }

    /** Makes the form ready to be printed; where something stands against it, each problem is beside its field. */
    public void ready(Consumer<OffsetForm<?>> done) {
        if (busy.get()) {
            return;
        }
        desk.tasks().work(draft.makingReady()).busy(busy).then(outcome -> {
            switch (outcome) {
                case FormOutcome.Refused(List<Problem> found) -> {
                    problems.all();
                    problems.show(found);
                    refused.setAll(found);
                }
                case FormOutcome.Done(OffsetForm<?> ready) -> {
                    draft.finish();
                    done.accept(ready);
                }
            }
        });
    }
}
