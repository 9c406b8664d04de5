package ir.kargozar.settlement;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.form.FormDefinitions;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.ledger.Agreements;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;

/** Agreements as the forms say them that are here; in force is only what a treatment directorate sent (B2). */
public final class FormAgreements implements Agreements {
    private final OffsetForms forms;
    private final FormDefinitions definitions;
    private final Supplier<Collection<OfficeCode>> directorates;

    /** @param directorates the trusted ones, or the one whose workspace it is; read at each use */
    public FormAgreements(
            OffsetForms forms, FormDefinitions definitions, Supplier<Collection<OfficeCode>> directorates) {
        this.forms = forms;
        this.definitions = definitions;
        this.directorates = directorates;
    }

    @Override
    public Optional<FormNumber> inForce(LegalEntityId centre, JalaliDate day) {
        Collection<OfficeCode> from = directorates.get();
        return forms.sentAgreements(centre.value()).stream()
                .filter(form -> from.contains(form.number().office()))
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
