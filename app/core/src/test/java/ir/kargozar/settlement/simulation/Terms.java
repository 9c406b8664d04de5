package ir.kargozar.settlement.simulation;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.ledger.Agreements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Agreements as a table of terms. */
final class Terms implements Agreements {
    private final List<Term> terms = new ArrayList<>();

    private record Term(LegalEntityId centre, FormNumber number, JalaliDate from, JalaliDate until) {}

    FormNumber add(LegalEntityId centre, JalaliDate from, JalaliDate until) {
        FormNumber number = new FormNumber(new OfficeCode("TD-31"), 1405, FormKind.AGREEMENT, terms.size() + 1);
        terms.add(new Term(centre, number, from, until));
        return number;
    }

    @Override
    public Optional<FormNumber> inForce(LegalEntityId centre, JalaliDate day) {
        return terms.stream()
                .filter(term ->
                        term.centre().equals(centre) && !day.isBefore(term.from()) && !day.isAfter(term.until()))
                .map(Term::number)
                .findFirst();
    }

    @Override
    public boolean isUnderOther(WorkshopCode workshop, LegalEntityId centre) {
        return false;
    }
}
