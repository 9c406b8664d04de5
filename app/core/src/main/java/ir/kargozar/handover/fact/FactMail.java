package ir.kargozar.handover.fact;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.handover.peer.Card;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.office.Desk;
import ir.kargozar.training.fact.Fact;
import java.util.List;
import java.util.Optional;

/** What is told of training between an agency and its documents office; between other desks nothing. */
public final class FactMail {
    private final FactCopies copies;
    private final Desk here;

    public FactMail(FactCopies copies, Desk here) {
        this.copies = copies;
        this.here = here;
    }

    public FactCopies copies() {
        return copies;
    }

    private static boolean isUp(Desk from, Desk to) {
        return from == Desk.AGENCY && to == Desk.DOCUMENTS_OFFICE;
    }

    /** What the next package takes along, at most {@code limit}. */
    public List<Fact> due(Card recipient, int limit) {
        if (isUp(here, recipient.desk())) {
            return copies.dueToOffice(recipient.office(), limit);
        }
        return isUp(recipient.desk(), here) ? copies.dueToAgency(recipient.office(), limit) : List.of();
    }

    /** Takes an agency's word on its own people, or the office's on anyone's. Empty where it was taken; else why not. */
    public Optional<String> take(Fact fact, Card sender, JalaliDate today, String who) {
        boolean isUp = isUp(sender.desk(), here);
        if (!isUp && !isUp(here, sender.desk())) {
            return Optional.of("RECORD_NOT_FOR_DESK");
        }
        if (isUp && !isOwnWord(fact, sender.office())) {
            return Optional.of("RECORD_TRAINING_FOREIGN");
        }
        boolean isTaken =
                copies.receive(fact, new FactCopies.From(sender.office(), today), new Change(who, "training.received"));
        return isTaken ? Optional.empty() : Optional.of("RECORD_TRAINING_CONFLICT");
    }

    /** Nothing of what only an office may say, of nobody else's people, in nobody else's name. */
    private static boolean isOwnWord(Fact fact, OfficeCode agency) {
        return fact.by().equals(agency)
                && fact.kind().isOfAgency()
                && fact.subject().filter(about -> about.agency().equals(agency)).isPresent();
    }

    /** An agency was restored from a backup, as its word shows: what it stated is sent to it once more. */
    public void restored(Card peer) {
        if (isUp(peer.desk(), here)) {
            copies.giveBack(peer.office());
        }
    }
}
