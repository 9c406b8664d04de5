package ir.kargozar.settlement;

import ir.kargozar.identity.BranchCode;
import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Centres and workshops registered from the forms that came (B3, B9). */
public final class Registrar {
    private final OffsetForms forms;
    private final CentreDesk desk;
    private final Supplier<Collection<OfficeCode>> branches;

    /** @param branches trusted ones */
    public Registrar(OffsetForms forms, CentreDesk desk, Supplier<Collection<OfficeCode>> branches) {
        this.forms = forms;
        this.desk = desk;
        this.branches = branches;
    }

    /**
     * The centre of an agreement, or the workshop of a form 4.
     *
     * @param branch the branch’s office; where none is given, the trusted one whose code is or ends with the branch code, or the only one
     *     Refusals: FORM_NOT_FOUND, SETTLEMENT_FORM (number), SETTLEMENT_FORM_NOT_SENT (number), SETTLEMENT_FORM_FIELD (number, field),
     *     SETTLEMENT_BRANCH (branch code), and those of {@link CentreDesk}.
     */
    public void register(FormNumber number, Optional<OfficeCode> branch, String who) {
        OffsetForm<?> form = forms.find(number).orElseThrow(() -> new Refusal("FORM_NOT_FOUND", number.toString()));
        if (form.in(FormState.Sent.class).isEmpty()) {
            throw new Refusal("SETTLEMENT_FORM_NOT_SENT", number.toString());
        }
        Fields fields = new Fields(form);
        if (form.kind() == FormKind.AGREEMENT) {
            Event.Centre centre = fields.centre();
            desk.register(centre, office(centre.branch(), branch), who);
        } else if (form.kind() == FormKind.WORKSHOP) {
            Event.Workshop workshop = fields.workshop();
            desk.register(workshop, office(workshop.branch(), branch), who);
        } else {
            throw new Refusal("SETTLEMENT_FORM", number.toString());
        }
    }

    private OfficeCode office(BranchCode code, Optional<OfficeCode> given) {
        Collection<OfficeCode> trusted = branches.get();
        if (given.isPresent()) {
            return given.filter(trusted::contains).orElseThrow(() -> new Refusal("SETTLEMENT_BRANCH", code.value()));
        }
        List<OfficeCode> named = trusted.stream()
                .filter(office -> ("-" + office.value()).endsWith("-" + code.value()))
                .toList();
        Collection<OfficeCode> meant = named.isEmpty() ? trusted : named;
        if (meant.size() != 1) {
            throw new Refusal("SETTLEMENT_BRANCH", code.value());
        }
        return meant.iterator().next();
    }

    private record Fields(OffsetForm<?> form) {
        Event.Centre centre() {
            return new Event.Centre(
                    form.number(),
                    value(FormDefinition.CENTRE_ID, LegalEntityId::of),
                    value(FormDefinition.CENTRE_WORKSHOP, WorkshopCode::of),
                    value(FormDefinition.CENTRE_BRANCH, BranchCode::of),
                    value(FormDefinition.CENTRE_NAME, Line::of));
        }

        Event.Workshop workshop() {
            return new Event.Workshop(
                    form.number(),
                    value("workshop.code", WorkshopCode::of),
                    value(FormDefinition.CENTRE_WORKSHOP, WorkshopCode::of),
                    value("workshop.branchCode", BranchCode::of),
                    new Event.Named(value("workshop.name", Line::of), value("signatories.employer", Line::of)));
        }

        private <T> T value(String field, Function<String, Parsed<T>> rule) {
            if (rule.apply(form.values().text(field)) instanceof Parsed.Valid<T>(T value)) {
                return value;
            }
            throw new Refusal("SETTLEMENT_FORM_FIELD", form.number().toString(), field);
        }
    }
}
