package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.circular.Circular;
import ir.kargozar.circular.CircularContent;
import ir.kargozar.circular.CircularDesk;
import ir.kargozar.circular.CircularEntry;
import ir.kargozar.circular.CircularKinds;
import ir.kargozar.circular.CircularLine;
import ir.kargozar.circular.SampleCirculars;
import ir.kargozar.exchange.SampleScans;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.scan.Scan;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.OnEachEngine;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may be published, and by whom. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class CircularDeskTest extends OnEachEngine {
    private final SampleCirculars samples = new SampleCirculars(11);
    private Desktop agency;
    private Desktop office;
    private CircularOffice publisher;

    @BeforeEach
    void twoOfficesThatTrustEachOther() {
        agency = new Desktop(workspace);
        office = Desktop.open(engine, folder, Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE));
        publisher = new CircularOffice(office);
        agency.trust(office);
        office.trust(agency);
    }

    @AfterEach
    void closeOffice() {
        office.close();
    }

    private static List<String> refused(CircularDesk.Outcome outcome) {
        assertThat(outcome).isInstanceOf(CircularDesk.Outcome.Refused.class);
        return ((CircularDesk.Outcome.Refused) outcome)
                .problems().stream()
                        .map(problem -> problem.field() + " " + problem.code())
                        .toList();
    }

    private static CircularEntry typed(String number, String title, String kind, String date, String text) {
        return new CircularEntry(new CircularEntry.Typed(number, title, kind, date, text), List.of(), List.of(), false);
    }

    private List<String> refusedAtOffice(CircularEntry entry) {
        List<String> refused = refused(publisher.desk().publish(entry, Desktop.WHO));
        assertThat(publisher.circulars().list(Desktop.WHO)).isEmpty();
        return refused;
    }

    @Test
    void namesEveryProblemAtItsField() {
        assertThat(refusedAtOffice(typed("", " ", "poster", "1405-13-01", "a\u0000")))
                .containsExactly(
                        "number TEXT_MISSING",
                        "title TEXT_MISSING",
                        "date DATE_NOT_IN_CALENDAR",
                        "kind CIRCULAR_KIND_UNKNOWN",
                        "text TEXT_CONTROL");
        assertThat(refusedAtOffice(typed("1", "a", "", "1405-01-01", " \n \n"))).containsExactly("text CIRCULAR_EMPTY");
        assertThat(refusedAtOffice(typed("1", "a", "", "1405-01-01", "a".repeat(Passage.MAXIMUM + 1))))
                .containsExactly("text TEXT_TOO_LONG");
        assertThat(refusedAtOffice(typed("1".repeat(61), "a", "", "1405-01-01", "a")))
                .containsExactly("number TEXT_TOO_LONG");
    }

    @Test
    void refusesOfficesThatAreNotTrustedOrNotBelow() {
        try (Desktop top = Desktop.open(engine, folder, Engine.office("SETAD", Desk.HEADQUARTERS))) {
            office.trust(top);
            assertThat(refusedAtOffice(samples.entry(samples.number(), false, List.of("3101", "SETAD", "3199", "?"))))
                    .containsExactly("to CIRCULAR_TO_NOT_BELOW", "to CIRCULAR_TO_UNKNOWN", "to OFFICE_CODE");
        }
    }

    @Test
    void refusesADeskThatHasNobodyBelow() {
        assertThat(refused(new CircularOffice(agency).desk().publish(samples.entry(), Desktop.WHO)))
                .containsExactly(" CIRCULAR_DESK");
    }

    @Test
    void refusesMoreAttachmentsThanOneTakes() {
        Scan scan = publisher.keep(SampleScans.jpeg(3000, 1));
        List<Scan> many = Collections.nCopies(CircularContent.MOST + 1, scan);
        CircularEntry entry = samples.entry();
        assertThat(refusedAtOffice(new CircularEntry(entry.typed(), List.of(), many, false)))
                .containsExactly("attach CIRCULAR_ATTACHMENTS");
    }

    @Test
    void aNumberIsTakenOnceAndCorrectedOnlyOnPurpose() {
        CircularEntry entry = samples.entry();
        Circular circular = publisher.publish(entry);
        assertThat(refused(publisher.desk().publish(samples.entry(circular.id().number(), false, List.of()), "x")))
                .containsExactly("number CIRCULAR_NUMBER_TAKEN");
        CircularEntry same = new CircularEntry(entry.typed(), List.of(), List.of(), true);
        assertThat(refused(publisher.desk().publish(same, "x"))).containsExactly(" CIRCULAR_SAME");
        assertThat(refused(publisher.desk().publish(samples.entry(samples.number(), true, List.of()), "x")))
                .containsExactly("number CIRCULAR_NOT_FOUND");
        assertThat(publisher.circulars().revisions(circular.id())).containsExactly(circular);
    }

    @Test
    void digitsOfANumberAreOneWhateverTheyAreTypedIn() {
        CircularEntry entry = typed("۱۰۰۰/٩٣/5193", "الف", "directive", "۱۴۰۵/۸/۱", "متن\r\nدوم  \n");
        Circular circular = publisher.publish(entry);
        assertThat(circular.id().number().value()).isEqualTo("1000/93/5193");
        assertThat(circular.content().text().value()).isEqualTo("متن\nدوم");
        assertThat(CircularOffice.done(publisher.desk().find("1000/93/۵۱۹۳", "")))
                .isEqualTo(circular);
        assertThat(publisher.circulars().list("x"))
                .extracting(CircularLine::isRead)
                .containsExactly(true);
    }

    @Test
    void nobodySaysThatHeReadHisOwnAndOnlyThePublisherKnowsWhoDid() {
        Circular circular = publisher.publish(samples.entry());
        assertThat(refused(publisher.desk().read(circular, "x"))).containsExactly("number CIRCULAR_OWN");
        CircularOffice below = new CircularOffice(agency);
        assertThat(below.desk().status(circular))
                .isInstanceOfSatisfying(
                        Parsed.Invalid.class,
                        invalid -> assertThat(invalid.code()).isEqualTo("CIRCULAR_NOT_OWN"));
        assertThat(refused(below.desk().find("1000", ""))).containsExactly("number CIRCULAR_NOT_FOUND");
    }

    @Test
    void anOfficeHasItsOwnKindsAndABrokenFileIsNamedWithItsLine() throws IOException {
        assertThat(CircularKinds.load(Optional.empty()).all()).hasSize(4);
        Path own = folder.resolve("kinds.properties");
        Files.writeString(own, "# خود دفتر\nNOTICE = ابلاغ\n");
        CircularKinds kinds = CircularKinds.load(Optional.of(folder));
        assertThat(kinds.of("").orThrow().code()).isEqualTo("NOTICE");
        for (String broken : List.of("# a\nNOTICE", "A B = c\n", "NOTICE = \n", "NN = a\nNN = b\n", "")) {
            Files.writeString(own, broken);
            assertThatThrownBy(() -> CircularKinds.load(Optional.of(folder)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("CIRCULAR_KINDS_BROKEN"));
        }
    }
}
