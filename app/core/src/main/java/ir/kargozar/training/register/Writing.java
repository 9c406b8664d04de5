package ir.kargozar.training.register;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.office.Office;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.Transactions;
import ir.kargozar.text.Texts;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.fact.Fact;
import ir.kargozar.training.fact.Facts;
import ir.kargozar.training.fact.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** States facts of this office; what both desks share. */
final class Writing {
    /** One for the process: what is stated later has the later id, within a millisecond too. */
    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    private static final Set<Kind> FOR_ALL =
            Collections.unmodifiableSet(EnumSet.of(Kind.COHORT, Kind.SESSION, Kind.GATE));
    private static final Set<Kind> PEOPLE = Collections.unmodifiableSet(EnumSet.of(Kind.INTRODUCED, Kind.WITHDRAWN));

    private final Facts facts;
    private final Transactions transactions;
    private final Here here;

    Writing(Facts facts, Transactions transactions, Here here) {
        this.facts = facts;
        this.transactions = transactions;
        this.here = here;
    }

    Facts facts() {
        return facts;
    }

    Office office() {
        return here.office();
    }

    Texts texts() {
        return here.texts();
    }

    JalaliDate today() {
        return JalaliDate.of(LocalDate.now(here.clock()));
    }

    Register register() {
        return Register.of(facts.all());
    }

    /** Of these people alone, with cohorts, sessions and the gate: a province's facts are many. */
    Register register(Collection<NationalId> people) {
        List<Fact> some = new ArrayList<>(facts.of(FOR_ALL));
        people.forEach(person -> some.addAll(facts.of(person)));
        return Register.of(some);
    }

    /** Who was introduced, and where; nothing of what they learned. */
    Register introduced() {
        return Register.of(facts.of(PEOPLE));
    }

    /** Refusal: TRAINEE_UNKNOWN. */
    Standing standing(Register register, NationalId person) {
        return register.find(person).orElseThrow(() -> new Refusal("TRAINEE_UNKNOWN", person.value()));
    }

    <T> T within(Supplier<T> work) {
        return transactions.within(work);
    }

    /** For everyone. */
    Fact state(Event event, String who) {
        return keep(Optional.empty(), event, who);
    }

    /** Of a person, at the agency to which it belongs now. */
    Fact state(Standing standing, Event event, String who) {
        return state(standing.trainee().id(), standing.trainee().agency(), event, who);
    }

    Fact state(NationalId person, OfficeCode agency, Event event, String who) {
        return keep(Optional.of(new Fact.Subject(person, agency)), event, who);
    }

    private Fact keep(Optional<Fact.Subject> subject, Event event, String who) {
        Fact fact = new Fact(IDS.generate(), here.office().code(), subject, today(), who, event);
        facts.add(List.of(fact), change(event, who));
        return fact;
    }

    private static Change change(Event event, String who) {
        String word = event.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Change(who, "training." + word);
    }
}
