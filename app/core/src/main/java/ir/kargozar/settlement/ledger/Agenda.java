package ir.kargozar.settlement.ledger;

import ir.kargozar.offset.FormState;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.text.Line;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Own forms for the joint meeting, as the secretariat’s book has them (B2). */
public interface Agenda {
    /**
     * Forms 2 to 4 that are registered or decided and were not sent.
     *
     * @param also these too, if they were sent
     */
    List<Matter> matters(Collection<FormNumber> also);

    /** @param decision the treatment directorate’s, where it has decided */
    record Matter(Event.Tabled tabled, Optional<Decision> decision) {}

    /** @param refusal empty where it was approved */
    record Decision(FormState.Meeting meeting, Optional<Line> refusal) {}
}
