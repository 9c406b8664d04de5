package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.handover.Imported.Applied;
import ir.kargozar.identity.BranchCode;
import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Desk;
import ir.kargozar.offset.Settlement;
import ir.kargozar.offset.Settlement.DebtKind;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.settlement.CentreDesk;
import ir.kargozar.settlement.DebtDesk;
import ir.kargozar.settlement.Letters;
import ir.kargozar.settlement.Registrar;
import ir.kargozar.settlement.fact.Condition;
import ir.kargozar.settlement.fact.Event;
import ir.kargozar.settlement.fact.Event.Deducted;
import ir.kargozar.settlement.fact.Event.Refused;
import ir.kargozar.settlement.fact.Failing;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.OnEachEngine;
import ir.kargozar.storage.settlement.JooqFacts;
import ir.kargozar.text.Line;
import ir.kargozar.training.sample.SampleForms;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose agreements count, and how a branch calls a centre that is another branch's. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class OtherOfficesTest extends OnEachEngine {
    private static final String WHO = Desktop.WHO;
    private static final JalaliDate DAY = new JalaliDate(1405, 9, 1);
    private static final JalaliMonth MONTH = new JalaliMonth(1405, 7);

    private final SampleForms samples = new SampleForms(5, DAY, "Fars");
    private final FormValues agreement = samples.agreement(1);
    private final WorkshopCode centre = new WorkshopCode(agreement.text(FormDefinition.CENTRE_WORKSHOP));

    private Desktop agency;
    private Desktop directorate;
    private Desktop office;
    private Desktop branch;
    private int files;

    @BeforeEach
    void fourDesks() {
        agency = new Desktop(workspace);
        directorate = Desktop.open(engine, folder, Engine.office("TD-31", Desk.TREATMENT_DIRECTORATE));
        office = Desktop.open(engine, folder, Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE));
        branch = Desktop.open(engine, folder, Engine.office("BRANCH-31", Desk.BRANCH));
        meet(agency, office);
        meet(directorate, office);
        meet(office, branch);
    }

    @AfterEach
    void closeAll() {
        List.of(branch, office, directorate).forEach(Desktop::close);
    }

    private static void meet(Desktop one, Desktop other) {
        one.trust(other);
        other.trust(one);
    }

    private void hand(Desktop from, Desktop to) throws IOException {
        Imported imported = to.take(from.export(to, Files.createDirectory(folder.resolve("out" + ++files))));
        assertThat(((Applied) imported).setAside()).isEmpty();
    }

    private CentreDesk centres() {
        return new CentreDesk(office.books(Engine.CLOCK));
    }

    private DebtDesk debts() {
        return new DebtDesk(branch.books(Engine.CLOCK));
    }

    private static Ledger books(Desktop desk) {
        return desk.books(Engine.CLOCK).ledger();
    }

    private FormNumber sent(Desktop desk) throws IOException {
        FormNumber number =
                new OfficeForms(desk).sent(FormKind.AGREEMENT, agreement).number();
        hand(desk, office);
        return number;
    }

    private void receivable() {
        centres()
                .add(
                        List.of(new Event.Receivable(
                                new Reference("D-1"), centre, MONTH, new Rial(900), Optional.empty())),
                        WHO);
    }

    private void declare(WorkshopCode workshop) throws IOException {
        Reference number = new Reference("B-1");
        if (books(branch).debt(number).isEmpty()) {
            debts().add(List.of(new Event.Debt(number, workshop, DebtKind.OVERDUE, MONTH, new Rial(500))), WHO);
        }
        debts().declare(List.of(number), WHO);
        hand(branch, office);
        hand(office, branch);
    }

    private <E extends Event> List<E> told(Class<E> kind) {
        return new JooqFacts(branch.workspace.store(), branch.workspace.log())
                .all().stream()
                        .map(fact -> fact.event())
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .toList();
    }

    @Test
    void anAgreementInForceIsATrustedDirectoratesAlone() throws IOException {
        FormNumber foreign = sent(agency);
        centres()
                .register(
                        new Event.Centre(
                                foreign,
                                new LegalEntityId(agreement.text(FormDefinition.CENTRE_ID)),
                                centre,
                                new BranchCode("31"),
                                new Line("مرکز")),
                        branch.office().code(),
                        WHO);
        hand(office, branch);
        receivable();
        declare(centre);
        assertThat(told(Refused.class))
                .singleElement()
                .satisfies(refused ->
                        assertThat(refused.failing()).containsExactly(Failing.of(Condition.AGREEMENT_IN_FORCE)));
        FormNumber own = sent(directorate);
        declare(centre);
        assertThat(told(Deducted.class)).extracting(Deducted::agreement).containsExactly(own);
    }

    @Test
    void anAgreementOfADirectorateWhoseCardWasRevokedCountsNoMore() throws IOException {
        FormNumber number = sent(directorate);
        registrar().register(number, Optional.of(branch.office().code()), WHO);
        hand(office, branch);
        receivable();
        office.people.revoke(directorate.office().code(), WHO);
        declare(centre);
        assertThat(told(Refused.class)).hasSize(1);
    }

    private Registrar registrar() {
        return new Registrar(
                new OfficeForms(office).records(),
                centres(),
                new Registrar.Neighbours(
                        () -> List.of(branch.office().code(), new OfficeCode("BRANCH-OF-CENTRE")),
                        () -> List.of(directorate.office().code())));
    }

    @Test
    void aLetterNamesTheCentreOfAnotherBranch() throws IOException {
        FormNumber number = sent(directorate);
        FormNumber list = new OfficeForms(directorate)
                .sent(FormKind.WORKSHOPS, samples.workshops(1, 1))
                .number();
        FormValues workshop = samples.workshop(1, 0).with("list", list.toString());
        FormNumber form =
                new OfficeForms(directorate).sent(FormKind.WORKSHOP, workshop).number();
        hand(directorate, office);
        registrar().register(number, Optional.of(new OfficeCode("BRANCH-OF-CENTRE")), WHO);
        registrar().register(form, Optional.of(branch.office().code()), WHO);
        hand(office, branch);
        receivable();
        declare(new WorkshopCode(workshop.text("workshop.code")));

        assertThat(books(branch).registered().centre(centre)).isEmpty();
        assertThat(Letters.of(books(branch))).singleElement().satisfies(letter -> {
            assertThat(letter.centre())
                    .isEqualTo(new Settlement.Centre(new Line(workshop.text(FormDefinition.CENTRE_NAME)), centre));
            assertThat(letter.workshop()).isPresent();
        });
    }
}
