package ir.kargozar.settlement.ledger;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.offset.form.FormNumber;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Agreements of one round: each is asked for once, however many debts rest on it. */
final class KnownAgreements implements Agreements {
    private final Agreements asked;
    private final Map<Term, Optional<FormNumber>> terms = new HashMap<>();
    private final Map<Under, Boolean> under = new HashMap<>();

    private record Term(LegalEntityId centre, JalaliDate day) {}

    private record Under(WorkshopCode workshop, LegalEntityId centre) {}

    KnownAgreements(Agreements asked) {
        this.asked = asked;
    }

    @Override
    public Optional<FormNumber> inForce(LegalEntityId centre, JalaliDate day) {
        return terms.computeIfAbsent(new Term(centre, day), _ -> asked.inForce(centre, day));
    }

    @Override
    public boolean isUnderOther(WorkshopCode workshop, LegalEntityId centre) {
        return under.computeIfAbsent(new Under(workshop, centre), _ -> asked.isUnderOther(workshop, centre));
    }
}
