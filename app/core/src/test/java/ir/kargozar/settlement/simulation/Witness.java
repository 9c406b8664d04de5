package ir.kargozar.settlement.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.settlement.fact.Event.Deducted;
import ir.kargozar.settlement.fact.Event.ListGiven;
import ir.kargozar.settlement.fact.Event.ListWithdrawn;
import ir.kargozar.settlement.fact.Event.Part;
import ir.kargozar.settlement.fact.Event.Receivable;
import ir.kargozar.settlement.fact.Event.Reversed;
import ir.kargozar.settlement.fact.Event.Slip;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.Reference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Holds each deduction, at its moment, against a plain count of all facts: it knows nothing of the ledger. */
final class Witness {
    private final Terms terms;

    Witness(Terms terms) {
        this.terms = terms;
    }

    void check(List<Fact> facts, Fact fact) {
        if (fact.event() instanceof Deducted deducted) {
            Map<Reference, Long> left = left(facts);
            Set<Reference> listed = listed(facts, fact);
            Map<Reference, Receivable> documents = new HashMap<>();
            facts.forEach(each -> {
                if (each.event() instanceof Receivable receivable) {
                    documents.put(receivable.document(), receivable);
                }
            });
            WorkshopCode centre = centre(documents, deducted.parts().getFirst());
            for (Part part : deducted.parts()) {
                assertThat(centre(documents, part)).isEqualTo(centre);
                assertThat(listed).doesNotContain(part.document());
                assertThat(part.amount().value()).isLessThanOrEqualTo(left.getOrDefault(part.document(), 0L));
            }
            LegalEntityId id = World.CENTRES.get(Integer.parseInt(centre.value().substring(9)));
            assertThat(terms.inForce(id, fact.on())).contains(deducted.agreement());
        } else if (fact.event() instanceof ListGiven given) {
            assertThat(left(facts).getOrDefault(given.document(), 0L)).isPositive();
            assertThat(listed(facts, fact)).doesNotContain(given.document());
        }
    }

    private static WorkshopCode centre(Map<Reference, Receivable> documents, Part part) {
        return Objects.requireNonNull(documents.get(part.document()), "a part of no document")
                .centre();
    }

    private static boolean isSlipped(List<Fact> facts, Fact entry) {
        return facts.stream()
                .anyMatch(each -> each.event() instanceof Slip slip && slip.of().equals(entry.id()));
    }

    /** Documents that hold a list number when that fact is stated: what was said of each last. */
    private static Set<Reference> listed(List<Fact> facts, Fact now) {
        Set<Reference> listed = new HashSet<>();
        facts.stream()
                .filter(each -> Fact.ORDER.compare(each, now) < 0)
                .sorted(Fact.ORDER)
                .forEach(each -> {
                    switch (each.event()) {
                        case Receivable receivable
                        when receivable.list().isPresent() -> listed.add(receivable.document());
                        case ListGiven given -> listed.add(given.document());
                        case ListWithdrawn gone -> listed.remove(gone.document());
                        default -> {}
                    }
                });
        return listed;
    }

    /** Rials left of each document. */
    private static Map<Reference, Long> left(List<Fact> facts) {
        Set<UUID> reversed = new HashSet<>();
        facts.forEach(each -> {
            if (each.event() instanceof Reversed opposite && isSlipped(facts, each)) {
                reversed.add(opposite.deduction());
            }
        });
        Map<Reference, Long> left = new HashMap<>();
        for (Fact each : facts) {
            if (each.event() instanceof Receivable receivable) {
                left.merge(receivable.document(), receivable.amount().value(), Long::sum);
            } else if (each.event() instanceof Deducted deducted && !reversed.contains(each.id())) {
                deducted.parts()
                        .forEach(part ->
                                left.merge(part.document(), -part.amount().value(), Long::sum));
            }
        }
        return left;
    }
}
