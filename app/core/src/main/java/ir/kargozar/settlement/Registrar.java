package ir.kargozar.settlement;

import ir.kargozar.identity.BranchCode;
import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.FormQuery;
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
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Centres and workshops registered from the forms that came (B3, B9). */
public final class Registrar {
    /** More forms 3 than a centre has. */
    private static final int MOST = 1_000;

    private final OffsetForms forms;
    private final CentreDesk desk;
    private final Neighbours neighbours;

    /**
     * Trusted offices around a documents office.
     *
     * @param directorates in whose secretariat forms are registered, and who hold the joint meeting (B1, B2)
     */
    public record Neighbours(
            Supplier<Collection<OfficeCode>> branches, Supplier<Collection<OfficeCode>> directorates) {}

    public Registrar(OffsetForms forms, CentreDesk desk, Neighbours neighbours) {
        this.forms = forms;
        this.desk = desk;
        this.neighbours = neighbours;
    }

    /**
     * The centre of an agreement, or the workshop of a form 4.
     *
     * @param branch the branch’s office; where none is given, the trusted one whose code is or ends with the branch code, or the only one
     *     Refusals: FORM_NOT_FOUND, SETTLEMENT_FORM (number), SETTLEMENT_FORM_NOT_SENT (number), SETTLEMENT_FORM_OFFICE (number, office), SETTLEMENT_FORM_FIELD (number, field), SETTLEMENT_LIST_MISSING (number, workshop),
     *     SETTLEMENT_BRANCH (branch code), and those of {@link CentreDesk}.
     */
    public void register(FormNumber number, Optional<OfficeCode> branch, String who) {
        OffsetForm<?> form = forms.find(number).orElseThrow(() -> new Refusal("FORM_NOT_FOUND", number.toString()));
        OffsetForm<FormState.Sent> sent = form.in(FormState.Sent.class)
                .orElseThrow(() -> new Refusal("SETTLEMENT_FORM_NOT_SENT", number.toString()));
        if (!neighbours.directorates().get().contains(number.office())) {
            throw new Refusal(
                    "SETTLEMENT_FORM_OFFICE", number.toString(), number.office().value());
        }
        Fields fields = new Fields(form);
        if (form.kind() == FormKind.AGREEMENT) {
            Event.Centre centre = fields.centre();
            desk.register(centre, office(centre.branch(), branch), who);
        } else if (form.kind() == FormKind.WORKSHOP) {
            Event.Workshop workshop = fields.workshop();
            mustBeListed(sent, workshop.code());
            desk.register(workshop, office(workshop.branch(), branch), who);
        } else {
            throw new Refusal("SETTLEMENT_FORM", number.toString());
        }
    }

    /** By a form 3 of its centre that was sent, the one that it names where it names one (B9). */
    private void mustBeListed(OffsetForm<FormState.Sent> workshop, WorkshopCode code) {
        String centre = workshop.values().text(FormDefinition.CENTRE_ID);
        String named = workshop.values().text("list");
        FormQuery ofCentre =
                FormQuery.all(workshop.state().on()).kind(FormKind.WORKSHOPS).ofCentre(centre);
        boolean isListed = forms.whole(ofCentre, MOST).stream()
                .filter(list -> named.isEmpty() || list.number().toString().equals(named))
                .filter(list -> list.in(FormState.Sent.class).isPresent())
                .anyMatch(list -> list.values().all("workshops.code").contains(code.value()));
        if (!isListed) {
            throw new Refusal("SETTLEMENT_LIST_MISSING", workshop.number().toString(), code.value());
        }
    }

    private OfficeCode office(BranchCode code, Optional<OfficeCode> given) {
        Collection<OfficeCode> trusted = neighbours.branches().get();
        if (given.isPresent()) {
            return given.filter(trusted::contains).orElseThrow(() -> new Refusal("SETTLEMENT_BRANCH", code.value()));
        }
        return code.among(trusted).orElseThrow(() -> new Refusal("SETTLEMENT_BRANCH", code.value()));
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
                    value(FormDefinition.WORKSHOP_BRANCH, BranchCode::of),
                    new Event.Named(
                            value("workshop.name", Line::of),
                            value("signatories.employer", Line::of),
                            Optional.of(value(FormDefinition.CENTRE_NAME, Line::of))));
        }

        private <T> T value(String field, Function<String, Parsed<T>> rule) {
            if (rule.apply(form.values().text(field)) instanceof Parsed.Valid<T>(T value)) {
                return value;
            }
            throw new Refusal("SETTLEMENT_FORM_FIELD", form.number().toString(), field);
        }
    }
}
