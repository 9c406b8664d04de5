package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.handover.Imported.Applied;
import ir.kargozar.handover.parcel.PackageRecord;
import ir.kargozar.handover.parcel.PackageRecord.SentForm;
import ir.kargozar.handover.parcel.PackageRecord.Template;
import ir.kargozar.handover.parcel.Totals;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.FormCode;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.FormTemplate;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.desk.FormDesk;
import ir.kargozar.offset.desk.FormOutcome;
import ir.kargozar.offset.desk.FormPress;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.storage.Engine;
import ir.kargozar.training.sample.SampleForms;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A form that its office sent comes to the desks it is for, and is only read there. */
class FormsHandoverTest extends TwoDesks {
    private static final List<Desk> DESKS =
            List.of(Desk.TREATMENT_DIRECTORATE, Desk.PROVINCIAL_OFFICE, Desk.BRANCH, Desk.AGENCY);
    private static final String WHO = Desktop.WHO;
    private static final JalaliDate TODAY = OfficeForms.TODAY;

    private final SampleForms samples = new SampleForms(5, TODAY, "خوزستان");

    @Test
    void aSentFormComesWithItsWayAndWhatItWasPrintedWith() {
        OffsetForm<?> first = sent(FormKind.AGREEMENT);
        OffsetForm<?> second = sent(FormKind.WORKSHOPS);
        new OfficeForms(agency).filled(FormKind.REQUEST, samples.of(FormKind.REQUEST, 2));
        Imported imported = office.take(agency.export(office, out));
        assertThat(imported).isInstanceOfSatisfying(Applied.class, applied -> {
            assertThat(applied.setAside()).isEmpty();
            assertThat(applied.totals().others()).isEqualTo(new Totals.Others(0, 2, 2, 0, 0, 0, 0, 0));
        });
        assertThat(forms(office).find(first.number())).contains(first);
        assertThat(forms(office).find(second.number())).contains(second);
        assertThat(forms(office).versions(first.number()))
                .isEqualTo(forms(agency).versions(first.number()));
        assertThat(forms(office).list(FormQuery.all(TODAY), 9))
                .extracting(line -> line.number())
                .containsExactly(second.number(), first.number());
        FormCode code = FormCode.of(first.number(), first.version(), first.values());
        assertThat(press(office).verify(code)).isEqualTo(new FormPress.Verdict.Genuine(first));
        assertThat(office.workspace.log().of(first.number().toString()))
                .extracting(row -> row.change().action())
                .containsExactly("form.received");
        assertThat(office.workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
        refused(() -> agency.export(office, out), "PACKAGE_NOTHING_TO_SEND");
        agency.take(office.export(agency, out));
    }

    @Test
    void aReplacedAgreementIsToldAndNothingElseAgain() {
        OffsetForm<?> old = sent(FormKind.AGREEMENT);
        office.take(agency.export(office, out));
        OffsetForm<?> fresh = sent(FormKind.AGREEMENT, old.values());
        assertThat(office.take(agency.export(office, out)))
                .isInstanceOfSatisfying(
                        Applied.class,
                        applied -> assertThat(applied.totals().others().forms()).isEqualTo(2));
        OffsetForm<?> replaced = forms(office).find(old.number()).orElseThrow();
        assertThat(replaced.state().status()).isEqualTo(FormStatus.REPLACED);
        assertThat(replaced).isEqualTo(forms(agency).find(old.number()).orElseThrow());
        assertThat(forms(office).find(fresh.number())).contains(fresh);
    }

    @Test
    void goesToTheDesksItsCopiesAreForAndToNoOther() {
        sent(FormKind.AGREEMENT);
        for (Desk desk : DESKS) {
            try (Desktop other = Desktop.open(engine, folder, Engine.office("D-" + DESKS.indexOf(desk), desk))) {
                agency.trust(other);
                other.trust(agency);
                if (desk == Desk.BRANCH || desk == Desk.AGENCY) {
                    refused(() -> agency.export(other, out), "PACKAGE_NOTHING_TO_SEND");
                } else {
                    other.take(agency.export(other, out));
                    assertThat(forms(other).list(FormQuery.all(TODAY), 9)).hasSize(1);
                }
            }
        }
        office.take(agency.export(office, out));
        sendsOnNothingOfOthers();
    }

    private void sendsOnNothingOfOthers() {
        try (Desktop other = Desktop.open(engine, folder, Engine.office("D-9", Desk.TREATMENT_DIRECTORATE))) {
            office.trust(other);
            other.trust(office);
            refused(() -> office.export(other, out), "PACKAGE_NOTHING_TO_SEND");
        }
    }

    @Test
    void isReadOnlyWhereItCame() {
        OffsetForm<?> form = sent(FormKind.AGREEMENT);
        office.take(agency.export(office, out));
        refused(() -> press(office).print(form.number(), List.of(), WHO), "FORM_OF_OTHER_OFFICE");
        assertThat(desk(office).reopen(form.number(), WHO)).isInstanceOf(FormOutcome.Refused.class);
        assertThat(desk(office).withdraw(form.number(), WHO)).isInstanceOf(FormOutcome.Refused.class);
        OffsetForm<?> ours = new OfficeForms(office).sent(FormKind.AGREEMENT, form.values());
        assertThat(ours.state().status()).isEqualTo(FormStatus.SENT);
        assertThat(forms(office).find(form.number())).contains(form);
    }

    @Test
    void anOlderRevisionIsIgnoredAndAnotherContentKeptBesideIt() {
        OffsetForm<FormState.Sent> form = sent(FormKind.AGREEMENT);
        office.take(agency.export(office, out));
        FormValues other = form.values().with("centre.name", "درمانگاه دیگر");
        SentForm older =
                said(new OffsetForm<>(form.number(), form.revision() - 1, form.version(), other, form.state()));
        SentForm same = said(form);
        SentForm changed = said(new OffsetForm<>(form.number(), form.revision(), form.version(), other, form.state()));
        SentForm later =
                said(new OffsetForm<>(form.number(), form.revision() + 1, form.version(), other, form.state()));
        long rows = rows();
        assertThat(say(2, older, same)).isEmpty();
        assertThat(rows() - rows).as("the package's own row").isEqualTo(1);
        assertThat(say(3, changed, changed, later))
                .containsOnly("RECORD_FORM_CONFLICT")
                .hasSize(3);
        assertThat(forms(office).find(form.number())).contains(form);
        assertThat(office.stores.forms().conflicts().of(form.number()))
                .<Object>extracting(conflict -> conflict.came().form())
                .containsExactly(changed.form(), later.form());
    }

    @Test
    void setsAsideWhatNoOfficeSends() {
        OffsetForm<FormState.Sent> form = sent(FormKind.AGREEMENT);
        FormNumber foreign = new FormNumber(office.office().code(), 1405, FormKind.AGREEMENT, 1);
        OffsetForm<FormState.Sent> stranger =
                new OffsetForm<>(foreign, form.revision(), form.version(), form.values(), form.state());
        OffsetForm<FormState.Sent> bad = new OffsetForm<>(
                form.number(),
                form.revision(),
                form.version(),
                form.values().with(FormDefinition.CENTRE_ID, "12"),
                form.state());
        FormTemplate broken = new FormTemplate("{\"form\":2}", "متن", false);
        FormTemplate nothing = new FormTemplate("[", "متن", false);
        assertThat(say(
                        1,
                        said(stranger),
                        said(bad),
                        new SentForm(form, Optional.of("ab".repeat(32))),
                        new Template(broken),
                        new SentForm(form, Optional.of(broken.hash())),
                        new Template(nothing),
                        new SentForm(form, Optional.of(nothing.hash()))))
                .containsExactly(
                        "RECORD_FOREIGN",
                        "LEGAL_ENTITY_ID_LENGTH",
                        "RECORD_TEMPLATE_MISSING",
                        "FORM_DEFINITION_WRONG",
                        "FORM_DEFINITION_BROKEN");
        assertThat(forms(office).list(FormQuery.all(TODAY), 9)).isEmpty();
    }

    private SentForm said(OffsetForm<?> form) {
        return new SentForm(form, Optional.empty());
    }

    private List<String> say(long sequence, PackageRecord... records) {
        return new Said(agency, office, out).say(sequence, records);
    }

    private long rows() {
        return office.workspace.log().verify() instanceof ChangeLog.Verdict.Whole(long rows) ? rows : -1;
    }

    private OffsetForm<FormState.Sent> sent(FormKind kind) {
        return sent(kind, samples.of(kind, 1));
    }

    private OffsetForm<FormState.Sent> sent(FormKind kind, FormValues values) {
        return new OfficeForms(agency).sent(kind, values);
    }

    private static OffsetForms forms(Desktop desktop) {
        return new OfficeForms(desktop).records();
    }

    private static FormDesk desk(Desktop desktop) {
        return new OfficeForms(desktop).desk();
    }

    private static FormPress press(Desktop desktop) {
        return new OfficeForms(desktop).press();
    }

    private static void refused(ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
