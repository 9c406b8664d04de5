package ir.kargozar.settlement;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.form.FormDefinitions;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.ledger.Agreements;
import java.util.Optional;

/** Agreements as the forms say them that are here. */
public final class FormAgreements implements Agreements {
    private final OffsetForms forms;
    private final FormDefinitions definitions;

    public FormAgreements(OffsetForms forms, FormDefinitions definitions) {
        this.forms = forms;
        this.definitions = definitions;
    }

    @Override
    public Optional<FormNumber> inForce(LegalEntityId centre, JalaliDate day) {
        return forms.sentAgreements(centre.value()).stream()
                .filter(form -> form.status(definitions.of(FormKind.AGREEMENT), day) == FormStatus.IN_FORCE)
                .map(form -> form.number())
                .findFirst();
    }

    @Override
    public boolean isUnderOther(WorkshopCode workshop, LegalEntityId centre) {
        return forms.underOtherCentre(workshop.value(), centre.value(), Optional.empty())
                .isPresent();
    }
}
