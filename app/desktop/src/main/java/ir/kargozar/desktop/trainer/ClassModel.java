package ir.kargozar.desktop.trainer;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.SearchKey;
import ir.kargozar.text.Texts;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.register.Register;
import ir.kargozar.training.report.CertificateText.Checked;
import ir.kargozar.training.report.CohortReport;
import ir.kargozar.training.report.CohortReport.Row;
import ir.kargozar.training.report.CohortWords;
import ir.kargozar.training.report.Prospect;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The classes, and the one that is looked at: who stands where, filtered. */
public final class ClassModel {
    private final Teaching teaching;
    private final Texts texts;
    private final Tasks tasks;
    private final Latest reading;
    private final ObjectProperty<@Nullable Seen> seen = new SimpleObjectProperty<>();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Prospect.State>> only = new SimpleObjectProperty<>(Optional.empty());
    private String chosen = "";

    /**
     * What was read.
     *
     * @param cohorts the next go-live first
     * @param report of the class that is chosen; empty where there is none
     */
    record Seen(
            List<Event.Cohort> cohorts, Optional<CohortReport> report, CohortWords words, Optional<JalaliDate> gate) {
        Seen {
            cohorts = List.copyOf(cohorts);
        }
    }

    public ClassModel(Teaching teaching, Texts texts, Tasks tasks) {
        this.teaching = teaching;
        this.texts = texts;
        this.tasks = tasks;
        reading = tasks.latest();
        search.addListener((_, _, _) -> filter());
        only.addListener((_, _, _) -> filter());
    }

    /** Null until it was read. */
    ReadOnlyObjectProperty<@Nullable Seen> seen() {
        return seen;
    }

    /** Those whom the filter lets through, who will not make it first. */
    ObservableList<Row> rows() {
        return rows;
    }

    StringProperty search() {
        return search;
    }

    ObjectProperty<Optional<Prospect.State>> only() {
        return only;
    }

    Optional<CohortReport> report() {
        Seen now = seen.get();
        return now == null ? Optional.empty() : now.report();
    }

    void refresh() {
        reading.ask(this::read, now -> {
            seen.set(now);
            chosen = now.report().map(report -> report.cohort().code()).orElse("");
            filter();
        });
    }

    private Seen read() {
        Register register = teaching.school().training().register();
        List<Event.Cohort> cohorts = register.cohorts().values().stream()
                .sorted(Comparator.comparing(Event.Cohort::goLive).thenComparing(Event.Cohort::code))
                .toList();
        Optional<String> code = cohorts.stream()
                .map(Event.Cohort::code)
                .filter(chosen::equals)
                .findFirst()
                .or(() -> cohorts.stream()
                        .filter(cohort -> !cohort.goLive().isBefore(teaching.today()))
                        .map(Event.Cohort::code)
                        .findFirst())
                .or(() -> cohorts.stream().map(Event.Cohort::code).findFirst());
        return new Seen(
                cohorts,
                code.flatMap(teaching.school()::report),
                teaching.school().words(texts),
                register.gate());
    }

    /** Another class; the same one changes nothing. */
    void choose(Event.Cohort cohort) {
        if (!cohort.code().equals(chosen)) {
            chosen = cohort.code();
            refresh();
        }
    }

    private void filter() {
        String wanted = SearchKey.of(search.get()).joined();
        rows.setAll(report().map(CohortReport::rows).orElse(List.of()).stream()
                .filter(row -> only.get().isEmpty()
                        || only.get().filter(row.prospect().state()::equals).isPresent())
                .filter(row -> key(row).contains(wanted))
                .sorted(Comparator.comparing((Row row) -> row.prospect().state()))
                .toList());
    }

    private static String key(Row row) {
        return SearchKey.of(row.standing().trainee().name() + " " + row.person() + " "
                        + row.standing().trainee().agency())
                .joined();
    }

    /** How many of the class stand so. */
    long count(Prospect.State state) {
        return report().map(CohortReport::rows).orElse(List.of()).stream()
                .filter(row -> row.prospect().state() == state)
                .count();
    }

    void make(Event.Cohort cohort, Consumer<Refusal> refused, Runnable done) {
        tasks.work(() -> teaching.school().training().cohort(cohort, teaching.who()))
                .refused(refused)
                .then(_ -> {
                    chosen = cohort.code();
                    done.run();
                    refresh();
                });
    }

    /** Closes the gate from a day on, or lifts it. */
    void gate(Optional<JalaliDate> from, Consumer<Refusal> refused, Runnable done) {
        tasks.work(() -> teaching.school().training().gate(from, teaching.who()))
                .refused(refused)
                .then(_ -> {
                    done.run();
                    refresh();
                });
    }

    /** The class as a file; the ending of its name says which. */
    void save(Path file, boolean items, Consumer<Path> saved) {
        report().ifPresent(report -> tasks.work(() -> {
                    var files = teaching.school().files(teaching.papers().get());
                    if (items) {
                        files.items(report, file);
                    } else {
                        files.report(report, file);
                    }
                    return file;
                })
                .then(saved));
    }

    /** A certificate's text, whoever gave it. */
    void check(String text, Consumer<Parsed<Checked>> told) {
        tasks.work(() -> teaching.school().certificates().check(text)).then(told);
    }
}
