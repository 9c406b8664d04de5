package ir.kargozar.handover.form;

import ir.kargozar.handover.form.FormCopies.Passing;
import ir.kargozar.handover.peer.Card;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.offset.FormBranches;
import ir.kargozar.offset.OffsetForm;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The provincial office forwards its copy to the branch (B2): forms 2 to 4 of a trusted treatment directorate, each to the
 * branches that it concerns, or to the only one. What fits no branch is a task on this desk's table.
 */
public final class Onward {
    private final Office here;
    private final Supplier<List<Card>> trusted;

    /** @param trusted cards of the offices that are trusted here, read at each use */
    public Onward(Office here, Supplier<List<Card>> trusted) {
        this.here = here;
        this.trusted = trusted;
    }

    /** Whether copies come to this desk from one of that kind. */
    public boolean comesFrom(Desk sender) {
        return here.desk() == Desk.BRANCH && sender == Desk.PROVINCIAL_OFFICE;
    }

    /** Whether a sender may pass a form on: a treatment directorate's, as far as its office is known here. */
    boolean isPassed(Card sender, OffsetForm<?> form) {
        OfficeCode office = form.number().office();
        return comesFrom(sender.desk())
                && FormBranches.KINDS.contains(form.kind())
                && !office.equals(here.code())
                && trusted.get().stream()
                        .filter(card -> card.office().equals(office))
                        .allMatch(card -> card.desk() == Desk.TREATMENT_DIRECTORATE);
    }

    /** What goes on from this desk to that one; empty where nothing does. */
    Optional<Passing> to(OfficeCode recipient, Desk desk) {
        if (here.desk() != Desk.PROVINCIAL_OFFICE || desk != Desk.BRANCH) {
            return Optional.empty();
        }
        Collection<OfficeCode> branches = of(Desk.BRANCH);
        String code = recipient.value();
        return Optional.of(new Passing(
                FormBranches.KINDS,
                of(Desk.TREATMENT_DIRECTORATE),
                branches.size() == 1 ? "" : code.substring(code.lastIndexOf('-') + 1),
                form -> FormBranches.among(form, branches).contains(recipient)));
    }

    private Collection<OfficeCode> of(Desk desk) {
        return trusted.get().stream()
                .filter(card -> card.desk() == desk)
                .map(Card::office)
                .toList();
    }
}
