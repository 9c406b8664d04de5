package ir.kargozar.settlement.ledger;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.settlement.fact.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Entries on which a paper is still to be made: notice or voucher by the office, the slip by the branch. */
final class Lacking {
    private final Papers papers;
    private final Map<OfficeCode, Map<UUID, Fact>> noticeOrVoucher = new HashMap<>();
    private final Map<OfficeCode, Map<UUID, Fact>> slip = new HashMap<>();
    private final Map<UUID, Fact> entries = new HashMap<>();

    Lacking(Papers papers) {
        this.papers = papers;
    }

    /** An entry, or the opposite of one, came or was made. */
    void entry(Fact fact) {
        entries.put(fact.id(), fact);
        of(noticeOrVoucher, fact.by()).put(fact.id(), fact);
        of(slip, fact.to().orElseThrow()).put(fact.id(), fact);
        paper(fact.id());
    }

    /** A paper on an entry came or was made. */
    void paper(UUID of) {
        Fact entry = entries.get(of);
        if (entry == null) {
            return;
        }
        if (papers.notice(of).isPresent() && papers.voucher(of).isPresent()) {
            of(noticeOrVoucher, entry.by()).remove(of);
        }
        if (papers.slip(of).isPresent()) {
            of(slip, entry.to().orElseThrow()).remove(of);
        }
    }

    /** Those whose next paper an office makes, in {@link Fact#ORDER}. */
    List<Fact> at(OfficeCode office) {
        List<Fact> all = new ArrayList<>(of(noticeOrVoucher, office).values());
        all.addAll(of(slip, office).values());
        all.sort(Fact.ORDER);
        return all;
    }

    private static Map<UUID, Fact> of(Map<OfficeCode, Map<UUID, Fact>> some, OfficeCode office) {
        return some.computeIfAbsent(office, _ -> new HashMap<>());
    }
}
