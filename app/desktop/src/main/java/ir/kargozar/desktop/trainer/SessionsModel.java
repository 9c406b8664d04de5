package ir.kargozar.desktop.trainer;

import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.identity.NationalId;
import ir.kargozar.office.Refusal;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.report.CohortReport;
import ir.kargozar.training.report.CohortReport.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Sessions of a class, and who was at the one that is chosen. Nothing is stated before it is stored. */
public final class SessionsModel {
    private final Teaching teaching;
    private final Tasks tasks;
    private final Latest reading;
    private final ObservableList<Event.Session> sessions = FXCollections.observableArrayList();
    private final ObservableList<Presence> people = FXCollections.observableArrayList();
    private final ObjectProperty<Event.@Nullable Session> chosen = new SimpleObjectProperty<>();
    private String cohort = "";
    private List<Row> members = List.of();

    /**
     * Somebody at a session.
     *
     * @param before as it was stored; empty where nothing was
     */
    record Presence(Row row, boolean present, Optional<Boolean> before) {
        boolean isNew() {
            return before.isEmpty() || before.get() != present;
        }
    }

    public SessionsModel(Teaching teaching, Tasks tasks) {
        this.teaching = teaching;
        this.tasks = tasks;
        reading = tasks.latest();
        chosen.addListener((_, _, _) -> fill());
    }

    ObservableList<Event.Session> sessions() {
        return sessions;
    }

    ObservableList<Presence> people() {
        return people;
    }

    ObjectProperty<Event.@Nullable Session> chosen() {
        return chosen;
    }

    String cohort() {
        return cohort;
    }

    void look(String code) {
        if (!code.equals(cohort)) {
            cohort = code;
            chosen.set(null);
        }
        refresh();
    }

    void refresh() {
        reading.ask(() -> teaching.school().report(cohort), this::show);
    }

    private void show(Optional<CohortReport> report) {
        members = report.map(CohortReport::rows).orElse(List.of());
        sessions.setAll(report.map(CohortReport::sessions).orElse(List.of()));
        Event.Session before = chosen.get();
        Event.Session now = sessions.stream()
                .filter(each -> before != null && each.code().equals(before.code()))
                .findFirst()
                .orElse(sessions.isEmpty() ? null : sessions.getLast());
        chosen.set(now);
        fill();
    }

    /** Whoever has no word yet is taken to have been there: a trainer marks those who were not. */
    private void fill() {
        Event.Session session = chosen.get();
        people.setAll(
                session == null
                        ? List.of()
                        : members.stream()
                                .map(row -> {
                                    Optional<Boolean> before = Optional.ofNullable(
                                            row.standing().attendance().get(session.code()));
                                    return new Presence(row, before.orElse(true), before);
                                })
                                .toList());
    }

    void toggle(int place) {
        if (place >= 0 && place < people.size()) {
            Presence was = people.get(place);
            people.set(place, new Presence(was.row(), !was.present(), was.before()));
        }
    }

    boolean isChanged() {
        return people.stream().anyMatch(Presence::isNew);
    }

    /** States what is new. */
    void store(Consumer<Integer> done) {
        Event.Session session = chosen.get();
        if (session == null) {
            return;
        }
        Map<NationalId, Boolean> present = new HashMap<>();
        people.forEach(each -> present.put(each.row().person(), each.present()));
        tasks.work(() -> teaching.school()
                        .training()
                        .attendance(session.code(), present, teaching.who())
                        .size())
                .then(count -> {
                    done.accept(count);
                    refresh();
                });
    }

    void make(Event.Session session, Consumer<Refusal> refused, Runnable done) {
        tasks.work(() -> teaching.school().training().session(session, teaching.who()))
                .refused(refused)
                .then(_ -> {
                    chosen.set(session);
                    done.run();
                    refresh();
                });
    }
}
