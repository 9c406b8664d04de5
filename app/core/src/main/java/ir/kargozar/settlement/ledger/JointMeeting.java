package ir.kargozar.settlement.ledger;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.offset.FormCode;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.fact.Event.Tabled;
import ir.kargozar.settlement.fact.Event.Verdict;
import ir.kargozar.settlement.fact.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What lay before the joint meeting, and each side's word on it (B2). */
public final class JointMeeting {
    private final Map<UUID, Fact> tabled = new HashMap<>();
    private final Map<UUID, Map<OfficeCode, Fact>> verdicts = new HashMap<>();

    /**
     * A form before the meeting.
     *
     * @param by the treatment directorate's word; empty where it has not decided, or did not say so yet
     * @param of the provincial office's word
     */
    public record Item(Fact fact, Optional<Fact> by, Optional<Fact> of) {
        public Tabled tabled() {
            return (Tabled) fact.event();
        }

        public FormNumber form() {
            return tabled().form().number();
        }

        /** The provincial office's word itself. */
        public Optional<Verdict> provincial() {
            return of.map(Fact::event).map(Verdict.class::cast);
        }

        /** The treatment directorate's word itself. */
        public Optional<Verdict> directorate() {
            return by.map(Fact::event).map(Verdict.class::cast);
        }
    }

    JointMeeting() {}

    void take(Fact fact) {
        switch (fact.event()) {
            case Tabled _ -> tabled.put(fact.id(), fact);
            case Verdict verdict ->
                verdicts.computeIfAbsent(verdict.tabled(), _ -> new HashMap<>())
                        .merge(fact.by(), fact, Ledger::earlier);
            default -> throw new IllegalStateException();
        }
    }

    /** Every form that was put before it, its last version alone, in {@link Fact#ORDER}. */
    public List<Item> items() {
        Map<FormNumber, Item> last = new LinkedHashMap<>();
        for (Fact fact : sorted()) {
            Item item = item(fact);
            last.merge(item.form(), item, JointMeeting::later);
        }
        return List.copyOf(last.values());
    }

    private static Item later(Item one, Item other) {
        return other.tabled().form().version() >= one.tabled().form().version() ? other : one;
    }

    /** Exactly this paper, as it was put before an office. */
    public List<Item> of(FormCode form) {
        List<Item> found = new ArrayList<>();
        for (Fact fact : sorted()) {
            if (((Tabled) fact.event()).form().equals(form)) {
                found.add(item(fact));
            }
        }
        return found;
    }

    private Item item(Fact fact) {
        Map<OfficeCode, Fact> said = verdicts.getOrDefault(fact.id(), Collections.emptyMap());
        return new Item(
                fact, Optional.ofNullable(said.get(fact.by())), fact.to().map(said::get));
    }

    private List<Fact> sorted() {
        return tabled.values().stream().sorted(Fact.ORDER).toList();
    }
}
