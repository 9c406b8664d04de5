package ir.kargozar.settlement.ledger;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.ledger.Agenda.Matter;
import ir.kargozar.settlement.ledger.JointMeeting.Item;
import java.util.List;
import java.util.Optional;

/** What the treatment directorate tells the provincial office by itself: what lies before the joint meeting, and its own word (B2). */
public final class MeetingRound {
    private final Writing writing;
    private final Agenda agenda;
    private final String who;

    public MeetingRound(Writing writing, Agenda agenda, String who) {
        this.writing = writing;
        this.agenda = agenda;
        this.who = who;
    }

    /** To the trusted provincial offices. */
    public void run() {
        if (writing.isWaiting()) {
            return;
        }
        for (Matter matter : agenda.matters(open(writing.ledger()))) {
            writing.others().forEach(other -> tell(matter, other));
        }
    }

    /** Whether {@link #run} would tell this office something, were nothing else waited for. */
    public static boolean isTabling(Ledger ledger, Agenda agenda, OfficeCode other) {
        return agenda.matters(open(ledger)).stream().anyMatch(matter -> {
            Optional<Item> known = known(ledger, matter, other);
            return known.map(item -> item.by().isEmpty() && matter.decision().isPresent())
                    .orElseGet(() -> !isRefused(matter));
        });
    }

    private static List<FormNumber> open(Ledger ledger) {
        return ledger.meeting().items().stream()
                .filter(item -> item.by().isEmpty())
                .map(Item::form)
                .toList();
    }

    private static boolean isRefused(Matter matter) {
        return matter.decision().flatMap(Agenda.Decision::refusal).isPresent();
    }

    private void tell(Matter matter, OfficeCode other) {
        if (known(writing.ledger(), matter, other).isEmpty() && !isRefused(matter)) {
            writing.tell(other, matter.tabled(), who);
        }
        known(writing.ledger(), matter, other)
                .filter(item -> item.by().isEmpty())
                .ifPresent(item -> matter.decision()
                        .ifPresent(decision -> writing.tell(
                                other,
                                new Event.Verdict(item.fact().id(), decision.meeting(), decision.refusal()),
                                who)));
    }

    private static Optional<Item> known(Ledger ledger, Matter matter, OfficeCode other) {
        return ledger.meeting().of(matter.tabled().form()).stream()
                .filter(item -> item.fact().to().filter(other::equals).isPresent())
                .findFirst();
    }
}
