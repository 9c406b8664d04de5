package ir.kargozar.desktop.circulars;

import ir.kargozar.calendar.DateTyping;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.circular.Circular;
import ir.kargozar.circular.CircularDesk;
import ir.kargozar.circular.CircularEntry;
import ir.kargozar.circular.CircularNumber;
import ir.kargozar.desktop.form.FieldSpec;
import ir.kargozar.desktop.form.FieldSpec.Choice;
import ir.kargozar.desktop.form.Form;
import ir.kargozar.desktop.form.Typing;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.scan.Scan;
import ir.kargozar.scan.ScanDesk;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A circular while it is written; it stays as it was left until it is published or thrown away. */
public final class PublishModel {
    private final CircularDesk desk;
    private final ScanDesk scans;
    private final Tasks tasks;
    private final Words words;
    private final Form form;
    private final DateTyping dates;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");
    private final BooleanProperty correction = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObservableList<Path> files = FXCollections.observableArrayList();

    /** The language, the day, and who writes. */
    public record Words(Texts texts, JalaliDate today, String who) {}

    public PublishModel(CircularDesk desk, ScanDesk scans, Tasks tasks, Words words) {
        this.desk = desk;
        this.scans = scans;
        this.tasks = tasks;
        this.words = words;
        this.dates = new DateTyping(words.texts(), words.today());
        this.form = new Form(words.texts(), () -> {});
        fields();
    }

    private void fields() {
        List<Choice> kinds = desk.kinds().stream()
                .map(kind -> new Choice(kind.code(), kind.name().value()))
                .toList();
        add(FieldSpec.of("number", Typing.TEXT, CircularNumber::of));
        add(FieldSpec.text("title"));
        add(FieldSpec.of("date", Typing.DATE, dates::read));
        add(FieldSpec.choice("kind", Typing.CHOICE, kinds));
        add(FieldSpec.text("to").optional());
        clear();
    }

    private void add(FieldSpec spec) {
        form.add(spec, words.texts().say("circulars.field." + spec.path()));
    }

    Form form() {
        return form;
    }

    DateTyping dates() {
        return dates;
    }

    StringProperty text() {
        return text;
    }

    /** What stands against it and belongs to no field; empty where nothing does. */
    StringProperty error() {
        return error;
    }

    /** True where it stands in the place of one of the same number. */
    BooleanProperty correction() {
        return correction;
    }

    ObservableList<Path> files() {
        return files;
    }

    ReadOnlyBooleanProperty busy() {
        return busy;
    }

    /** Begins anew with what a circular says; its attachments are to be chosen again. */
    public void correct(Circular circular) {
        form.field("number").set(circular.id().number());
        form.field("title").set(circular.content().title());
        form.field("kind").set(circular.content().kind().code());
        form.field("date")
                .set(words.texts().digits(circular.content().dated().toString().replace('-', '/')));
        form.field("to").set("");
        text.set(circular.content().text().value());
        files.clear();
        error.set("");
        correction.set(true);
    }

    /** Throws away what was written. */
    public void clear() {
        form.fields().forEach(field -> field.set(""));
        form.field("kind").set(desk.kinds().getFirst().code());
        form.field("date").set(words.texts().digits(words.today().toString().replace('-', '/')));
        text.set("");
        files.clear();
        error.set("");
        correction.set(false);
        form.show(List.of());
    }

    public void attach(List<Path> chosen) {
        files.addAll(chosen);
    }

    /** Publishes it, or shows everything that stands against it. */
    public void publish(Consumer<Circular> done) {
        if (busy.get()) {
            return;
        }
        CircularEntry.Typed typed =
                new CircularEntry.Typed(value("number"), value("title"), value("kind"), value("date"), text.get());
        List<String> to = Arrays.stream(value("to").split("[\\s,\\u060C]+"))
                .filter(code -> !code.isEmpty())
                .toList();
        CircularEntry entry = new CircularEntry(typed, to, List.of(), correction.get());
        List<Path> attached = List.copyOf(files);
        tasks.work(() -> publish(entry, attached)).busy(busy).then(outcome -> {
            switch (outcome) {
                case CircularDesk.Outcome.Done(Circular circular) -> {
                    clear();
                    done.accept(circular);
                }
                case CircularDesk.Outcome.Refused(List<Problem> problems) -> show(problems);
            }
        });
    }

    private String value(String path) {
        return Objects.requireNonNullElse(form.value(path), "");
    }

    /** Files are taken in only when nothing else stands against it. */
    private CircularDesk.Outcome publish(CircularEntry entry, List<Path> attached) {
        List<Problem> problems = new ArrayList<>(desk.problems(entry));
        List<Scan> kept = new ArrayList<>();
        if (problems.isEmpty()) {
            for (Path file : attached) {
                switch (scans.take(file, words.who())) {
                    case ScanDesk.Taken.Kept taken -> kept.add(taken.scan());
                    case ScanDesk.Taken.Refused refused -> problems.add(refused.problem());
                }
            }
        }
        return problems.isEmpty()
                ? desk.publish(new CircularEntry(entry.typed(), entry.to(), kept, entry.isCorrection()), words.who())
                : new CircularDesk.Outcome.Refused(problems);
    }

    private void show(List<Problem> problems) {
        List<String> others = form.show(problems).stream()
                .map(problem -> (problem.message() + " " + problem.remedy()).strip())
                .toList();
        error.set(words.texts().digits(String.join("\n", others)));
    }
}
