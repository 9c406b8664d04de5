package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.handover.Imported.Applied;
import ir.kargozar.handover.parcel.PackageRecord.SentForm;
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
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.OnEachEngine;
import ir.kargozar.training.sample.SampleForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
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
        province.people.revoke(other.office().code(), Desktop.WHO);
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
