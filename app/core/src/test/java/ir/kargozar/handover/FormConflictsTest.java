package ir.kargozar.handover;

import static ir.kargozar.storage.Refusals.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.handover.conflict.Compared;
import ir.kargozar.handover.conflict.Conflict;
import ir.kargozar.handover.conflict.Conflict.Choice;
import ir.kargozar.handover.conflict.ConflictDesk;
import ir.kargozar.handover.conflict.Differing;
import ir.kargozar.handover.conflict.FormDifferences;
import ir.kargozar.handover.parcel.PackageRecord.SentClaim;
import ir.kargozar.handover.parcel.PackageRecord.SentForm;
import ir.kargozar.handover.parcel.PackageRecord.Template;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.FormCode;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.FormTemplate;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FormPress;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Line;
import ir.kargozar.training.sample.SampleForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A form that came again with other values: a person decides which hold, once. */
class FormConflictsTest extends TwoDesks {
    private static final String OTHER_CENTRE = "درمانگاه دیگر";

    private final SampleForms samples = new SampleForms(5, OfficeForms.TODAY, "خوزستان");
    /** A form of the agency as it stands at the office. */
    private OffsetForm<FormState.Sent> handedOver(FormKind kind) {
        OffsetForm<FormState.Sent> form = new OfficeForms(agency).sent(kind, samples.of(kind, 1));
        office.take(agency.export(office, out));
        return form;
    }

    private static OffsetForm<FormState.Sent> with(OffsetForm<FormState.Sent> form, int revision, FormValues values) {
        return new OffsetForm<>(form.number(), revision, form.version(), values, form.state());
    }

    private static OffsetForm<FormState.Sent> otherwise(OffsetForm<FormState.Sent> form) {
        return with(form, form.revision(), form.values().with("centre.name", OTHER_CENTRE));
    }

    private void comes(long sequence, OffsetForm<?> form) {
        assertThat(new Said(agency, office, out).say(sequence, new SentForm(form, Optional.empty())))
                .containsExactly("RECORD_FORM_CONFLICT");
    }

    private ConflictDesk desk() {
        return office.conflicts();
    }

    private Compared.OfForm first() {
        return (Compared.OfForm) desk().compare(desk().open(0, 9).getFirst().place());
    }

    private OffsetForm<?> here(FormNumber number) {
        return new OfficeForms(office).records().find(number).orElseThrow();
    }

    private OffsetForm<?> decided(long place, Choice choice) {
        return ((Compared.OfForm) desk().decide(place, choice, Desktop.WHO)).here();
    }

    @Test
    void whatIsHereStaysWhereAPersonSaysSo() {
        OffsetForm<FormState.Sent> form = handedOver(FormKind.AGREEMENT);
        comes(2, otherwise(form));
        Compared.OfForm both = first();
        assertThat(both.conflict().sequence()).isEqualTo(2);
        assertThat(both.conflict().sender()).isEqualTo(agency.office().code());
        assertThat(both.fields())
                .containsExactly(new Differing("centre.name", form.values().text("centre.name"), OTHER_CENTRE));
        assertThat(new FormDifferences(both.definition()).label(both.fields().getFirst(), Desktop.TEXTS))
                .contains("نام");

        long place = both.conflict().place();
        assertThat(decided(place, Choice.HERE)).isEqualTo(form);
        assertThat(here(form.number())).isEqualTo(form);
        assertThat(desk().openCount()).isZero();
        assertThat(desk().open(0, 9)).isEmpty();
        assertThat(desk().compare(place).fields()).as("what lost can be read").isEqualTo(both.fields());
        refuses("CONFLICT_DECIDED", () -> desk().decide(place, Choice.CAME, Desktop.WHO));
        comes(3, otherwise(form));
        assertThat(desk().openCount()).as("the same is asked once").isZero();
    }

