package ir.kargozar.handover.form;

import ir.kargozar.handover.parcel.PackageRecord.SentForm;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.offset.FormIndex;
import ir.kargozar.offset.FormTemplate;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which of our forms each desk has, and what came of others'. Everything within the running transaction. */
public interface FormCopies {
    /**
     * Own forms that were sent, as they stand, and that a recipient does not have like that; in the order in which they
     * were begun, at most {@code limit}.
     */
    List<SentForm> due(OfficeCode recipient, Set<FormKind> kinds, int limit);

    /**
     * Other offices' forms that a recipient is to have of this desk and does not have as they stand; in the order in which
     * they came, at most {@code limit}.
     */
    List<SentForm> due(OfficeCode recipient, Passing passing, int limit);

    /**
     * Which forms of others go on.
     *
     * @param from whose forms
     * @param word stands in each of them; empty where that is not known
     */
    record Passing(
            Set<FormKind> kinds, Collection<OfficeCode> from, String word, Predicate<OffsetForm<?>> isForRecipient) {}

    /** These are in a package now. */
    void sent(OfficeCode recipient, List<SentForm> forms);

    /** The package that this form was in never came: it is due again. */
    void unsent(OfficeCode recipient, FormNumber number);

    /** By its hash; a fault FORM_TEMPLATE_MISSING where it is not here. */
    FormTemplate template(String hash);

    /** A form that came, with the revision and the values it has here. */
    Optional<OffsetForm<?>> find(FormNumber number);

    /** Stores another office's form, new or in the place of an earlier revision. */
    void receive(OffsetForm<?> form, Optional<FormTemplate> template, FormIndex index, Change change);
}
