package ir.kargozar.settlement.ledger;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.ledger.Agenda.Matter;
import ir.kargozar.settlement.ledger.JointMeeting.Item;
import java.util.Collection;
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

    /** @param others trusted provincial offices */
    public void run(Collection<OfficeCode> others) {
        if (writing.ledger().restorations().isWaiting(writing.office(), others)) {
            return;
        }
        List<FormNumber> open = writing.ledger().meeting().items().stream()
                .filter(item -> item.by().isEmpty())
                .map(Item::form)
                .toList();
        for (Matter matter : agenda.matters(open)) {
            others.forEach(other -> tell(matter, other));
        }
    }

    private void tell(Matter matter, OfficeCode other) {
        Optional<Item> known = known(matter, other);
        boolean isRefused = matter.decision().flatMap(Agenda.Decision::refusal).isPresent();
        if (known.isEmpty() && !isRefused) {
            writing.tell(other, matter.tabled(), who);
        }
        known(matter, other)
                .filter(item -> item.by().isEmpty())
                .ifPresent(item -> matter.decision()
                        .ifPresent(decision -> writing.tell(
                                other,
                                new Event.Verdict(item.fact().id(), decision.meeting(), decision.refusal()),
                                who)));
    }

    private Optional<Item> known(Matter matter, OfficeCode other) {
        return writing.ledger().meeting().of(matter.tabled().form()).stream()
                .filter(item -> item.fact().to().filter(other::equals).isPresent())
                .findFirst();
    }
}
