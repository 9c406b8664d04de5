package ir.kargozar.settlement.ledger;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.settlement.fact.Event.Heard;
import ir.kargozar.settlement.fact.Event.Restored;
import ir.kargozar.settlement.fact.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who was put back from a backup, and who answered. */
public final class Restorations {
    private final List<Fact> asked = new ArrayList<>();
    private final Set<UUID> answered = new HashSet<>();

    Restorations() {}

    void take(Fact fact) {
        switch (fact.event()) {
            case Restored _ -> asked.add(fact);
            case Heard heard -> answered.add(heard.restored());
            default -> throw new IllegalStateException();
        }
    }

    /** Whether an office asked another after it was put back so often. */
    boolean isAsked(OfficeCode by, OfficeCode of, int mark) {
        return asked.stream()
                .anyMatch(fact -> fact.by().equals(by)
                        && fact.to().filter(of::equals).isPresent()
                        && fact.event() instanceof Restored(int known)
                        && known >= mark);
    }

    /** What an office was asked and has not answered. */
    List<Fact> unanswered(OfficeCode by) {
        return asked.stream()
                .filter(fact -> fact.to().filter(by::equals).isPresent() && !answered.contains(fact.id()))
                .toList();
    }

    /** Whether an office waits for what these others know: until then it decides nothing by itself. */
    public boolean isWaiting(OfficeCode office, Collection<OfficeCode> others) {
        return asked.stream()
                .anyMatch(fact -> fact.by().equals(office)
                        && fact.to().filter(others::contains).isPresent()
                        && !answered.contains(fact.id()));
    }
}
