package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.handover.Waiting.Freight;
import ir.kargozar.office.Desk;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.OnEachEngine;
import ir.kargozar.training.sample.SampleForms;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For whom a package is to be made, and what it would take along; looking changes nothing. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class WaitingTest extends OnEachEngine {
    private static final JalaliDate DAY = new JalaliDate(1405, 9, 1);

    private Desktop directorate;
    private Desktop province;
    private Desktop office;
    private Desktop agency;
    private int files;

    @BeforeEach
    void fourDesks() {
        directorate = Desktop.open(engine, folder, Engine.office("TD-31", Desk.TREATMENT_DIRECTORATE));
        province = Desktop.open(engine, folder, Engine.office("PO-31", Desk.PROVINCIAL_OFFICE));
        office = Desktop.open(engine, folder, Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE));
        agency = Desktop.open(engine, folder, Engine.office("3101", Desk.AGENCY));
        meet(directorate, province);
        meet(directorate, office);
        meet(office, agency);
    }

    private static void meet(Desktop one, Desktop other) {
        one.trust(other);
        other.trust(one);
    }

    @AfterEach
    void closeAll() {
        List.of(agency, office, province, directorate).forEach(Desktop::close);
    }

    private void hand(Desktop from, Desktop to) throws IOException {
        to.take(from.export(to, Files.createDirectory(folder.resolve("out" + ++files))));
    }

    private static Set<Freight> waiting(Desktop from, Desktop to) {
        return from.handover.waiting().stream()
                .filter(each -> each.office().equals(to.office().code()))
                .map(Waiting::freight)
                .findFirst()
                .orElse(Set.of());
    }

    @Test
    void nothingWaitsAtFirst() {
        for (Desktop desk : List.of(directorate, province, office, agency)) {
            assertThat(desk.handover.waiting()).isEmpty();
        }
    }

    @Test
    void claimsThenAnswersAndNoReceiptAlone() throws IOException {
        var claims = agency.accept(2);
        assertThat(waiting(agency, office)).containsExactly(Freight.CLAIMS);
        hand(agency, office);
        assertThat(agency.handover.waiting()).isEmpty();
        assertThat(office.handover.waiting()).as("only a receipt is owed").isEmpty();
        office.decide(
                claims.getFirst().number(),
                received -> received.approve(DAY, claims.getFirst().content().amount(), List.of()));
        assertThat(waiting(office, agency)).containsExactly(Freight.ANSWERS);
        hand(office, agency);
        assertThat(office.handover.waiting()).isEmpty();
    }

    /** What the directorate tells by itself as a package is made waits before it is told (B2). */
    @Test
    void aFormWaitsForTheMeetingAndForItsCopies() throws IOException {
        OfficeForms forms = new OfficeForms(directorate);
        FormNumber registered = forms.filled(
                        FormKind.AGREEMENT, new SampleForms(5, DAY, "Fars").of(FormKind.AGREEMENT, 1))
                .number();
        assertThat(directorate.handover.waiting()).isEmpty();
        forms.press().print(registered, List.of(), Desktop.WHO);
        forms.book(directorate.verdicts()).register(registered);
        assertThat(waiting(directorate, province)).containsExactly(Freight.SETTLEMENT);
        assertThat(waiting(directorate, province)).as("looked at twice").containsExactly(Freight.SETTLEMENT);
        assertThat(waiting(directorate, office)).isEmpty();
        hand(directorate, province);
        assertThat(directorate.handover.waiting()).isEmpty();

        forms.sent(FormKind.AGREEMENT, new SampleForms(5, DAY, "Fars").of(FormKind.AGREEMENT, 2));
        assertThat(waiting(directorate, office)).containsExactly(Freight.FORMS);
        assertThat(waiting(directorate, province)).contains(Freight.FORMS);
        assertThat(directorate.handover.waiting()).allMatch(Waiting::isOfOffset);
    }

    @Test
    void aCardThatIsNotTrustedIsNoOffice() {
        agency.accept(1);
        agency.people.revoke(office.office().code(), Desktop.WHO);
        assertThat(agency.handover.waiting()).isEmpty();
    }

    @Test
    void aNewCardWaitsUntilItWasSent() throws IOException {
        agency.people.renew(Desktop.WHO);
        assertThat(waiting(agency, office)).containsExactly(Freight.CARD);
        assertThat(waiting(agency, office)).as("looked at twice").containsExactly(Freight.CARD);
        hand(agency, office);
        assertThat(agency.handover.waiting()).isEmpty();
    }
}
