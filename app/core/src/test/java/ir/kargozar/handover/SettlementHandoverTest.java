package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.handover.Imported.Applied;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.handover.settlement.SettlementCopies.From;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.Settlement.DebtKind;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.settlement.CentreDesk;
import ir.kargozar.settlement.DebtDesk;
import ir.kargozar.settlement.Registrar;
import ir.kargozar.settlement.fact.Condition;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Event.Deducted;
import ir.kargozar.settlement.fact.Event.Refused;
import ir.kargozar.settlement.fact.Event.Slip;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.Failing;
import ir.kargozar.settlement.fact.PaperNumber;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.settlement.ledger.DebtState;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.OnEachEngine;
import ir.kargozar.storage.settlement.JooqFacts;
import ir.kargozar.text.Line;
import ir.kargozar.training.sample.SampleForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an agreement to the slip that settles a debt, over three desks that talk by packages alone (B1 to B6). */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class SettlementHandoverTest extends OnEachEngine {
    private static final String WHO = Desktop.WHO;
    private static final JalaliDate DAY = new JalaliDate(1405, 9, 1);
    private static final JalaliMonth MONTH = new JalaliMonth(1405, 7);

    private Location officeLocation;
    private Desktop directorate;
    private Desktop office;
    private Desktop branch;
    private FormValues form;
    private WorkshopCode centre;
    private int files;

    @BeforeEach
    void threeDesksAndAnAgreement() throws IOException {
        directorate = Desktop.open(engine, folder, Engine.office("TD-31", Desk.TREATMENT_DIRECTORATE));
        officeLocation = engine.location(folder);
        office = new Desktop(Engine.workspace(officeLocation, Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE)));
        branch = Desktop.open(engine, folder, Engine.office("BRANCH-31", Desk.BRANCH));
        meet(directorate, office);
        meet(office, branch);
        form = new SampleForms(5, DAY, "Fars").of(FormKind.AGREEMENT, 1);
        centre = new WorkshopCode(form.text(FormDefinition.CENTRE_WORKSHOP));
    }

    private static void meet(Desktop one, Desktop other) {
        one.trust(other);
        other.trust(one);
    }

    @AfterEach
    void closeAll() {
        branch.close();
        office.close();
        directorate.close();
    }

    private Applied hand(Desktop from, Desktop to) throws IOException {
        Imported imported = to.take(from.export(to, Files.createDirectory(folder.resolve("out" + ++files))));
        return (Applied) imported;
    }

    private FormNumber agreed() throws IOException {
        FormNumber number =
                new OfficeForms(directorate).sent(FormKind.AGREEMENT, form).number();
        hand(directorate, office);
        return number;
    }

    private CentreDesk centres() {
        return new CentreDesk(office.books(Engine.CLOCK));
    }

    private DebtDesk debts() {
        return new DebtDesk(branch.books(Engine.CLOCK));
    }

    private Ledger books(Desktop desk) {
        return desk.books(Engine.CLOCK).ledger();
    }

    private void registered() throws IOException {
        FormNumber number = agreed();
        new Registrar(
                        new OfficeForms(office).records(),
                        centres(),
                        new Registrar.Neighbours(
                                () -> List.of(branch.office().code()),
                                () -> List.of(directorate.office().code())))
                .register(number, Optional.empty(), WHO);
        hand(office, branch);
    }

    private void receivable(String document, long amount, Optional<Reference> list) {
        centres()
                .add(
                        List.of(new Event.Receivable(new Reference(document), centre, MONTH, new Rial(amount), list)),
                        WHO);
    }

    private Reference debt(String number, long amount) {
        Reference reference = new Reference(number);
        debts().add(List.of(new Event.Debt(reference, centre, DebtKind.OVERDUE, MONTH, new Rial(amount))), WHO);
        return reference;
    }

    private DebtState state(Reference debt) {
        return debts().state(books(branch), debt).orElseThrow();
    }

    private static void refused(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void aDeclaredDebtIsDeductedToTheRialAndItsSlipComesBack() throws IOException {
        registered();
        receivable("D-1", 700, Optional.empty());
        receivable("D-2", 700, Optional.empty());
        Reference debt = debt("B-1", 1_000);

        debts().declare(List.of(debt), WHO);
        assertThat(hand(branch, office).setAside()).isEmpty();
        Deducted deducted = (Deducted) books(office)
                .declarations()
                .entries()
                .values()
                .iterator()
                .next()
                .event();
        assertThat(deducted.parts())
                .containsExactly(
                        new Event.Part(new Reference("D-1"), new Rial(700)),
                        new Event.Part(new Reference("D-2"), new Rial(300)));
        assertThat(books(office).receivables().payable(centre)).isEqualTo(400);
        assertThat(hand(office, branch).setAside()).isEmpty();
        assertThat(state(debt)).isEqualTo(DebtState.SETTLED);
        assertThat(hand(branch, office).setAside()).isEmpty();

        Fact entry = books(office).declarations().entries().values().iterator().next();
        Slip slip = (Slip) books(office).papers().slip(entry.id()).orElseThrow().event();
        assertThat(slip.notice())
                .isEqualTo(
                        books(office).papers().notice(entry.id()).orElseThrow().number());
        assertThat(books(office).papers().voucher(entry.id()).orElseThrow().amount())
                .isEqualTo(new Rial(1_000));
        refused(() -> debts().declare(List.of(debt), WHO), "DEBT_NOT_OPEN");
        assertThat(office.workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
        assertThat(branch.workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
    }

    @Test
    void aRefusalNamesEveryConditionThatFailsAndTheDebtMayBeDeclaredAgain() throws IOException {
        registered();
        receivable("D-1", 300, Optional.empty());
        receivable("D-2", 900, Optional.of(new Reference("L-7")));
        Reference debt = debt("B-1", 1_000);

        debts().declare(List.of(debt), WHO);
        hand(branch, office);
        hand(office, branch);
        assertThat(state(debt)).isEqualTo(DebtState.REFUSED);
        Fact declaration = books(branch).declarations().all().getFirst();
        Refused said = (Refused) books(branch)
                .declarations()
                .decision(declaration.id())
                .orElseThrow()
                .event();
        assertThat(said.failing())
                .containsExactly(
                        Failing.of(Condition.NO_LIST_NUMBER, 900L, 1L),
                        Failing.of(Condition.WITHIN_RECEIVABLES, 1_000L, 300L));

        centres().withdrawList(new Reference("D-2"), new Line("Expert"), new Line("Not paid yet"), WHO);
        debts().declare(List.of(debt), WHO);
        hand(branch, office);
        hand(office, branch);
        assertThat(state(debt)).isEqualTo(DebtState.SETTLED);
    }

    @Test
    void withoutAnAgreementInForceNothingIsDeducted() throws IOException {
        form = form.with("signedOn", "1404-07-01").with("until", "1405-06-30");
        registered();
        receivable("D-1", 5_000, Optional.empty());
        Reference debt = debt("B-1", 1_000);

        debts().declare(List.of(debt), WHO);
        hand(branch, office);
        assertThat(books(office).declarations().entries()).isEmpty();
        Fact declaration = books(office).declarations().all().getFirst();
        assertThat(((Refused) books(office)
                                .declarations()
                                .decision(declaration.id())
                                .orElseThrow()
                                .event())
                        .failing())
                .containsExactly(Failing.of(Condition.AGREEMENT_IN_FORCE));
    }

    @Test
    void whatWasWrongIsTurnedRoundByAnOppositeEntry() throws IOException {
        registered();
        receivable("D-1", 1_500, Optional.empty());
        Reference debt = debt("B-1", 1_000);
        debts().declare(List.of(debt), WHO);
        hand(branch, office);
        hand(office, branch);
        hand(branch, office);

        centres().reverse(new PaperNumber(1405, 1), new Line("Wrong workshop"), WHO);
        assertThat(books(office).receivables().payable(centre)).isEqualTo(500);
        hand(office, branch);
        assertThat(state(debt)).isEqualTo(DebtState.REVERSED);
        hand(branch, office);
        assertThat(books(office).receivables().payable(centre)).isEqualTo(1_500);
        assertThat(books(office).declarations().entries()).hasSize(2);
        refused(() -> centres().reverse(new PaperNumber(1405, 1), new Line("Again"), WHO), "NOTICE_REVERSED");
        debts().declare(List.of(debt), WHO);
        hand(branch, office);
        hand(office, branch);
        assertThat(state(debt)).isEqualTo(DebtState.SETTLED);
    }

    @Test
    void aBranchDecidesNothingInTheOfficesName() throws IOException {
        registered();
        receivable("D-1", 1_500, Optional.empty());
        Fact forged = new Fact(
                new UUID(1, 1),
                office.office().code(),
                Optional.of(branch.office().code()),
                DAY,
                "karim",
                new Event.Reversed(new UUID(2, 2), new Rial(1), new Line("Forged")));
        JooqFacts facts = new JooqFacts(branch.workspace.store(), branch.workspace.log());
        branch.stores.settlements().copies().receive(forged, from(office), new Change("karim", "settlement.received"));
        facts.giveBack(List.of(forged));

        assertThat(hand(branch, office).setAside())
                .extracting(SetAside::code)
                .containsExactly("RECORD_SETTLEMENT_FOREIGN");
    }

    private static From from(Desktop desk) {
        return new From(new OfficeCode(desk.office().code().value()), DAY);
    }

    @Test
    void anOfficePutBackDecidesNothingAgainBeforeItHasHeard() throws IOException {
        registered();
        receivable("D-1", 1_500, Optional.empty());
        Reference first = debt("B-1", 1_000);
        office.close();
        Location backup = engine.backup(officeLocation, folder);
        office = new Desktop(Engine.open(officeLocation));
        debts().declare(List.of(first), WHO);
        hand(branch, office);
        hand(office, branch);
        Reference second = debt("B-2", 400);
        debts().declare(List.of(second), WHO);

        office.close();
        office = new Desktop(Engine.open(backup));
        Path later = branch.export(office, Files.createDirectory(folder.resolve("later")));
        assertThat(office.take(later)).isInstanceOf(Imported.Held.class);
        Path again = branch.handover
                .rewrite(office.office().code(), 1, Files.createDirectory(folder.resolve("again")), WHO, Progress.NONE)
                .file();
        assertThat(office.take(again)).isInstanceOf(Applied.class);
        assertThat(books(office).declarations().undecided()).hasSize(1);
        refused(() -> centres().reverse(new PaperNumber(1405, 1), new Line("Now"), WHO), "SETTLEMENT_WAITS");

        hand(office, branch);
        hand(branch, office);
        hand(office, branch);
        hand(branch, office);
        assertThat(state(first)).isEqualTo(DebtState.SETTLED);
        assertThat(state(second)).isEqualTo(DebtState.SETTLED);
        assertThat(books(office).declarations().entries()).hasSize(2);
        assertThat(books(office).receivables().payable(centre)).isEqualTo(100);
        assertThat(books(office).papers().slips()).hasSize(2);
    }
}
