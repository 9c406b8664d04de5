package ir.kargozar.training.register;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.NationalId;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.fact.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everyone's standing, folded from facts in their order, however they came and whichever came twice.
 *
 * @param people those who were introduced, by agency and name; also those who were withdrawn
 * @param gate the first day on which only who has the three stages accepts claims
 */
public record Register(
        SortedMap<String, Event.Cohort> cohorts,
        SortedMap<String, Event.Session> sessions,
        List<Standing> people,
        Optional<JalaliDate> gate) {
    private static final Comparator<Standing> BY_NAME = Comparator.comparing(
                    (Standing standing) -> standing.trainee().agency())
            .thenComparing(standing -> standing.trainee().lastName())
            .thenComparing(standing -> standing.trainee().firstName())
            .thenComparing(standing -> standing.trainee().id().value());

    public Register {
        cohorts = Collections.unmodifiableSortedMap(new TreeMap<>(cohorts));
        sessions = Collections.unmodifiableSortedMap(new TreeMap<>(sessions));
        people = List.copyOf(people);
    }

    public static Register of(List<Fact> facts) {
        SortedMap<String, Event.Cohort> cohorts = new TreeMap<>();
        SortedMap<String, Event.Session> sessions = new TreeMap<>();
        Map<NationalId, List<Fact>> people = new LinkedHashMap<>();
        Optional<JalaliDate> gate = Optional.empty();
        for (Fact fact : facts.stream().sorted(Fact.ORDER).toList()) {
            switch (fact.event()) {
                case Event.Cohort cohort -> cohorts.put(cohort.code(), cohort);
                case Event.Session session -> sessions.put(session.code(), session);
                case Event.Gate set -> gate = set.from();
                default ->
                    fact.subject()
                            .ifPresent(about -> people.computeIfAbsent(about.person(), _ -> new ArrayList<>())
                                    .add(fact));
            }
        }
        List<Standing> standings = people.values().stream()
                .flatMap(own -> Folding.of(own, sessions).stream())
                .sorted(BY_NAME)
                .toList();
        return new Register(cohorts, sessions, standings, gate);
    }

    public Optional<Standing> find(NationalId person) {
        return people.stream()
                .filter(standing -> standing.trainee().id().equals(person))
                .findFirst();
    }

    /** Who takes claims under a user's name, upper and lower case alike; not who was withdrawn. */
    public Optional<Standing> working(String login) {
        return people.stream()
                .filter(standing -> !standing.trainee().withdrawn())
                .filter(standing -> standing.trainee()
                        .login()
                        .filter(own -> own.value().equalsIgnoreCase(login.strip()))
                        .isPresent())
                .findFirst();
    }

    /** Members of a cohort who still work there, by agency and name. */
    public List<Standing> members(String cohort) {
        return people.stream()
                .filter(standing -> !standing.trainee().withdrawn())
                .filter(standing -> standing.cohort().filter(cohort::equals).isPresent())
                .toList();
    }

    /** Sessions of a cohort, by day. */
    public List<Event.Session> sessionsOf(String cohort) {
        return sessions.values().stream()
                .filter(session -> session.cohort().equals(cohort))
                .sorted(Comparator.comparing(Event.Session::day).thenComparing(Event.Session::code))
                .toList();
    }
}
