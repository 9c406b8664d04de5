package ir.kargozar.settlement.ledger;

import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.text.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Centres and the workshops that they owe, each for its branch (B3, B9). */
public final class Registered {
    private final Map<WorkshopCode, Fact> centres =
            new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
    private final Map<FormNumber, Fact> agreements = new HashMap<>();
    private final Map<WorkshopCode, Map<WorkshopCode, Fact>> workshops = new HashMap<>();

    /**
     * A workshop that is starred at a branch.
     *
     * @param of the office that registered it
     * @param owed what is said of it where a centre owes it; empty for a centre itself
     */
    public record Star(
            WorkshopCode code, WorkshopCode centre, OfficeCode of, OfficeCode branch, Optional<Event.Named> owed) {}

    /** @param of the office that registered it */
    public record Centre(WorkshopCode code, LegalEntityId id, Line name, OfficeCode of, OfficeCode branch) {}

    Registered() {}

    void take(Fact fact) {
        switch (fact.event()) {
            case Event.Centre centre -> {
                centres.merge(centre.code(), fact, Ledger::later);
                agreements.merge(centre.agreement(), fact, Ledger::earlier);
            }
            case Event.Workshop workshop ->
                workshops
                        .computeIfAbsent(workshop.code(), _ -> new HashMap<>())
                        .merge(workshop.centre(), fact, Ledger::later);
            default -> throw new IllegalStateException();
        }
    }

    /** Whether exactly this was said last. */
    public boolean isSaid(Event event, OfficeCode branch) {
        Optional<Fact> said = switch (event) {
            case Event.Centre centre -> Optional.ofNullable(centres.get(centre.code()));
            case Event.Workshop workshop ->
                of(workshop.code()).stream()
                        .filter(fact -> fact.event() instanceof Event.Workshop known
                                && known.centre().equals(workshop.centre()))
                        .findFirst();
            default -> Optional.empty();
        };
        return said.filter(fact -> fact.event().equals(event)
                        && fact.to().filter(branch::equals).isPresent())
                .isPresent();
    }

    /** Forms 2 and 4 from which something was registered. */
    public Set<FormNumber> forms() {
        Set<FormNumber> forms = new HashSet<>(agreements.keySet());
        workshops.values().stream()
                .flatMap(under -> under.values().stream())
                .forEach(fact -> forms.add(((Event.Workshop) fact.event()).form()));
        return forms;
    }

    /** Each agreement by which a centre was registered, when it first was, in {@link Fact#ORDER}. */
    public List<Fact> agreements() {
        return agreements.values().stream().sorted(Fact.ORDER).toList();
    }

    /** When a workshop was registered under a centre from its form 4. */
    public Optional<Fact> workshop(FormNumber form) {
        return workshops.values().stream()
                .flatMap(under -> under.values().stream())
                .filter(fact -> ((Event.Workshop) fact.event()).form().equals(form))
                .findFirst();
    }

    /** Workshops whose centre is not registered here: it belongs to another branch. In {@link Fact#ORDER}. */
    public List<Fact> withoutCentre() {
        return workshops.values().stream()
                .flatMap(under -> under.entrySet().stream())
                .filter(under -> !centres.containsKey(under.getKey()))
                .map(Map.Entry::getValue)
                .sorted(Fact.ORDER)
                .toList();
    }

    /** By code. */
    public List<Centre> centres() {
        return centres.values().stream().map(Registered::centre).toList();
    }

    public Optional<Centre> centre(WorkshopCode code) {
        return Optional.ofNullable(centres.get(code)).map(Registered::centre);
    }

    private static Centre centre(Fact fact) {
        Event.Centre centre = (Event.Centre) fact.event();
        return new Centre(
                centre.code(), centre.id(), centre.name(), fact.by(), fact.to().orElseThrow());
    }

    /** Under every centre where it was registered; more than one is against B13. */
    public List<Star> stars(WorkshopCode workshop) {
        List<Star> stars = new ArrayList<>();
        centre(workshop)
                .ifPresent(centre ->
                        stars.add(new Star(workshop, workshop, centre.of(), centre.branch(), Optional.empty())));
        for (Fact fact : of(workshop)) {
            Event.Workshop owed = (Event.Workshop) fact.event();
            stars.add(new Star(workshop, owed.centre(), fact.by(), fact.to().orElseThrow(), Optional.of(owed.named())));
        }
        return stars;
    }

    /** All starred workshops. */
    public List<Star> stars() {
        List<WorkshopCode> codes = new ArrayList<>(centres.keySet());
        workshops.keySet().stream()
                .filter(code -> !centres.containsKey(code))
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .forEach(codes::add);
        return codes.stream().flatMap(code -> stars(code).stream()).toList();
    }

    private Collection<Fact> of(WorkshopCode workshop) {
        return workshops.getOrDefault(workshop, Collections.emptyMap()).values();
    }
}
