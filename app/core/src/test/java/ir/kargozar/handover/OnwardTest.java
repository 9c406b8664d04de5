package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.handover.Imported.Applied;
import ir.kargozar.handover.parcel.PackageRecord.SentForm;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.FormStatus;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.settlement.SettlementRules;
import ir.kargozar.settlement.board.Boards;
import ir.kargozar.settlement.board.Calendar;
import ir.kargozar.settlement.board.Station;
import ir.kargozar.settlement.board.Stop.Passage;
import ir.kargozar.settlement.board.Task.Todo;
import ir.kargozar.settlement.board.Tasks;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.OnEachEngine;
import ir.kargozar.training.sample.SampleForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The provincial office forwards its copy of what was sent to the branch that it is for (B2). */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class OnwardTest extends OnEachEngine {
    private final SampleForms samples = new SampleForms(5, OfficeForms.TODAY, "خوزستان");

    private Desktop directorate;
    private Desktop province;
    private Desktop branch;
    private Desktop other;
    private Location provinceLocation;
    private Path out;

    @BeforeEach
    void aProvinceWithTwoBranches() throws IOException {
        directorate = Desktop.open(engine, folder, Engine.office("TD-31", Desk.TREATMENT_DIRECTORATE));
        provinceLocation = engine.location(folder);
        province = new Desktop(Engine.workspace(provinceLocation, Engine.office("PO-31", Desk.PROVINCIAL_OFFICE)));
        branch = Desktop.open(engine, folder, Engine.office("BRANCH-3101", Desk.BRANCH));
        other = Desktop.open(engine, folder, Engine.office("BRANCH-3102", Desk.BRANCH));
        meet(directorate, province);
        meet(province, branch);
        meet(province, other);
        out = Files.createDirectory(folder.resolve("out"));
    }

    @AfterEach
    void closeAll() {
        List.of(other, branch, province, directorate).forEach(Desktop::close);
    }

    private static void meet(Desktop one, Desktop other) {
        one.trust(other);
        other.trust(one);
    }

    private void hand(Desktop from, Desktop to) {
        assertThat(((Applied) to.take(from.export(to, out))).setAside()).isEmpty();
    }

    private OffsetForm<FormState.Sent> sent(FormKind kind, String branchCode) {
        return sent(directorate, kind, branchCode);
    }

    private OffsetForm<FormState.Sent> sent(Desktop desk, FormKind kind, String branchCode) {
        FormValues values = samples.of(kind, 1).with(FormDefinition.CENTRE_BRANCH, branchCode);
        return new OfficeForms(desk)
                .sent(
                        kind,
                        kind == FormKind.WORKSHOP ? values.with(FormDefinition.WORKSHOP_BRANCH, branchCode) : values);
    }

    private static Optional<OffsetForm<?>> at(Desktop desk, OffsetForm<?> form) {
        return new OfficeForms(desk).records().find(form.number());
    }

    private static Collection<FormNumber> all(Desktop desk) {
        return new OfficeForms(desk)
                .records().list(FormQuery.all(OfficeForms.TODAY), 99).stream()
                        .map(line -> line.number())
                        .toList();
    }

    private static void refused(ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void theBranchHasExactlyTheCopyOfTheDirectorateOnce() {
        OffsetForm<?> agreement = sent(FormKind.AGREEMENT, "3101");
        OffsetForm<?> list = sent(FormKind.WORKSHOPS, "3101");
        OffsetForm<?> workshop = sent(FormKind.WORKSHOP, "3102");
        sent(FormKind.REQUEST, "3101");
        refused(() -> province.export(branch, out), "PACKAGE_NOTHING_TO_SEND");
        hand(directorate, province);
        hand(province, branch);
        hand(province, other);

        assertThat(all(branch)).containsExactlyInAnyOrder(agreement.number(), list.number());
        assertThat(all(other)).containsExactly(workshop.number());
        assertThat(at(branch, agreement)).contains(agreement);
        assertThat(new OfficeForms(branch).records().versions(agreement.number()))
                .isEqualTo(new OfficeForms(directorate).records().versions(agreement.number()));
        assertThat(branch.workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
        refused(() -> province.export(branch, out), "PACKAGE_NOTHING_TO_SEND");
        refused(
                () -> new OfficeForms(branch).press().print(agreement.number(), List.of(), Desktop.WHO),
                "FORM_OF_OTHER_OFFICE");
    }

    /** Form 3 of a centre at 3101 whose workshops belong to these branches, and a form 4 for each. */
    private List<OffsetForm<FormState.Sent>> partB(String... workshops) {
        FormValues values = samples.of(FormKind.WORKSHOPS, 1).with(FormDefinition.CENTRE_BRANCH, "3101");
        Map<String, String> row = values.rows(FormDefinition.WORKSHOPS).getFirst();
        List<Map<String, String>> rows = new ArrayList<>();
        for (String branchCode : workshops) {
            Map<String, String> each = new LinkedHashMap<>(row);
            each.put("code", "77000000" + (10 + rows.size()));
            each.put("branchCode", branchCode);
            each.put("amount", "1000");
            rows.add(each);
        }
        Map<String, String> fields = new LinkedHashMap<>(values.fields());
        fields.put(FormDefinition.AMOUNT, Integer.toString(1000 * rows.size()));
        List<OffsetForm<FormState.Sent>> forms = new ArrayList<>();
        forms.add(new OfficeForms(directorate)
                .sent(FormKind.WORKSHOPS, new FormValues(fields, Map.of(FormDefinition.WORKSHOPS, rows))));
        for (Map<String, String> each : rows) {
            FormValues own = samples.of(FormKind.WORKSHOP, 1)
                    .with(FormDefinition.CENTRE_BRANCH, "3101")
                    .with("workshop.code", each.getOrDefault("code", ""))
                    .with(FormDefinition.WORKSHOP_BRANCH, each.getOrDefault("branchCode", ""));
            forms.add(new OfficeForms(directorate).sent(FormKind.WORKSHOP, own));
        }
        return forms;
    }

    @Test
    void eachBranchConcernedHasTheListAndExactlyItsOwnForms4() {
        List<OffsetForm<FormState.Sent>> forms = partB("3102", "3101", "3102", "3199");
        List<FormNumber> numbers = forms.stream().map(OffsetForm::number).toList();
        hand(directorate, province);
        hand(province, branch);
        hand(province, other);

        assertThat(all(branch)).containsExactlyInAnyOrder(numbers.get(0), numbers.get(2));
        assertThat(all(other)).containsExactlyInAnyOrder(numbers.get(0), numbers.get(1), numbers.get(3));
        assertThat(at(other, forms.getFirst())).contains(forms.getFirst());
        assertThat(other.workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
        refused(() -> province.export(other, out), "PACKAGE_NOTHING_TO_SEND");
        assertThat(strays()).containsExactlyInAnyOrder(numbers.get(0) + " 3199", numbers.get(4) + " 3199");

        try (Desktop third = Desktop.open(engine, folder, Engine.office("BRANCH-3199", Desk.BRANCH))) {
            meet(province, third);
            assertThat(strays()).isEmpty();
            hand(province, third);
            assertThat(all(third)).containsExactlyInAnyOrder(numbers.get(0), numbers.get(4));
        }
        refused(() -> province.export(branch, out), "PACKAGE_NOTHING_TO_SEND");
    }

    @Test
    void aListWhoseCentreBelongsElsewhereReachesTheBranchOfItsWorkshop() {
        List<OffsetForm<FormState.Sent>> forms = partB("3102");
        hand(directorate, province);
        province.people.revoke(branch.office().code(), Desktop.WHO);
        try (Desktop third = Desktop.open(engine, folder, Engine.office("BRANCH-3199", Desk.BRANCH))) {
            meet(province, third);
            hand(province, other);
            assertThat(all(other)).hasSize(2);
            refused(() -> province.export(third, out), "PACKAGE_NOTHING_TO_SEND");
            assertThat(strays()).containsExactly(forms.getFirst().number() + " 3101");
        }
    }

    /** Number and branch code of what is on the provincial office's table because no branch is known for it. */
    private List<String> strays() {
        Calendar calendar = new Calendar(
                Engine.CLOCK, SettlementRules.load(Optional.empty()).stationDays());
        return new Tasks(
                        new OfficeForms(province).records(),
                        province.books(Engine.CLOCK).ledger(),
                        calendar,
                        new Boards(
                                new OfficeForms(province).records(),
                                province.books(Engine.CLOCK).ledger(),
                                province.office(),
                                calendar),
                        new Tasks.Neighbours(trusted(Desk.TREATMENT_DIRECTORATE), trusted(Desk.BRANCH)))
                .all().stream()
                        .filter(task -> task.todo() == Todo.FIND_BRANCH)
                        .map(task -> task.subject().form().orElseThrow() + " "
                                + task.subject().branch())
                        .toList();
    }

    private List<OfficeCode> trusted(Desk desk) {
        return province.people.list().stream()
                .filter(Peer::isTrusted)
                .map(Peer::card)
                .filter(card -> card.desk() == desk)
                .map(card -> card.office())
                .toList();
    }

    @Test
    void theBranchSeesItsWayOnTheBoard() {
        OffsetForm<?> agreement = sent(FormKind.AGREEMENT, "3101");
        hand(directorate, province);
        hand(province, branch);
        Boards boards = new Boards(
                new OfficeForms(branch).records(),
                branch.books(Engine.CLOCK).ledger(),
                branch.office(),
                new Calendar(
                        Engine.CLOCK, SettlementRules.load(Optional.empty()).stationDays()));
        assertThat(boards.all()).singleElement().satisfies(board -> {
            assertThat(board.agreement()).isEqualTo(agreement.number());
            assertThat(board.stop(Station.COPIES).passage()).isEqualTo(Passage.REACHED);
            assertThat(board.stop(Station.CENTRE).passage()).isEqualTo(Passage.WAITING);
        });
    }

    @Test
    void aReplacedAgreementIsToldToTheBranch() {
        OffsetForm<FormState.Sent> old = sent(FormKind.AGREEMENT, "3101");
        hand(directorate, province);
        hand(province, branch);
        OffsetForm<FormState.Sent> fresh = new OfficeForms(directorate).sent(FormKind.AGREEMENT, old.values());
        hand(directorate, province);
        hand(province, branch);
        assertThat(at(branch, old).orElseThrow().state().status()).isEqualTo(FormStatus.REPLACED);
        assertThat(at(branch, old)).isEqualTo(at(directorate, old));
        assertThat(at(branch, fresh)).contains(fresh);
    }

    @Test
    void aFormWhoseBranchIsNotKnownGoesToNobodyButToAnOnlyBranch() {
        OffsetForm<?> agreement = sent(FormKind.AGREEMENT, "3199");
        hand(directorate, province);
        refused(() -> province.export(branch, out), "PACKAGE_NOTHING_TO_SEND");
        refused(() -> province.export(other, out), "PACKAGE_NOTHING_TO_SEND");
        assertThat(strays()).containsExactly(agreement.number() + " 3199");
        province.people.revoke(other.office().code(), Desktop.WHO);
        assertThat(strays()).isEmpty();
        hand(province, branch);
        assertThat(all(branch)).containsExactly(agreement.number());
    }

    @Test
    void whatDidNotComeFromATrustedDirectorateStaysHere() {
        Desktop agency = new Desktop(workspace);
        meet(agency, province);
        sent(agency, FormKind.AGREEMENT, "3101");
        hand(agency, province);
        sent(province, FormKind.AGREEMENT, "3101");
        sent(FormKind.AGREEMENT, "3101");
        hand(directorate, province);
        province.people.revoke(directorate.office().code(), Desktop.WHO);
        assertThat(all(province)).hasSize(3);
        assertThat(strays()).isEmpty();
        refused(() -> province.export(branch, out), "PACKAGE_NOTHING_TO_SEND");
    }

    @Test
    void theBranchTakesNoFormInTheNameOfAnOfficeThatIsNoDirectorate() {
        Desktop agency = new Desktop(workspace);
        branch.trust(agency);
        assertThat(new Said(province, branch, out)
                        .say(
                                1,
                                said(sent(agency, FormKind.AGREEMENT, "3101")),
                                said(sent(province, FormKind.AGREEMENT, "3101")),
                                said(sent(branch, FormKind.AGREEMENT, "3101")),
                                said(sent(FormKind.REQUEST, "3101"))))
                .containsOnly("RECORD_FOREIGN")
                .hasSize(4);
        meet(directorate, branch);
        assertThat(new Said(directorate, branch, out).say(1, said(sent(FormKind.AGREEMENT, "3101"))))
                .containsExactly("RECORD_NOT_FOR_DESK");
    }

    @Test
    void anotherContentOfTheSameFormIsKeptBesideIt() {
        OffsetForm<FormState.Sent> form = sent(FormKind.AGREEMENT, "3101");
        hand(directorate, province);
        hand(province, branch);
        FormValues forged = form.values().with(FormDefinition.CENTRE_NAME, "درمانگاه دیگر");
        assertThat(new Said(province, branch, out)
                        .say(
                                2,
                                said(new OffsetForm<>(
                                        form.number(), form.revision() + 1, form.version(), forged, form.state()))))
                .containsExactly("RECORD_FORM_CONFLICT");
        assertThat(at(branch, form)).contains(form);
    }

    private static SentForm said(OffsetForm<?> form) {
        return new SentForm(form, Optional.empty());
    }

    @Test
    void afterABackupItGoesAgainAndIsThereOnce() throws IOException {
        OffsetForm<?> first = sent(FormKind.AGREEMENT, "3101");
        hand(directorate, province);
        province.close();
        Location old = engine.backup(provinceLocation, folder);
        province = new Desktop(Engine.open(provinceLocation));
        hand(province, branch);

        province.close();
        province = new Desktop(Engine.open(old));
        Path reused = province.export(branch, Files.createDirectory(out.resolve("again")));
        refused(() -> branch.take(reused), "PACKAGE_CONFLICT");
        hand(branch, province);
        OffsetForm<?> second = sent(FormKind.WORKSHOPS, "3101");
        hand(directorate, province);
        hand(province, branch);

        assertThat(all(branch)).containsExactlyInAnyOrder(first.number(), second.number());
        assertThat(branch.workspace.log().of(first.number().toString()))
                .extracting(row -> row.change().action())
                .containsExactly("form.received");
    }
}
