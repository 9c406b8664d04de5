package ir.kargozar.handover.form;

import ir.kargozar.handover.conflict.FormConflicts;
import ir.kargozar.handover.parcel.PackageRecord.SentForm;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.offset.FormTemplate;
import ir.kargozar.offset.form.Copy;
import ir.kargozar.offset.form.FormDefinitions;
import ir.kargozar.offset.form.FormKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where forms go. A form that its office sent goes to the desks its copies are for (B2): the documents office, the
 * provincial office, and, the centre's, through the treatment directorate; one without labelled copies goes to all three
 * (B9: «then B2 to B7»). What goes on from there is {@link Onward}'s.
 */
public final class FormMail {
    private final FormCopies copies;
    private final FormConflicts conflicts;
    private final FormDefinitions definitions;
    private final Onward onward;

    /** @param conflicts where forms are kept that do not go with what came of them before */
    public FormMail(FormCopies copies, FormConflicts conflicts, FormDefinitions definitions, Onward onward) {
        this.copies = copies;
        this.conflicts = conflicts;
        this.definitions = definitions;
        this.onward = onward;
    }

    /** True of a desk that keeps other offices' forms. */
    public static boolean isFor(Desk desk) {
        return Arrays.stream(Copy.values()).anyMatch(copy -> desk(copy) == desk);
    }

    private static Desk desk(Copy copy) {
        return switch (copy) {
            case DOCUMENTS_OFFICE -> Desk.DOCUMENTS_OFFICE;
            case PROVINCIAL_OFFICE -> Desk.PROVINCIAL_OFFICE;
            case CENTRE -> Desk.TREATMENT_DIRECTORATE;
        };
    }

    /** Forms that a recipient is to have and does not have as they stand, at most {@code limit}: this office's own first. */
    public List<SentForm> due(OfficeCode recipient, Desk desk, int limit) {
        List<SentForm> own = own(recipient, desk, limit);
        return own.isEmpty()
                ? onward.to(recipient, desk)
                        .map(passing -> copies.due(recipient, passing, limit))
                        .orElse(own)
                : own;
    }

    private List<SentForm> own(OfficeCode recipient, Desk desk, int limit) {
        Set<FormKind> kinds = EnumSet.noneOf(FormKind.class);
        for (FormKind kind : FormKind.values()) {
            List<Copy> labelled = definitions.of(kind).paper().copies();
            boolean isRecipient =
                    labelled.isEmpty() ? isFor(desk) : labelled.stream().anyMatch(copy -> desk(copy) == desk);
            if (isRecipient) {
                kinds.add(kind);
            }
        }
        return kinds.isEmpty() ? List.of() : copies.due(recipient, kinds, limit);
    }

    public void sent(OfficeCode recipient, List<SentForm> forms) {
        copies.sent(recipient, forms);
    }

    public FormTemplate template(String hash) {
        return copies.template(hash);
    }

    public Onward onward() {
        return onward;
    }

    public FormCopies copies() {
        return copies;
    }

    public FormConflicts conflicts() {
        return conflicts;
    }

    public FormDefinitions definitions() {
        return definitions;
    }
}
