package ir.kargozar.desktop.learning;

import ir.kargozar.circular.Circulars;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Preferences;
import ir.kargozar.office.Refusal;
import ir.kargozar.training.content.Library;
import ir.kargozar.training.content.page.Page;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.register.LearningDesk;
import ir.kargozar.training.register.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Who learns here, where they stand, and what they did just now. */
public final class PathModel {
    private final Sources sources;
    private final Tasks tasks;
    private final Latest reading;
    private final Learner learner;
    private final ObjectProperty<@Nullable Learned> learned = new SimpleObjectProperty<>();

    /**
     * Where it all stands.
     *
     * @param desk reads the curriculum: asked for at each use
     * @param office whose representatives are introduced here
     */
    public record Sources(
            Library library,
            Supplier<LearningDesk> desk,
            Circulars circulars,
            Preferences preferences,
            OfficeCode office,
            String who) {}

    public PathModel(Sources sources, Tasks tasks) {
        this.sources = sources;
        this.tasks = tasks;
        reading = tasks.latest();
        learner = new Learner(sources.preferences(), sources.who());
    }

    /** Null until it is read. */
    ReadOnlyObjectProperty<@Nullable Learned> learned() {
        return learned;
    }

    void refresh() {
        reading.ask(this::read, learned::set);
    }

    private Learned read() {
        LearningDesk desk = sources.desk().get();
        List<Standing> people = desk.people();
        return new Learned(
                desk.curriculum(),
                learner.among(people).map(desk::path),
                people,
                sources.circulars().list(sources.who()).stream()
                        .filter(line -> !line.isRead() && line.cameOn().isPresent())
                        .toList());
    }

    /** Marks are kept for this person from now on. */
    void choose(NationalId person) {
        tasks.work(() -> {
                    learner.choose(person);
                    return read();
                })
                .then(learned::set);
    }

    /** Introduces a representative of this office (A2), who learns here from now on. */
    void introduce(NationalId person, Event.Introduced introduced, Consumer<Refusal> refused, Runnable done) {
        tasks.work(() -> {
                    sources.desk().get().introduce(person, sources.office(), introduced, sources.who());
                    learner.choose(person);
                    return read();
                })
                .refused(refused)
                .then(now -> {
                    learned.set(now);
                    done.run();
                });
    }

    private Optional<NationalId> person() {
        Learned now = learned.get();
        return now == null
                ? Optional.empty()
                : now.path().map(path -> path.standing().trainee().id());
    }

    /** A lesson with its pictures; read in the background. */
    void open(String code, Consumer<OpenLesson> then) {
        tasks.work(() -> openLesson(code)).then(found -> found.ifPresent(then));
    }

    private Library library() {
        return sources.library();
    }

    private Optional<OpenLesson> openLesson(String code) {
        return library().curriculum().lesson(code).map(lesson -> {
            Page page = Page.of(lesson.text());
            Map<String, byte[]> pictures = new HashMap<>();
            page.pictures()
                    .forEach(target -> library().picture(target).ifPresent(bytes -> pictures.put(target, bytes)));
            return new OpenLesson(lesson, page, pictures);
        });
    }

    /** The text was read to its end; once is enough. */
    void read(String lesson) {
        Learned now = learned.get();
        boolean isNews = now != null
                && now.path()
                        .filter(path -> !path.standing().read().contains(lesson))
                        .isPresent();
        if (isNews) {
            person().ifPresent(id -> tasks.work(() -> {
                        sources.desk().get().read(id, lesson, sources.who());
                        return read();
                    })
                    .then(learned::set));
        }
    }

    /** @param chosen place of the choice, 1 first, by code of question */
    void answered(String lesson, Map<String, Integer> chosen) {
        Map<String, Integer> answers = Map.copyOf(chosen);
        person().ifPresent(id -> tasks.work(() -> {
                    sources.desk().get().answer(id, lesson, answers, sources.who());
                    return read();
                })
                .then(learned::set));
    }
}
