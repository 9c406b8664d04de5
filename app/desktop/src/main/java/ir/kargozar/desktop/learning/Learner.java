package ir.kargozar.desktop.learning;

import ir.kargozar.identity.NationalId;
import ir.kargozar.office.Preferences;
import ir.kargozar.text.Parsed;
import ir.kargozar.training.register.Standing;
import java.util.List;
import java.util.Optional;

/** Who learns under this user's name: chosen once, else the representative who works under it. */
public final class Learner {
    private static final String CHOSEN = "training.learner";

    private final Preferences preferences;
    private final String who;

    public Learner(Preferences preferences, String who) {
        this.preferences = preferences;
        this.who = who;
    }

    /** Of those who are known here. */
    public Optional<NationalId> among(List<Standing> people) {
        List<NationalId> known =
                people.stream().map(standing -> standing.trainee().id()).toList();
        return preferences
                .find(who, CHOSEN)
                .flatMap(Learner::read)
                .filter(known::contains)
                .or(() -> people.stream()
                        .map(Standing::trainee)
                        .filter(trainee -> trainee.login()
                                .filter(login -> login.value().equalsIgnoreCase(who))
                                .isPresent())
                        .map(trainee -> trainee.id())
                        .findFirst());
    }

    private static Optional<NationalId> read(String kept) {
        return NationalId.of(kept) instanceof Parsed.Valid<NationalId>(NationalId id)
                ? Optional.of(id)
                : Optional.empty();
    }

    void choose(NationalId person) {
        preferences.keep(who, CHOSEN, person.value());
    }
}
