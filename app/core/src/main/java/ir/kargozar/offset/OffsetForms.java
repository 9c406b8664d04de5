package ir.kargozar.offset;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.KnownForms;
import java.util.List;
import java.util.Optional;

/** The forms of a workspace. Every change but {@link #keep} writes its log row in the same transaction. */
public interface OffsetForms extends KnownForms {

    /** The next number of an office's year and kind; part of the running transaction. */
    FormNumber nextNumber(OfficeCode office, FormKind kind, int jalaliYear);

    /** Stores a new form. A number that is already there is a fault FORM_EXISTS. */
    void add(OffsetForm<?> form, FormIndex index, Change change);

    /** Stores a changed form; its revision must be the stored one plus one, else a fault FORM_CHANGED_MEANWHILE. */
    void update(OffsetForm<?> form, FormIndex index, Change change);

    /** As {@link #update} of a draft while it is typed: nothing of it is in the log. */
    void keep(OffsetForm<FormState.Draft> form, FormIndex index);

    Optional<OffsetForm<?>> find(FormNumber number);

    /** Those of these that are here, in this order. */
    List<OffsetForm<?>> findAll(List<FormNumber> numbers);

    /** At most {@code limit} lines, last begun first. */
    List<FormLine> list(FormQuery query, int limit);

    /** The forms of {@link #list}, whole. */
    default List<OffsetForm<?>> whole(FormQuery query, int limit) {
        return findAll(list(query, limit).stream().map(FormLine::number).toList());
    }

    /** Centres whose legal-entity id a form names that was not withdrawn, by name in the order of the alphabet. */
    List<CentreForms> centres(JalaliDate today);

    /** Agreements in force whose term ends within so many days, soonest first. */
    List<FormLine> ending(JalaliDate today, int days);

    /** Agreements of a centre that were sent and not replaced, other offices' too. */
    List<OffsetForm<FormState.Sent>> sentAgreements(String legalEntityId);

    /** Whether it was approved by both sides before the provincial office gave its word by itself, and was not changed since. */
    boolean isAgreedBefore(OffsetForm<?> form);

    /**
     * Notes a printing of the form's present version, and keeps that version with what it was printed with if it is the
     * first. A form of another revision than the stored one is a fault FORM_CHANGED_MEANWHILE.
     */
    FormPrint printed(OffsetForm<?> form, FormTemplate template, int copies, Change change);

    /** Printings of a form, oldest first. */
    List<FormPrint> prints(FormNumber number);

    /** Versions of a form that were printed, oldest first. */
    List<FormVersion> versions(FormNumber number);
}
