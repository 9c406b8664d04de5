package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.handover.Imported.Applied;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.OnEachEngine;
import ir.kargozar.storage.training.JooqFacts;
import ir.kargozar.text.Line;
import ir.kargozar.training.Stage;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.fact.Fact;
import ir.kargozar.training.fact.Kind;
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

/** A4: what happened in training travels between an agency and its documents office, each once, whatever backup was put back. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class TrainingHandoverTest extends OnEachEngine {
    private static final JalaliDate DAY = new JalaliDate(1405, 9, 1);
    private static final NationalId SARA = new NationalId("0499370899");
    private static final NationalId OMID = new NationalId("0790419904");
    private static final OfficeCode ELSEWHERE = new OfficeCode("3102");

    private Location officeLocation;
    private Desktop agency;
    private Desktop office;
    private Path out;
    private int files;
    private int made;

    @BeforeEach
    void twoOfficesThatTrustEachOther() throws IOException {
        agency = new Desktop(workspace);
        officeLocation = engine.location(folder);
        office = new Desktop(Engine.workspace(officeLocation, Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE)));
        agency.trust(office);
        office.trust(agency);
        out = Files.createDirectory(folder.resolve("out"));
    }

    @AfterEach
    void closeBoth() {
        office.close();
        agency.close();
    }

    private Fact state(Desktop at, NationalId person, OfficeCode agencyOf, Event event) {
        return state(at, Optional.of(new Fact.Subject(person, agencyOf)), event);
    }

    private Fact state(Desktop at, Optional<Fact.Subject> subject, Event event) {
        Fact fact = new Fact(new UUID(++made, made), at.office().code(), subject, DAY, "karim", event);
        facts(at).add(List.of(fact), new Change("karim", "training.stated"));
        return fact;
    }

    private Fact introduce(Desktop at, NationalId person, OfficeCode agencyOf) {
        return state(
                at, person, agencyOf, new Event.Introduced(new Line("Sara"), new Line("Karimi"), Optional.empty()));
    }

    private Fact ofSara(Desktop at, Event event) {
        return state(at, SARA, agency.office().code(), event);
    }

    private static JooqFacts facts(Desktop at) {
        return new JooqFacts(at.workspace.store(), at.workspace.log());
    }

    private Path toOffice() {
        return agency.export(office, out.resolve(++files + ".kgz"));
    }

    private Path toAgency() {
        return office.export(agency, out.resolve(++files + ".kgz"));
    }

    private static Applied applied(Imported imported) {
        assertThat(imported).isInstanceOf(Applied.class);
        return (Applied) imported;
    }

    private static void taken(Imported imported) {
        assertThat(applied(imported).setAside()).isEmpty();
    }

    private static void refused(ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private void bothLogsAreWhole() {
        assertThat(agency.workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
        assertThat(office.workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
    }

    @Test
    void goesUpAndComesDownOnceAndOnlyOfOnesOwnPeople() {
        OfficeCode own = agency.office().code();
        Fact sara = introduce(agency, SARA, own);
        Fact read = ofSara(agency, new Event.LessonRead("intake"));
        Path file = toOffice();
        taken(office.take(file));
        assertThat(office.take(file)).isInstanceOf(Imported.AlreadyReceived.class);
        introduce(office, OMID, ELSEWHERE);
        state(office, OMID, ELSEWHERE, new Event.Member("C-1"));
        Fact member = ofSara(office, new Event.Member("C-1"));
        Fact signed = ofSara(office, new Event.Signed(Stage.THEORY));
        Fact gate = state(office, Optional.empty(), new Event.Gate(Optional.of(DAY)));
        Applied came = applied(agency.take(toAgency()));
        assertThat(came.setAside()).isEmpty();
        assertThat(came.totals().others().facts()).isEqualTo(3);
        assertThat(facts(agency).all()).containsExactly(sara, read, member, signed, gate);
        assertThat(facts(office).all()).hasSize(7);

        office.take(toOffice());
        refused(this::toOffice, "PACKAGE_NOTHING_TO_SEND");
        bothLogsAreWhole();
    }

    @Test
    void anAgencyCannotSignNorSpeakForOthers() {
        OfficeCode own = agency.office().code();
        introduce(agency, SARA, own);
        ofSara(agency, new Event.Signed(Stage.THEORY));
        introduce(agency, OMID, ELSEWHERE);
        state(agency, Optional.empty(), new Event.Gate(Optional.empty()));
        assertThat(applied(office.take(toOffice())).setAside())
                .extracting(SetAside::code, SetAside::subject)
                .containsOnly(
                        tuple("RECORD_TRAINING_FOREIGN", "SIGNED"),
                        tuple("RECORD_TRAINING_FOREIGN", "INTRODUCED"),
                        tuple("RECORD_TRAINING_FOREIGN", "GATE"));
        assertThat(facts(office).all()).extracting(Fact::kind).containsExactly(Kind.INTRODUCED);
    }

    @Test
    void otherDesksAreToldNothing() {
        introduce(agency, SARA, agency.office().code());
        try (Desktop directorate =
                Desktop.open(engine, folder, Engine.office("TREATMENT-31", Desk.TREATMENT_DIRECTORATE))) {
            directorate.trust(agency);
            agency.trust(directorate);
            refused(() -> agency.export(directorate, out), "PACKAGE_NOTHING_TO_SEND");
        }
    }

    /** What it stated after the backup, it hears from the office; what it stated under a number used twice, it sends anew. */
    @Test
    void anAgencyThatWasRestoredLosesAndDoublesNothing() throws IOException {
        Fact sara = introduce(agency, SARA, agency.office().code());
        taken(office.take(toOffice()));
        Fact member = ofSara(office, new Event.Member("C-1"));
        agency.take(toAgency());
        agency.close();
        Location old = engine.backup(location, folder);
        agency = new Desktop(Engine.open(location));
        Fact lost = ofSara(agency, new Event.LessonRead("intake"));
        taken(office.take(toOffice()));
        agency.close();
        agency = new Desktop(Engine.open(old));

        Fact anew = ofSara(agency, new Event.LessonRead("papers"));
        Path reused = toOffice();
        refused(() -> office.take(reused), "PACKAGE_CONFLICT");
        taken(agency.take(toAgency()));
        taken(office.take(toOffice()));
        taken(agency.take(toAgency()));
        assertThat(facts(agency).all()).containsExactly(sara, member, lost, anew);
        assertThat(facts(office).all()).containsExactly(sara, member, lost, anew);
        refused(this::toOffice, "PACKAGE_NOTHING_TO_SEND");
        bothLogsAreWhole();
    }

    @Test
    void anOfficeThatWasRestoredHearsAnAgencyAgain() throws IOException {
        Fact sara = introduce(agency, SARA, agency.office().code());
        taken(office.take(toOffice()));
        taken(agency.take(toAgency()));
        office.close();
        Location old = engine.backup(officeLocation, folder);
        office = new Desktop(Engine.open(officeLocation));
        Fact read = ofSara(agency, new Event.LessonRead("intake"));
        taken(office.take(toOffice()));
        taken(agency.take(toAgency()));
        office.close();
        office = new Desktop(Engine.open(old));

        ofSara(office, new Event.Member("C-1"));
        Path fork = toAgency();
        refused(() -> agency.take(fork), "PACKAGE_CONFLICT");
        Path again = agency.handover
                .rewrite(office.office().code(), 2, out.resolve("again.kgz"), "karim", Progress.NONE)
                .file();
        taken(office.take(again));
        office.take(toOffice());
        taken(agency.take(toAgency()));
        assertThat(facts(office).all()).contains(sara, read).hasSize(3);
        assertThat(facts(agency).all()).containsExactlyElementsOf(facts(office).all());
        bothLogsAreWhole();
    }
}
