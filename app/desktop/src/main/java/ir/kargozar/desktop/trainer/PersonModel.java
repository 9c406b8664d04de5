package ir.kargozar.desktop.trainer;

import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.identity.NationalId;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import ir.kargozar.training.Stage;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.register.Need;
import ir.kargozar.training.register.Standing;
import ir.kargozar.training.register.TrainingDesk;
import ir.kargozar.training.report.CohortWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One trainee: the way through the stages, what was done, and what a trainer does with it. */
public final class PersonModel {
    private final Teaching teaching;
    private final Texts texts;
    private final Tasks tasks;
    private final Latest reading;
    private final ObjectProperty<@Nullable Seen> seen = new SimpleObjectProperty<>();
    private final ObservableList<Problem> missing = FXCollections.observableArrayList();
    private final Map<String, Boolean> ticked = new HashMap<>();
    private @Nullable NationalId person;

    /** @param path through the stages */
    record Seen(ir.kargozar.training.register.Path path, CohortWords words) {
        Standing standing() {
            return path.standing();
        }
    }

    public PersonModel(Teaching teaching, Texts texts, Tasks tasks) {
        this.teaching = teaching;
        this.texts = texts;
        this.tasks = tasks;
        reading = tasks.latest();
    }

    /** Null until someone was looked at. */
    ReadOnlyObjectProperty<@Nullable Seen> seen() {
        return seen;
    }

    /** What stood against the last sign-off, in sentences. */
    ObservableList<Problem> missing() {
        return missing;
    }

    void look(NationalId wanted) {
        if (!wanted.equals(person)) {
            person = wanted;
            seen.set(null);
        }
        missing.clear();
        refresh();
    }

    void refresh() {
        NationalId wanted = person;
        if (wanted != null) {
            reading.ask(() -> read(wanted), now -> {
                ticked.clear();
                seen.set(now);
            });
        }
    }

    private Seen read(NationalId wanted) {
        return new Seen(
                teaching.school().learning().path(wanted), teaching.school().words(texts));
    }

    /** The stage that is signed off next. */
    Optional<Stage> next() {
        Seen now = seen.get();
        return now == null ? Optional.empty() : now.standing().next();
    }

    /** Lines of the check list. */
    List<Need> checks() {
        Seen now = seen.get();
        return now == null
                ? List.of()
                : now.path().steps().stream()
                        .flatMap(step -> step.needs().stream())
                        .filter(need -> need.what() == Need.What.CHECK)
                        .toList();
    }

    /** Signs a stage off, or tells what is missing. */
    void sign(Stage stage, Consumer<Stage> done) {
        work((desk, id) -> desk.sign(id, stage, teaching.who()), signing -> {
            switch (signing) {
                case TrainingDesk.Signing.Done _ -> {
                    missing.clear();
                    done.accept(stage);
                }
                case TrainingDesk.Signing.Refused(List<Problem> problems) -> missing.setAll(problems);
            }
        });
    }

    void certify(Consumer<String> done) {
        work((desk, id) -> desk.certify(id, teaching.who()), given -> done.accept(given.number()));
    }

    /** Looks again only where nothing is open any more: a list that is made anew would take the next tick's box away. */
    void check(String code, boolean isSeen) {
        NationalId id = person;
        if (id == null) {
            return;
        }
        ticked.put(code, isSeen);
        boolean whole = checks().stream().allMatch(need -> ticked.getOrDefault(need.code(), need.done()));
        tasks.work(() -> teaching.school().training().check(id, new Event.Check(code, isSeen), teaching.who()))
                .then(_ -> {
                    if (whole) {
                        refresh();
                    }
                });
    }

    void mark(Event.Mark mark, Consumer<Refusal> refused, Runnable done) {
        work((desk, id) -> desk.mark(id, mark, teaching.who()), _ -> done.run(), refused);
    }

    void except(Event.Excepted excepted, Consumer<Refusal> refused, Runnable done) {
        work((desk, id) -> desk.except(id, excepted, teaching.who()), _ -> done.run(), refused);
    }

    void repeat(Event.Repeat repeat, Consumer<Refusal> refused, Runnable done) {
        work((desk, id) -> desk.repeat(id, repeat.stage(), repeat.reason(), teaching.who()), _ -> done.run(), refused);
    }

    private <T> void work(BiFunction<TrainingDesk, NationalId, T> what, Consumer<T> then) {
        NationalId id = person;
        if (id != null) {
            tasks.work(() -> what.apply(teaching.school().training(), id)).then(result -> {
                then.accept(result);
                refresh();
            });
        }
    }

    private <T> void work(BiFunction<TrainingDesk, NationalId, T> what, Consumer<T> then, Consumer<Refusal> refused) {
        NationalId id = person;
        if (id != null) {
            tasks.work(() -> what.apply(teaching.school().training(), id))
                    .refused(refused)
                    .then(result -> {
                        then.accept(result);
                        refresh();
                    });
        }
    }

    /** The certificate on paper. */
    void print(java.nio.file.Path file, Consumer<java.nio.file.Path> saved) {
        NationalId id = person;
        if (id != null) {
            tasks.work(() -> {
                        teaching.school()
                                .files(teaching.papers().get())
                                .certificate(teaching.school().certificates().award(id, teaching.who()), file);
                        return file;
                    })
                    .then(saved);
        }
    }
}
