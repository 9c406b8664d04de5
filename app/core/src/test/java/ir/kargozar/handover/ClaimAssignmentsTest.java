package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.account.AccountDesk;
import ir.kargozar.account.Login;
import ir.kargozar.account.Role;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.Assignment;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimOrder;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Status;
import ir.kargozar.identity.BranchCode;
import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.offset.Settlement.DebtKind;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.settlement.ApprovedClaims;
import ir.kargozar.settlement.CentreDesk;
import ir.kargozar.settlement.ClaimAssignments;
import ir.kargozar.settlement.ClaimAssignments.Assigned;
import ir.kargozar.settlement.ClaimAssignments.Wanted;
import ir.kargozar.settlement.DebtDesk;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.settlement.ledger.DebtState;
import ir.kargozar.settlement.ledger.Receivables.Document;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.OnEachEngine;
import ir.kargozar.text.Line;
import ir.kargozar.text.Problem;
import ir.kargozar.training.sample.SampleForms;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Approved claims that were assigned to a centre, over four real desks: owed to it alone, all or none, closed by default. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class ClaimAssignmentsTest extends OnEachEngine {
    private static final String WHO = Desktop.WHO;
    private static final Line NAME = new Line("Centre");
    private static final WorkshopCode STRANGER = new WorkshopCode("9999999999");

    private Desktop agency;
    private Desktop directorate;
    private Desktop branch;
    private Desktop desktop;
    private AssigningOffice office;
    private WorkshopCode centre;
    private Event.Centre registered;
    private int files;

    @BeforeEach
    void fourDesksAndAnAgreement() throws IOException {
        agency = new Desktop(workspace);
        directorate = Desktop.open(engine, folder, Engine.office("TD-31", Desk.TREATMENT_DIRECTORATE));
        desktop = Desktop.open(engine, folder, Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE));
        branch = Desktop.open(engine, folder, Engine.office("BRANCH-31", Desk.BRANCH));
        for (Desktop other : List.of(agency, directorate, branch)) {
            desktop.trust(other);
            other.trust(desktop);
        }
        office = new AssigningOffice(desktop);
        FormValues form = new SampleForms(5, AssigningOffice.TODAY, "Fars").of(FormKind.AGREEMENT, 1);
        FormNumber agreement =
                new OfficeForms(directorate).sent(FormKind.AGREEMENT, form).number();
        hand(directorate, desktop);
        centre = new WorkshopCode(form.text(FormDefinition.CENTRE_WORKSHOP));
        registered = new Event.Centre(
                agreement, new LegalEntityId(form.text(FormDefinition.CENTRE_ID)), centre, new BranchCode("31"), NAME);
        office.register(registered, branch.office().code());
        hand(desktop, branch);
    }

    @AfterEach
    void closeAll() {
        branch.close();
        desktop.close();
        directorate.close();
    }

    private void hand(Desktop from, Desktop to) throws IOException {
        Imported imported = to.take(from.export(to, Files.createDirectory(folder.resolve("out" + ++files))));
        assertThat(((Imported.Applied) imported).setAside()).isEmpty();
    }

    private List<ClaimNumber> received(int count) throws IOException {
        List<ClaimNumber> numbers =
                agency.accept(count).stream().map(Claim::number).toList();
        hand(agency, desktop);
        return numbers;
    }

    private List<ClaimNumber> approved(int count) throws IOException {
        List<ClaimNumber> numbers = received(count);
        numbers.forEach(office::approve);
        return numbers;
    }

    private Assigned take(List<ClaimNumber> claims) {
        return office.desk().take(AssigningOffice.wanted(centre, claims), WHO);
    }

    private Optional<Document> document(ClaimNumber number) {
        return office.books.read(ledger -> ledger.receivables().find(new Reference(number.toString())));
    }

    private static void refused(ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    @Test
    void anAssignedClaimSettlesADebtToTheRialAndItsAgencyIsTold() throws IOException {
        List<ClaimNumber> numbers = received(2);
        office.approve(numbers.getFirst());
        Rial whole = office.amount(numbers.getFirst());
        office.approve(numbers.getLast(), new Rial(7));

        Wanted wanted = AssigningOffice.wanted(centre, numbers);
        assertThat(office.desk().look(wanted).amount()).isEqualTo(whole.plus(new Rial(7)));
        assertThat(desktop.count(Status.PAID)).isZero();
        assertThat(take(numbers).amount()).isEqualTo(whole.plus(new Rial(7)));

        assertThat(document(numbers.getLast()))
                .contains(new Document(
                        new Reference(numbers.getLast().toString()),
                        centre,
                        new JalaliMonth(1405, 9),
                        new Rial(7),
                        Optional.empty(),
                        0));
        DebtDesk debts = new DebtDesk(branch.books(Engine.CLOCK));
        Reference debt = new Reference("B-1");
        debts.add(
                List.of(new Event.Debt(
                        debt, centre, DebtKind.OVERDUE, new JalaliMonth(1405, 7), whole.plus(new Rial(7)))),
                WHO);
        debts.declare(List.of(debt), WHO);
        hand(branch, desktop);
        hand(desktop, branch);
        assertThat(debts.state(branch.books(Engine.CLOCK).ledger(), debt)).contains(DebtState.SETTLED);
        assertThat(office.books.ledger().receivables().payable(centre)).isZero();

        hand(desktop, agency);
        Assignment to = new Assignment(centre, NAME, AssigningOffice.LETTER, AssigningOffice.TODAY);
        for (Desktop desk : List.of(desktop, agency)) {
            assertThat(desk.workspace
                            .claims()
                            .find(numbers.getFirst())
                            .orElseThrow()
                            .state())
                    .isInstanceOfSatisfying(ClaimState.Paid.class, paid -> {
                        assertThat(paid.assigned()).contains(to);
                        assertThat(paid.amount()).isEqualTo(whole);
                    });
            assertThat(desk.workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
        }
        assertThat(desktop.workspace.log().of(numbers.getFirst().toString()))
                .filteredOn(row -> row.change().action().equals("claim.assigned"))
                .singleElement()
                .satisfies(row -> assertThat(row.after())
                        .contains(centre.value(), AssigningOffice.LETTER.value(), AssigningOffice.TODAY.toString()));
    }

    @Test
    void whatWasAssignedIsPaidToNobodyAndWhatWasPaidIsAssignedToNobody() throws IOException {
        List<ClaimNumber> numbers = approved(3);
        ClaimNumber assigned = numbers.getFirst();
        ClaimNumber paid = numbers.get(1);
        take(List.of(assigned));
        var payments = office.examination().payments();

        assertThat(payments.due(ClaimOrder.OLDEST_NUMBER).lines(0, 2))
                .extracting(line -> line.number())
                .containsExactly(paid, numbers.getLast());
        assertThat(payments.pay(List.of(assigned), AssigningOffice.TODAY, WHO).problems())
                .extracting(Problem::code)
                .containsExactly("CLAIM_NOT_APPROVED");
        assertThat(told(take(List.of(assigned)).problems())).containsExactly(assigned + " DOCUMENT_KNOWN");

        assertThat(payments.pay(List.of(paid), AssigningOffice.TODAY, WHO).paid())
                .isEqualTo(1);
        assertThat(told(take(List.of(paid)).problems())).containsExactly(paid + " CLAIM_NOT_APPROVED");
        assertThat(document(paid)).isEmpty();
        assertThat(office.claim(paid).state())
                .isInstanceOfSatisfying(
                        ClaimState.Paid.class,
                        state -> assertThat(state.assigned()).isEmpty());
        Event.Receivable again = new Event.Receivable(
                new Reference(assigned.toString()), centre, new JalaliMonth(1405, 9), new Rial(1), Optional.empty());
        refused(() -> new CentreDesk(office.books).add(List.of(again), WHO), "DOCUMENT_KNOWN");
    }

    @Test
    void allOrNoneAndEveryClaimThatFailsIsNamed() throws IOException {
        List<ClaimNumber> numbers = received(4);
        ClaimNumber sound = numbers.getFirst();
        office.approve(sound);
        office.approve(numbers.get(1));
        take(List.of(numbers.get(1)));
        ClaimNumber unknown = new ClaimNumber(agency.office().code(), 1405, 77_777);
        List<ClaimNumber> mixed = List.of(sound, numbers.get(1), numbers.get(2), unknown, sound);

        assertThat(told(take(mixed).problems()))
                .containsExactlyInAnyOrder(
                        numbers.get(1) + " DOCUMENT_KNOWN",
                        numbers.get(2) + " CLAIM_NOT_APPROVED",
                        unknown + " CLAIM_NOT_FOUND");
        Wanted strange = new Wanted(
                STRANGER,
                List.of(new Reference(sound.toString())),
                new ClaimAssignments.Letter(AssigningOffice.LETTER, AssigningOffice.TODAY.plusDays(1)));
        assertThat(told(office.desk().take(strange, WHO).problems()))
                .containsExactly("centre CENTRE_NOT_REGISTERED", "date LETTER_IN_FUTURE");
        assertThat(office.claim(sound).status()).isEqualTo(Status.APPROVED);
        assertThat(document(sound)).isEmpty();
        assertThat(take(List.of(sound, sound)).amount()).isEqualTo(office.amount(sound));
        assertThat(desktop.count(Status.PAID)).isEqualTo(2);
    }

    /** Fails behind what it does, as a machine that stops. */
    private record Failing(ApprovedClaims claims) implements ApprovedClaims {
        @Override
        public Found find(List<Reference> numbers) {
            return claims.find(numbers);
        }

        @Override
        public void assign(List<Reference> numbers, Payee payee, String who) {
            claims.assign(numbers, payee, who);
            throw new IllegalStateException("power");
        }
    }

    @Test
    void whatStopsInTheMiddleLeavesNothingHalf() throws IOException {
        List<ClaimNumber> numbers = approved(2);
        Wanted wanted = AssigningOffice.wanted(centre, numbers);
        ClaimAssignments stopping = new ClaimAssignments(office.books, new Failing(office.port()), () -> true);

        assertThatThrownBy(() -> stopping.take(wanted, WHO)).hasMessage("power");
        nothingOf(numbers);
        assertThatThrownBy(() -> desktop.workspace.transactions().within(() -> {
                    take(numbers);
                    throw new IllegalStateException("power");
                }))
                .hasMessage("power");
        nothingOf(numbers);
        assertThat(take(numbers).due()).hasSize(2);
        assertThat(desktop.count(Status.PAID)).isEqualTo(2);
        assertThat(desktop.workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
    }

    private void nothingOf(List<ClaimNumber> numbers) {
        assertThat(numbers).allSatisfy(number -> {
            assertThat(office.claim(number).status()).isEqualTo(Status.APPROVED);
            assertThat(document(number)).isEmpty();
            assertThat(desktop.workspace.log().of(number.toString()))
                    .noneMatch(row -> row.change().action().equals("claim.assigned"));
        });
        assertThat(office.books.ledger().receivables().all()).isEmpty();
    }

    @Test
    void closedOrAtAnotherDeskNothingIsTaken() throws IOException {
        List<ClaimNumber> numbers = approved(1);
        Wanted wanted = AssigningOffice.wanted(centre, numbers);
        ClaimAssignments closed = new ClaimAssignments(office.books, office.port(), () -> false);

        refused(() -> closed.take(wanted, WHO), "CLAIMS_OF_CENTRES_OFF");
        refused(() -> closed.look(wanted), "CLAIMS_OF_CENTRES_OFF");
        refused(
                () -> new ClaimAssignments(branch.books(Engine.CLOCK), office.port(), () -> true).take(wanted, WHO),
                "SETTLEMENT_DESK");
        nothingOf(numbers);
    }

    @Test
    void onlyWhoeverPaysMayAssign() throws IOException {
        List<ClaimNumber> numbers = approved(1);
        Login head = Login.of("sara").orThrow();
        AccountDesk accounts = new AccountDesk(
                desktop.workspace.accounts(),
                desktop.workspace.passphrases(),
                desktop.workspace.transactions(),
                desktop.workspace.signedIn());
        accounts.add(head, new Line("Sara"), Set.of(Role.ADMINISTRATOR), "a long secret".toCharArray());
        List<Role> mayNot = new ArrayList<>(List.of(Role.values()));
        mayNot.removeAll(List.of(Role.ACCOUNTANT));
        for (Role role : mayNot) {
            as(accounts, role, numbers);
        }
        Login accountant = login(accounts, Role.ACCOUNTANT);
        assertThat(office.desk()
                        .take(AssigningOffice.wanted(centre, numbers), accountant.value())
                        .due())
                .hasSize(1);
    }

    private void as(AccountDesk accounts, Role role, List<ClaimNumber> numbers) {
        Login login = login(accounts, role);
        refused(() -> office.desk().take(AssigningOffice.wanted(centre, numbers), login.value()), "ROLE_NOT_ALLOWED");
        nothingOf(numbers);
        desktop.workspace.signedIn().becomes(Login.of("sara").orThrow());
    }

    private Login login(AccountDesk accounts, Role role) {
        Login login = Login.of("user-" + role.word()).orThrow();
        accounts.add(login, new Line("User"), Set.of(role), "another long secret".toCharArray());
        desktop.workspace.signedIn().becomes(login);
        return login;
    }
}