    @Test
    void whatCameHoldsWithItsPaperWhereAPersonSaysSo() {
        OffsetForm<FormState.Sent> form = handedOver(FormKind.AGREEMENT);
        OffsetForm<FormState.Sent> other = otherwise(form);
        FormTemplate printed = new OfficeForms(agency)
                .records()
                .versions(form.number())
                .getFirst()
                .template();
        FormTemplate paper = new FormTemplate(printed.definition(), "متن دیگر", false);
        assertThat(new Said(agency, office, out)
                        .say(2, new Template(paper), new SentForm(other, Optional.of(paper.hash()))))
                .containsExactly("RECORD_FORM_CONFLICT");
        List<Differing> seen = first().fields();
        long place = first().conflict().place();

        assertThat(decided(place, Choice.CAME)).isEqualTo(other);
        OfficeForms forms = new OfficeForms(office);
        assertThat(here(form.number())).isEqualTo(other);
        assertThat(forms.records().versions(form.number())).singleElement().satisfies(version -> {
            assertThat(version.values()).isEqualTo(other.values());
            assertThat(version.template()).isEqualTo(paper);
        });
        assertThat(forms.press().verify(FormCode.of(form.number(), form.version(), other.values())))
                .isInstanceOf(FormPress.Verdict.Genuine.class);
        assertThat(forms.records().list(FormQuery.all(OfficeForms.TODAY).matching(OTHER_CENTRE), 9))
                .extracting(line -> line.number())
                .containsExactly(form.number());
        assertThat(desk().compare(place).fields()).as("what lost can be read").isEqualTo(seen);
        refuses("CONFLICT_DECIDED", () -> desk().decide(place, Choice.HERE, Desktop.WHO));
        assertThat(office.workspace.log().of(form.number().toString()))
                .extracting(row -> row.change().action())
                .containsExactly("form.received", "form.conflict", "form.conflict-decided", "form.conflict-taken");
        assertThat(office.workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
        assertThat(new Said(agency, office, out).say(3, new SentForm(other, Optional.empty())))
                .as("as it stands now")
                .isEmpty();
    }

    @Test
    void ofTwoWhoDecideAtOnceOneDoes() throws Exception {
        OffsetForm<FormState.Sent> form = handedOver(FormKind.AGREEMENT);
        comes(2, otherwise(form));
        long place = first().conflict().place();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Compared>> both = two.invokeAll(List.of(
                    () -> desk().decide(place, Choice.HERE, Desktop.WHO),
                    () -> desk().decide(place, Choice.CAME, Desktop.WHO)));
            assertThat(both)
                    .filteredOn(each -> each.state() == Future.State.FAILED)
                    .singleElement()
                    .satisfies(each -> assertThat(each.exceptionNow())
                            .isInstanceOfSatisfying(
                                    Refusal.class,
                                    refusal -> assertThat(refusal.code()).isEqualTo("CONFLICT_DECIDED")));
        }
        Choice held = desk().compare(place).conflict().decided().orElseThrow();
        assertThat(here(form.number())).isEqualTo(held == Choice.HERE ? form : otherwise(form));
    }

    @Test
    void namesEveryFieldRowsAndWayInTheOrderOfTheForm() {
        OffsetForm<FormState.Sent> form = handedOver(FormKind.WORKSHOPS);
        List<Map<String, String>> rows = new ArrayList<>(form.values().rows("workshops"));
        Map<String, String> gone = rows.removeLast();
        rows.set(0, withAmountsOf(rows.getFirst(), gone));
        FormState.Sent state = form.state();
        FormState.Registration registration =
                new FormState.Registration(new Line("۹۹"), state.registration().on());
        OffsetForm<?> other = new OffsetForm<>(
                form.number(),
                form.revision() + 1,
                form.version(),
                form.values().with("workshops", rows).with("centre.name", OTHER_CENTRE),
                new FormState.Sent(registration, state.meeting(), state.on()));
        comes(2, other);
        Compared.OfForm both = first();
        String row = "workshops[" + rows.size() + "].";
        assertThat(both.fields())
                .first()
                .isEqualTo(new Differing("centre.name", form.values().text("centre.name"), OTHER_CENTRE));
        assertThat(both.fields())
                .contains(new Differing(row + "code", gone.getOrDefault("code", ""), ""))
                .last()
                .isEqualTo(new Differing(
                        "way.registration",
                        state.registration().number().value(),
                        registration.number().value()));
        assertThat(both.fields())
                .allSatisfy(each -> assertThat(new FormDifferences(both.definition()).label(each, Desktop.TEXTS))
                        .matches("[\\P{Alpha}\\p{IsArabic}]+"));
        assertThat(decided(both.conflict().place(), Choice.CAME)).isEqualTo(other);
    }

