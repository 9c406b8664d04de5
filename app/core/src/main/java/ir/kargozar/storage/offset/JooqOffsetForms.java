package ir.kargozar.storage.offset;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.offset.CentreForms;
import ir.kargozar.offset.FormIndex;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormPrint;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.FormTemplate;
import ir.kargozar.offset.FormVersion;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.storage.engine.Store;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Forms of the offset in their tables, for either engine. */
public final class JooqOffsetForms implements OffsetForms {
    private final Store store;
    private final ChangeLog log;
    private final Clock clock;

    public JooqOffsetForms(Store store, ChangeLog log, Clock clock) {
        this.store = store;
        this.log = log;
        this.clock = clock;
    }

    private UnsupportedOperationException open() {
        return new UnsupportedOperationException(store.getClass() + " " + log.getClass() + " " + clock);
    }

    @Override
    public FormNumber nextNumber(OfficeCode office, FormKind kind, int jalaliYear) {
        throw open();
    }

    @Override
    public void add(OffsetForm<?> form, FormIndex index, Change change) {
        throw open();
    }

    @Override
    public void update(OffsetForm<?> form, FormIndex index, Change change) {
        throw open();
    }

    @Override
    public void keep(OffsetForm<FormState.Draft> form, FormIndex index) {
        throw open();
    }

    @Override
    public Optional<OffsetForm<?>> find(FormNumber number) {
        throw open();
    }

    @Override
    public List<FormLine> list(FormQuery query, int limit) {
        throw open();
    }

    @Override
    public List<CentreForms> centres(JalaliDate today) {
        throw open();
    }

    @Override
    public List<FormLine> ending(JalaliDate today, int days) {
        throw open();
    }

    @Override
    public List<OffsetForm<FormState.Sent>> sentAgreements(String legalEntityId) {
        throw open();
    }

    @Override
    public FormPrint printed(OffsetForm<?> form, FormTemplate template, int copies, Change change) {
        throw open();
    }

    @Override
    public List<FormPrint> prints(FormNumber number) {
        throw open();
    }

    @Override
    public List<FormVersion> versions(FormNumber number) {
        throw open();
    }

    @Override
    public Optional<Known> live(FormNumber number) {
        throw open();
    }

    @Override
    public Optional<Known> underOtherCentre(String workshop, String centre, Optional<FormNumber> self) {
        throw open();
    }
}
