package ir.kargozar.training.report;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.exchange.CardSeals;
import ir.kargozar.handover.Desktop;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.storage.Engine;
import ir.kargozar.text.Parsed;
import ir.kargozar.training.report.CertificateText.Checked;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A certificate sealed by one office and checked by another, with real keys. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class CertificateTextTest {
    private static final Office OFFICE = Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE);
    private static final Certificate CERTIFICATE = Certificates.ofRepresentative();

    @TempDir
    private Path folder;

    private Desktop agency;
    private Desktop office;
    private String text;

    @BeforeEach
    void certificateOfTheOffice() {
        agency = Desktop.open(Engine.SQLITE, folder, Engine.AGENCY);
        office = Desktop.open(Engine.SQLITE, folder, OFFICE);
        text = texts(office).of(CERTIFICATE, Desktop.WHO);
    }

    @AfterEach
    void close() {
        agency.close();
        office.close();
    }

    private static CertificateText texts(Desktop desktop) {
        return new CertificateText(new CardSeals(desktop.people, desktop.office()));
    }

    private static String problem(Parsed<Checked> parsed) {
        return parsed instanceof Parsed.Invalid<Checked> invalid ? invalid.code() : "";
    }

    @Test
    void whoTrustsTheOfficesCardReadsWhoseItIsAndWhoGaveIt() {
        agency.trust(office);

        assertThat(texts(agency).check("\n " + text + " \n").orThrow())
                .isEqualTo(new Checked(CERTIFICATE, OFFICE.name()));
        assertThat(texts(office).check(text).orThrow().certificate()).isEqualTo(CERTIFICATE);
    }

    @Test
    void refusesWhereAnyOneCharacterIsAnother() {
        agency.trust(office);
        CertificateText here = texts(agency);

        for (int i = 0; i < text.length(); i++) {
            for (int bit : new int[] {1, 2, 16}) {
                char other = (char) (text.charAt(i) ^ bit);
                String changed = text.substring(0, i) + other + text.substring(i + 1);
                assertThat(problem(here.check(changed)))
                        .as("%s for %s at %d", other, text.charAt(i), i)
                        .isIn("CERTIFICATE_CHANGED", "CERTIFICATE_NOT_ONE", "CERTIFICATE_OFFICE_UNKNOWN");
            }
        }
    }

    @Test
    void refusesWhatIsCutLengthenedOrNoCertificate() {
        agency.trust(office);
        CertificateText here = texts(agency);

        for (int end = 0; end < text.length(); end++) {
            assertThat(problem(here.check(text.substring(0, end)))).isNotEmpty();
        }
        assertThat(problem(here.check(text + "A"))).isEqualTo("CERTIFICATE_CHANGED");
        assertThat(problem(here.check(text + "="))).isEqualTo("CERTIFICATE_CHANGED");
        assertThat(problem(here.check(text + "*"))).isEqualTo("CERTIFICATE_CHANGED");
        assertThat(problem(here.check("KGZC1*".repeat(2_000)))).isEqualTo("CERTIFICATE_NOT_ONE");
        assertThat(problem(here.check("3101-05-00041-5"))).isEqualTo("CERTIFICATE_NOT_ONE");
    }

    @Test
    void tellsApartAnUnknownAShownAndARevokedCard() {
        assertThat(problem(texts(agency).check(text))).isEqualTo("CERTIFICATE_OFFICE_UNKNOWN");

        agency.people.add(office.people.card(Desktop.WHO).getBytes(StandardCharsets.UTF_8), Desktop.WHO);
        assertThat(problem(texts(agency).check(text))).isEqualTo("CERTIFICATE_OFFICE_SHOWN");

        agency.trust(office);
        agency.people.revoke(OFFICE.code(), Desktop.WHO);
        assertThat(problem(texts(agency).check(text))).isEqualTo("CERTIFICATE_OFFICE_REVOKED");
    }

    @Test
    void anotherOfficesSealIsNotThisOnes() {
        Desktop sandbox = Desktop.open(Engine.SQLITE, folder, OFFICE);
        agency.trust(office);

        assertThat(problem(texts(agency).check(texts(sandbox).of(CERTIFICATE, Desktop.WHO))))
                .isEqualTo("CERTIFICATE_CHANGED");
        sandbox.close();
    }

    @Test
    void whatWasSealedBeforeTheKeyWasRenewedIsGoodHereAndWhereTheNewKeyIsKnown() {
        agency.trust(office);
        office.people.renew(Desktop.WHO);
        agency.people.renewals().take(office.people.identity(Desktop.WHO).card(), OFFICE.code(), Desktop.WHO);

        assertThat(texts(office).check(text).orThrow().certificate()).isEqualTo(CERTIFICATE);
        assertThat(texts(agency).check(text).orThrow().certificate()).isEqualTo(CERTIFICATE);
        assertThat(texts(agency)
                        .check(texts(office).of(CERTIFICATE, Desktop.WHO))
                        .orThrow()
                        .certificate())
                .isEqualTo(CERTIFICATE);
    }
}