    /** The sum of the list stays. */
    private static Map<String, String> withAmountsOf(Map<String, String> row, Map<String, String> other) {
        Map<String, String> sum = new HashMap<>(row);
        sum.put(
                "amount",
                Rial.of(row.getOrDefault("amount", ""))
                        .orThrow()
                        .plus(Rial.of(other.getOrDefault("amount", "")).orThrow())
                        .toString());
        return sum;
    }

    @Test
    void whatIsOlderThanWhatIsHereCannotTakeItsPlace() {
        OffsetForm<FormState.Sent> form = handedOver(FormKind.AGREEMENT);
        comes(2, otherwise(form));
        OffsetForm<FormState.Sent> newer =
                new OffsetForm<>(form.number(), form.revision() + 1, form.version() + 1, form.values(), form.state());
        assertThat(new Said(agency, office, out).say(3, new SentForm(newer, Optional.empty())))
                .isEmpty();
        long place = first().conflict().place();
        refuses("CONFLICT_FORM_NEWER", () -> desk().decide(place, Choice.CAME, Desktop.WHO));
        assertThat(here(form.number())).isEqualTo(newer);
        assertThat(desk().openCount()).as("still to be decided").isEqualTo(1);
        assertThat(decided(place, Choice.HERE)).isEqualTo(newer);
    }

    @Test
    void anAgreementThatWasReplacedDoesNotComeBack() {
        OffsetForm<FormState.Sent> form = handedOver(FormKind.AGREEMENT);
        OffsetForm<?> replaced = form.step(state -> state.replace(
                new FormNumber(form.number().office(), form.number().year(), form.kind(), 77)));
        assertThat(new Said(agency, office, out).say(2, new SentForm(replaced, Optional.empty())))
                .isEmpty();
        comes(3, with(form, replaced.revision(), form.values().with("centre.name", OTHER_CENTRE)));
        long place = first().conflict().place();
        refuses("CONFLICT_FORM_REPLACED", () -> desk().decide(place, Choice.CAME, Desktop.WHO));
        assertThat(decided(place, Choice.HERE)).isEqualTo(replaced);
        refuses("CONFLICT_UNKNOWN", () -> desk().compare(place + 1));
    }

    @Test
    void claimsAndFormsWaitInOneListInTheOrderInWhichTheyCame() {
        Claim<ClaimState.Accepted> claim = agency.accept(1).getFirst();
        OffsetForm<FormState.Sent> form = handedOver(FormKind.AGREEMENT);
        comes(2, otherwise(form));
        Said said = new Said(agency, office, out);
        Claim<ClaimState.Accepted> other = agency.accept(1).getFirst();
        assertThat(said.say(
                        3,
                        new SentClaim(
                                claim.id(),
                                claim.number(),
                                claim.revision() + 1,
                                claim.state().on(),
                                other.content(),
                                List.of())))
                .containsExactly("RECORD_CLAIM_CONFLICT");
        comes(4, with(form, form.revision() + 1, otherwise(form).values()));

        assertThat(desk().openCount()).isEqualTo(3);
        assertThat(desk().open(0, 9))
                .extracting(Conflict::subject)
                .containsExactly(
                        form.number().toString(),
                        claim.number().toString(),
                        form.number().toString());
        assertThat(desk().open(1, 1)).extracting(Conflict::place).containsExactly(2L);
        desk().decide(2, Choice.HERE, Desktop.WHO);
        assertThat(desk().open(0, 9)).extracting(Conflict::place).containsExactly(1L, 3L);
    }
}
