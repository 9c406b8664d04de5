package ir.kargozar.desktop.packages;

import ir.kargozar.handover.ledger.Correspondent;
import ir.kargozar.handover.ledger.Correspondents.Contradiction;
import java.util.List;

/** An office in the inbox, with its packages that were refused as contradictions, newest first. */
record InboxRow(Correspondent office, List<Contradiction> contradictions) {

    InboxRow {
        contradictions = List.copyOf(contradictions);
    }

    /** True where a person must do something: ask for a package, or telephone. */
    boolean isOpen() {
        return !office.isComplete() || !contradictions.isEmpty();
    }

    boolean matches(String typed) {
        return office.name().contains(typed) || office.office().value().contains(typed);
    }
}
