package ir.kargozar.desktop.forms;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.excerpt.Excerpt;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.offset.CentreForms;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormNumber;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Forms by centre: which are asked for, the lines found, and the form looked at. */
public final class FormListModel {

    /** More lines than anybody reads: then it is searched. */
    static final int MOST = 500;

    private final Workplace.Forms forms;
    private final JalaliDate today;
    private final Latest listing;
    private final Latest looking;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<FormQuery> query;
    private final ObservableList<FormLine> lines = FXCollections.observableArrayList();
    private final ObservableList<CentreForms> centres = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable FormSeen> details = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Excerpt<List<FormLine>>> excerpt = new SimpleObjectProperty<>();
    private final BooleanProperty loaded = new SimpleBooleanProperty();

    public FormListModel(Workplace.Forms forms, Tasks tasks, JalaliDate today) {
        this.forms = forms;
        this.today = today;
        listing = tasks.latest();
        looking = tasks.latest();
        query = new SimpleObjectProperty<>(FormQuery.all(today));
        text.addListener((_, _, now) -> query.set(query.get().matching(now.strip())));
        query.addListener((_, _, now) -> {
            if (!now.text().equals(text.get().strip())) {
                text.set(now.text());
            }
            excerpt.set(null);
            refresh();
        });
    }

    public JalaliDate today() {
        return today;
    }

    public StringProperty text() {
        return text;
    }

    /** Its text is that of {@link #text}. */
    public ObjectProperty<FormQuery> query() {
        return query;
    }

    ObservableList<FormLine> lines() {
        return lines;
    }

    ObservableList<CentreForms> centres() {
        return centres;
    }

    /** Null while none is looked at. */
    public ObjectProperty<@Nullable FormSeen> details() {
        return details;
    }

    /** True once the first answer has come, so that an empty list may say that it is empty. */
    ReadOnlyBooleanProperty loaded() {
        return loaded;
    }

    boolean isFiltered() {
        return excerpt.get() != null || !query.get().equals(FormQuery.all(today));
    }

    /** Forms shown instead of those that are asked for, until others are; null while there are none. */
    ReadOnlyObjectProperty<@Nullable Excerpt<List<FormLine>>> excerpt() {
        return excerpt;
    }

    /** Only these, whatever was asked for before. */
    public void only(Excerpt<List<FormLine>> wanted) {
        query.set(FormQuery.all(today));
        look(null);
        excerpt.set(wanted);
        refresh();
    }

    /** To where the forms shown were asked for. */
    void back() {
        Excerpt<List<FormLine>> now = excerpt.get();
        if (now != null) {
            now.back().run();
        }
    }

    /** What this asks for, and nothing else that was asked for elsewhere. */
    void find(FormQuery wanted) {
        if (excerpt.get() != null) {
            excerpt.set(null);
            refresh();
        }
        query.set(wanted);
    }

    /** Everything again. */
    public void all() {
        find(FormQuery.all(today));
    }

    /** All forms of a centre. */
    public void ofCentre(Optional<String> legalEntityId) {
        find(new FormQuery(Optional.empty(), Optional.empty(), legalEntityId, "", today));
    }

    private record Found(List<FormLine> lines, List<CentreForms> centres) {}

    /** The same once more. */
    public void refresh() {
        FormQuery wanted = query.get();
        Excerpt<List<FormLine>> only = excerpt.get();
        listing.ask(
                () -> new Found(
                        only == null
                                ? forms.records().list(wanted, MOST)
                                : only.records().call(),
                        forms.records().centres(today)),
                found -> {
                    if (!centres.equals(found.centres())) {
                        centres.setAll(found.centres());
                    }
                    lines.setAll(found.lines());
                    loaded.set(true);
                });
    }

    public void look(@Nullable FormNumber number) {
        if (number == null) {
            looking.drop();
            details.set(null);
            return;
        }
        looking.ask(() -> forms.records().find(number).map(this::seen), found -> details.set(found.orElse(null)));
    }

    /** Off the window's thread. */
    public FormSeen seen(OffsetForm<?> form) {
        FormDefinition definition = forms.desk().definition(form.kind());
        return new FormSeen(
                form,
                definition,
                form.status(definition, today),
                forms.records().prints(form.number()),
                forms.press().changes(form));
    }
}
