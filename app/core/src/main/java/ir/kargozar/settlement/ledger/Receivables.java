package ir.kargozar.settlement.ledger;

import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Event.Part;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** What centres have to receive, document by document. */
public final class Receivables {
    private static final Comparator<Document> OLDEST =
            Comparator.comparing(Document::period).thenComparing(Document::number);

    private final Map<Reference, Fact> stated = new HashMap<>();
    private final Map<Reference, Integer> withdrawn = new HashMap<>();
    private final Map<Reference, List<Fact>> given = new HashMap<>();
    private final Map<Reference, Long> taken = new HashMap<>();
    private final Map<Reference, Document> documents = new HashMap<>();
    private final Map<WorkshopCode, Open> open = new HashMap<>();

    /**
     * @param amount as it was audited
     * @param list accounting list number that it holds now
     * @param taken rials that deductions took of it; above the amount only where offices contradict each other
     */
    public record Document(
            Reference number,
            WorkshopCode centre,
            JalaliMonth period,
            Rial amount,
            Optional<Reference> list,
            long taken) {

        /** Rials, not yet deducted. */
        public long left() {
            return amount.value() - taken;
        }

        boolean isPayable() {
            return list.isEmpty() && left() > 0;
        }
    }

    /** Documents of a centre of which something can be taken, and how much of all, rials. */
    private static final class Open {
        final NavigableSet<Document> documents = new TreeSet<>(OLDEST);
        long sum;
        long listed;
        long listedDocuments;

        void count(Document document, int sign) {
            if (document.isPayable()) {
                sum += sign * document.left();
            } else if (document.list().isPresent() && document.left() > 0) {
                listed += sign * document.left();
                listedDocuments += sign;
            }
        }
    }

    Receivables() {}

    void take(Fact fact) {
        switch (fact.event()) {
            case Event.Receivable receivable -> {
                stated.merge(receivable.document(), fact, Ledger::earlier);
                refresh(receivable.document());
            }
            case Event.ListWithdrawn gone -> {
                withdrawn.merge(gone.document(), 1, Integer::sum);
                refresh(gone.document());
            }
            case Event.ListGiven number -> {
                given.computeIfAbsent(number.document(), _ -> new ArrayList<>()).add(fact);
                refresh(number.document());
            }
            default -> throw new IllegalStateException();
        }
    }

    /** @param sign 1 to take, -1 to give back */
    void take(List<Part> parts, int sign) {
        for (Part part : parts) {
            taken.merge(part.document(), sign * part.amount().value(), Long::sum);
            refresh(part.document());
        }
    }

    private void refresh(Reference number) {
        Fact fact = stated.get(number);
        if (fact == null) {
            return;
        }
        Event.Receivable said = (Event.Receivable) fact.event();
        Document now = new Document(
                number, said.centre(), said.period(), said.amount(), list(said), taken.getOrDefault(number, 0L));
        Document before = documents.put(number, now);
        if (before != null) {
            Open were = open(before.centre());
            were.count(before, -1);
            were.documents.remove(before);
        }
        Open are = open(now.centre());
        are.count(now, 1);
        if (now.isPayable()) {
            are.documents.add(now);
        }
    }

    /**
     * The last number given, or said with the document, as long as one is not withdrawn. They are counted, for each is withdrawn
     * once: whatever order they come in, and whatever a clock said, the same comes out.
     */
    private Optional<Reference> list(Event.Receivable said) {
        List<Fact> later = given.getOrDefault(said.document(), List.of());
        int numbers = later.size() + (said.list().isPresent() ? 1 : 0);
        return numbers <= withdrawn.getOrDefault(said.document(), 0)
                ? Optional.empty()
                : later.stream()
                        .max(Fact.ORDER)
                        .map(fact -> ((Event.ListGiven) fact.event()).list())
                        .or(said::list);
    }

    private Open open(WorkshopCode centre) {
        return open.computeIfAbsent(centre, _ -> new Open());
    }

    public Optional<Document> find(Reference number) {
        return Optional.ofNullable(documents.get(number));
    }

    /** In no order. */
    public Collection<Document> all() {
        return List.copyOf(documents.values());
    }

    /** Rials of a centre’s documents that are audited and hold no list number, as far as they are not deducted (B11). */
    public long payable(WorkshopCode centre) {
        return open(centre).sum;
    }

    /** Rials not deducted of documents that hold a list number. */
    public long listed(WorkshopCode centre) {
        return open(centre).listed;
    }

    /** How many documents hold a list number and are not used up. */
    public long listedDocuments(WorkshopCode centre) {
        return open(centre).listedDocuments;
    }

    /** Of which documents an amount is taken, the last one in part. {@link IllegalArgumentException} where it is not there. */
    List<Part> cut(WorkshopCode centre, Rial amount, DeductionOrder order) {
        NavigableSet<Document> payable = open(centre).documents;
        List<Part> parts = new ArrayList<>();
        long left = amount.value();
        for (Document each : order == DeductionOrder.OLDEST_FIRST ? payable : payable.descendingSet()) {
            if (left == 0) {
                break;
            }
            long part = Math.min(left, each.left());
            parts.add(new Part(each.number(), new Rial(part)));
            left -= part;
        }
        if (left > 0) {
            throw new IllegalArgumentException("RECEIVABLES");
        }
        return parts;
    }
}
