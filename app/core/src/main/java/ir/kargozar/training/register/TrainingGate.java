package ir.kargozar.training.register;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Clearance;
import ir.kargozar.identity.NationalId;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Desk;
import ir.kargozar.text.Texts;
import ir.kargozar.training.Stage;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.fact.Fact;
import ir.kargozar.training.fact.Facts;
import ir.kargozar.training.fact.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * At an agency, from the day its documents office set, only who has the three stages accepts claims (A4), or whom the office's
 * head let through until a day. In a sandbox everyone does.
 */
public final class TrainingGate implements Clearance {
    private static final Set<Kind> GATE = EnumSet.of(Kind.GATE);
    private static final Set<Kind> PEOPLE = EnumSet.of(Kind.INTRODUCED, Kind.WITHDRAWN);

    private final Facts facts;
    private final ChangeLog log;
    private final Here here;

    public TrainingGate(Facts facts, ChangeLog log, Here here) {
        this.facts = facts;
        this.log = log;
        this.here = here;
    }

    /** Problems: TRAINING_GATE_UNKNOWN, TRAINING_GATE_CLOSED. */
    @Override
    public Pass of(String who) {
        boolean isFree = here.office().training() || here.office().desk() != Desk.AGENCY;
        return isFree ? OPEN.of(who) : closed().map(gate -> pass(gate, who)).orElseGet(() -> OPEN.of(who));
    }

    /** A gate that is closed. */
    private record Closed(JalaliDate from, String by) {}

    private Optional<Closed> closed() {
        return facts.of(GATE).stream()
                .reduce((_, later) -> later)
                .flatMap(this::closed)
                .filter(gate -> !today().isBefore(gate.from()));
    }

    private Optional<Closed> closed(Fact fact) {
        return fact.event() instanceof Event.Gate(Optional<JalaliDate> from)
                ? from.map(day -> new Closed(day, fact.by().value()))
                : Optional.empty();
    }

    private Pass pass(Closed gate, String who) {
        return Register.of(facts.of(PEOPLE))
                .working(who)
                .map(found -> found.trainee().id())
                .flatMap(id -> Register.of(facts.of(id)).find(id))
                .map(standing -> pass(gate, standing, who))
                .orElseGet(
                        () -> refused("TRAINING_GATE_UNKNOWN", who, gate.from().toString(), gate.by()));
    }

    private Pass pass(Closed gate, Standing standing, String who) {
        if (standing.isTrained()) {
            return OPEN.of(who);
        }
        NationalId person = standing.trainee().id();
        return standing.exception()
                .filter(exception -> exception.holds(today()))
                .<Pass>map(exception -> new Pass.Open(() -> log.append(
                        new Change(who, "training.exception-used"),
                        person.value(),
                        "",
                        exception.until().toString())))
                .orElseGet(() -> refused(
                        "TRAINING_GATE_CLOSED",
                        standing.trainee().name(),
                        gate.from().toString(),
                        open(standing),
                        gate.by()));
    }

    private String open(Standing standing) {
        Texts texts = here.texts();
        return Arrays.stream(Stage.values())
                .filter(stage -> !standing.isSigned(stage))
                .map(texts::word)
                .collect(Collectors.joining(texts.say("training.comma") + " "));
    }

    private Pass refused(String code, String... arguments) {
        return new Pass.Closed(List.of(here.texts().problem("", code, List.of(arguments))));
    }

    private JalaliDate today() {
        return JalaliDate.of(LocalDate.now(here.clock()));
    }
}
