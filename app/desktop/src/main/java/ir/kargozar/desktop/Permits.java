package ir.kargozar.desktop;

import ir.kargozar.desktop.duty.Closed;
import ir.kargozar.desktop.shell.Place;
import ir.kargozar.desktop.shell.ShellModel;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the person at the screen may do: read beside, whenever a screen comes into sight, for roles change meanwhile. */
final class Permits {

    /** The work of a day, and where it is done; the first that a person has decides. */
    private static final List<Map.Entry<String, Place>> WORK = List.of(
            Map.entry("new-claim", Place.HOME),
            Map.entry("to-examination", Place.EXAMINATION),
            Map.entry("to-payments", Place.HOME),
            Map.entry("form-step-REGISTER", Place.FORMS),
            Map.entry("trainer-cohort", Place.TRAINING),
            Map.entry("to-bank", Place.BANK),
            Map.entry("account-new", Place.SETTINGS));

    private final Workplace workplace;
    private final ShellModel shell;
    private final Latest reading;

    Permits(Workplace workplace, Tasks tasks, ShellModel shell) {
        this.workplace = workplace;
        this.shell = shell;
        reading = tasks.latest();
        shell.place().addListener(_ -> refresh());
    }

    private void refresh() {
        reading.ask(() -> of(workplace), shell.closed()::set);
    }

    /** Reads from the workspace; not on the window's thread. */
    static Closed of(Workplace workplace) {
        Texts texts = workplace.words().texts();
        Closed closed = Closed.of(workplace.staff(), texts);
        return workplace.office().desk() == Desk.DOCUMENTS_OFFICE
                ? claims(workplace, texts)
                        .map(problem ->
                                closed.and("settle-claims", (problem.message() + " " + problem.remedy()).strip()))
                        .orElse(closed)
                : closed;
    }

    /** Why no claims become documents of centres; empty where the office opened it. */
    private static Optional<Problem> claims(Workplace workplace, Texts texts) {
        try {
            return workplace.settlement().clearing().rules().claimsOfCentres()
                    ? Optional.empty()
                    : Optional.of(texts.problem("", "CLAIMS_OF_CENTRES_OFF", List.of()));
        } catch (Refusal broken) {
            return Optional.of(texts.problem("", broken.code(), broken.arguments()));
        }
    }

    /** Where this person's day begins. */
    static Place first(Closed closed, Workplace workplace) {
        List<Place> places = Place.of(workplace.office().desk());
        return WORK.stream()
                .filter(work -> places.contains(work.getValue()) && !closed.isClosed(work.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Place.HOME);
    }
}
