package ir.kargozar.settlement.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.settlement.fact.Event.Deducted;
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
            Map<Reference, Receivable> documents = new HashMap<>();
            facts.forEach(each -> {
                if (each.event() instanceof Receivable receivable) {
                    documents.put(receivable.document(), receivable);
                }
            });
            WorkshopCode centre = centre(documents, deducted.parts().getFirst());
            for (Part part : deducted.parts()) {
                assertThat(centre(documents, part)).isEqualTo(centre);
                assertThat(part.amount().value()).isLessThanOrEqualTo(left.getOrDefault(part.document(), 0L));
            }
            LegalEntityId id = World.CENTRES.get(Integer.parseInt(centre.value().substring(9)));
            assertThat(terms.inForce(id, fact.on())).contains(deducted.agreement());
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

    /** Rials left of each document that holds no list number. */
    private static Map<Reference, Long> left(List<Fact> facts) {
        Set<Reference> withdrawn = new HashSet<>();
        Set<UUID> reversed = new HashSet<>();
        facts.forEach(each -> {
            if (each.event() instanceof ListWithdrawn gone) {
                withdrawn.add(gone.document());
            } else if (each.event() instanceof Reversed opposite && isSlipped(facts, each)) {
                reversed.add(opposite.deduction());
            }
        });
        Map<Reference, Long> left = new HashMap<>();
        for (Fact each : facts) {
            if (each.event() instanceof Receivable receivable
                    && (receivable.list().isEmpty() || withdrawn.contains(receivable.document()))) {
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
