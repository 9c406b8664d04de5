package ir.kargozar.desktop.batch;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.task.Headway;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Steps;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.offset.list.FormList;
import ir.kargozar.offset.list.FormListReader;
import ir.kargozar.table.TableText;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
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
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** A list of which each row becomes a form 4 (B9): its text, its rows good or with their problems, stored and printed. */
public final class BatchModel {

    /** So many papers stand in memory together. */
    public static final int MOST_PRINTED = 300;

    private static final Duration SOON = Duration.millis(300);

    private final Workplace.Forms forms;
    private final Texts texts;
    private final Tasks tasks;
    private final Latest reading;
    private final Headway headway;
    private final BatchWork work;
    private final PauseTransition soon = new PauseTransition(SOON);
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<BatchBase.Face> bases = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable BatchBase> base = new SimpleObjectProperty<>();
    private final ObservableList<BatchRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Problem> told = FXCollections.observableArrayList();
    private final BooleanProperty busy = new SimpleBooleanProperty();

    public BatchModel(Workplace.Forms forms, Texts texts, String who, Tasks tasks) {
        this.forms = forms;
        this.texts = texts;
        this.tasks = tasks;
        reading = tasks.latest();
        headway = tasks.headway();
        work = new BatchWork(forms, who, new Steps(tasks, headway), headway, busy);
        soon.setOnFinished(_ -> read());
        text.addListener((_, _, _) -> soon.playFromStart());
    }

    /** What was pasted, typed, or read from a file. */
    public StringProperty text() {
        return text;
    }

    /** What can be chosen as base. */
    ObservableList<BatchBase.Face> bases() {
        return bases;
    }

    /** What all rows have in common; null until it was read. */
    ReadOnlyObjectProperty<@Nullable BatchBase> base() {
        return base;
    }

    ObservableList<BatchRow> rows() {
        return rows;
    }

    /** What stands against the list as a whole, or is to be known of it. */
    ObservableList<Problem> told() {
        return told;
    }

    ReadOnlyBooleanProperty busy() {
        return busy;
    }

    FormDefinition definition() {
        return forms.desk().definition(FormKind.WORKSHOP);
    }

    /** From the beginning, over a form 3 and with its rows. */
    public void beginWithList(FormNumber list, JalaliDate today) {
        begin(
                today,
                face -> face instanceof BatchBase.Face.List3(var line)
                        && line.number().equals(list));
    }

    /** From the beginning, over what is known of a centre, if one is given. */
    public void beginWithCentre(Optional<String> legalEntityId, JalaliDate today) {
        begin(
                today,
                face -> face instanceof BatchBase.Face.Centre(String id, String _)
                        && Optional.of(id).equals(legalEntityId));
    }

    private void begin(JalaliDate today, Predicate<BatchBase.Face> wanted) {
        rows.clear();
        told.clear();
        text.set("");
        tasks.work(() -> BatchBase.faces(forms, today)).then(found -> {
            bases.setAll(found);
            choose(found.stream().filter(wanted).findFirst().orElse(found.getFirst()));
        });
    }

    /** Another base: the rows are held against the rules anew. */
    void choose(BatchBase.Face face) {
        tasks.work(() -> BatchBase.of(face, forms, texts.language())).then(chosen -> {
            base.set(chosen);
            if (!chosen.rows().isEmpty()) {
                text.set(chosen.rows());
            }
            soon.playFromStart();
        });
    }

    /** The text of a file, or of a workbook's first sheet. Refusals of {@link TableText}. */
    public void open(Path file) {
        tasks.work(() -> {
                    try (InputStream in = Files.newInputStream(file)) {
                        return TableText.orSheet(TableText.bytes(in));
                    } catch (IOException e) {
                        throw new Refusal("FORM_LIST_UNREADABLE", file.toString());
                    }
                })
                .busy(busy)
                .then(text::set);
    }

    private record Seen(List<BatchRow> rows, List<Problem> told) {}

    private void read() {
        BatchBase over = base.get();
        String now = text.get();
        if (over == null) {
            return;
        }
        reading.ask(() -> now.isBlank() ? new Seen(List.of(), List.of()) : seen(now, over.common()), seen -> {
            told.setAll(seen.told());
            rows.setAll(seen.rows());
        });
    }

    private Seen seen(String now, FormValues common) {
        try {
            FormList list = new FormListReader(definition(), texts).read(now, common);
            List<Problem> unread = list.unread().stream()
                    .map(heading -> texts.problem("", "FORM_LIST_COLUMN_UNREAD", List.of(heading)))
                    .toList();
            return new Seen(list.entries().stream().map(this::checked).toList(), unread);
        } catch (Refusal refusal) {
            return new Seen(List.of(), List.of(texts.problem("", refusal.code(), refusal.arguments())));
        }
    }

    private BatchRow checked(FormList.Entry entry) {
        return switch (entry) {
            case FormList.Entry.Refused(long line, Problem problem) ->
                BatchRow.checked(line, FormValues.EMPTY, List.of(problem));
            case FormList.Entry.Typed(long line, FormValues values) ->
                BatchRow.checked(line, values, forms.desk().check(FormKind.WORKSHOP, values, Optional.empty()));
        };
    }

    long count(BatchRow.State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    public void stop() {
        headway.stop();
    }

    Headway headway() {
        return headway;
    }

    /** Stores the good rows; {@code then} learns whether somebody stopped it. */
    public void store(Consumer<Boolean> then) {
        if (!busy.get() && count(BatchRow.State.GOOD) > 0) {
            work.store(List.copyOf(rows), (done, stopped) -> {
                rows.setAll(done);
                then.accept(stopped);
            });
        }
    }

    /** Prints forms as one paper, each noted; nothing is given out where somebody stops it. */
    public void print(List<FormNumber> numbers, BiConsumer<byte[], Boolean> then) {
        work.print(numbers, then);
    }

    /** Numbers of the forms that were stored for the rows, in their order. */
    public List<FormNumber> stored() {
        return rows.stream()
                .filter(row -> row.state() == BatchRow.State.STORED)
                .flatMap(row -> row.number().stream())
                .toList();
    }
}
