package ir.kargozar.handover.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.exchange.X509Cards;
import ir.kargozar.handover.Desktop;
import ir.kargozar.handover.peer.Peer.Trust;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.office.Refusal;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.OnEachEngine;
import ir.kargozar.text.Line;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class AcquaintanceTest extends OnEachEngine {
    private static final OfficeCode OFFICE = new OfficeCode("OFFICE-31");
    private static final String WHO = Desktop.WHO;

    private final X509Cards cards = new X509Cards();
    private final Identity office = cards.make(Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE));
    private Acquaintance people;

    @BeforeEach
    void agency() {
        people = new Desktop(workspace).people;
    }

    @Test
    void makesOneIdentityAndKeepsIt() {
        Identity made = people.identity(WHO);

        assertThat(people.identity(WHO)).isEqualTo(made);
        workspace.close();
        workspace = Engine.open(location);
        Identity reopened = new Desktop(workspace).people.identity(WHO);
        assertThat(reopened.card()).isEqualTo(made.card());
        assertThat(reopened.key().getEncoded()).isEqualTo(made.key().getEncoded());
        assertThat(workspace.log().of("3101"))
                .extracting(row -> row.change().action())
                .containsExactly("identity.made");
    }

    @Test
    void keepsThePrivateKeySealedEvenWhereTheDatabaseIsNot() {
        byte[] secret = people.identity(WHO).key().getEncoded();

        byte[] kept = workspace
                .store()
                .dsl()
                .fetchSingle("SELECT sealed_key FROM identity")
                .get(0, byte[].class);

        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret, secret.length - 32, 32, StandardCharsets.ISO_8859_1));
        assertThat(kept).hasSizeGreaterThan(secret.length);
    }

    @Test
    void trustsACardOnlyAfterItsFingerprintWasCompared() {
        assertThat(people.add(card(office), WHO).trust()).isEqualTo(Trust.SHOWN);
        refused(() -> people.trust(OFFICE, people.identity(WHO).card().fingerprint(), WHO), "PEER_FINGERPRINT");
        assertThat(people.find(OFFICE).orElseThrow().isTrusted()).isFalse();

        people.trust(OFFICE, office.card().fingerprint(), WHO);
        assertThat(people.find(OFFICE)).contains(new Peer(office.card(), Trust.TRUSTED));
        assertThat(people.add(card(office), WHO).isTrusted()).isTrue();
        assertThat(people.list()).hasSize(1);
    }

    @Test
    void takesAnotherCardOfATrustedOfficeOnlyAfterTheFirstWasRevoked() {
        Identity second = cards.make(Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE));
        people.add(card(office), WHO);
        people.trust(OFFICE, office.card().fingerprint(), WHO);
        refused(() -> people.add(card(second), WHO), "CARD_OTHER");

        people.revoke(OFFICE, WHO);
        refused(() -> people.trust(OFFICE, office.card().fingerprint(), WHO), "PEER_REVOKED");
        assertThat(people.add(card(office), WHO).trust()).isEqualTo(Trust.REVOKED);
        assertThat(people.add(card(second), WHO).trust()).isEqualTo(Trust.SHOWN);
        assertThat(workspace.log().of("OFFICE-31"))
                .extracting(row -> row.change().action())
                .containsExactly("peer.added", "peer.trusted", "peer.revoked", "peer.added");
    }

    @Test
    void refusesWhatIsNoCardOfAnotherLiveOffice() {
        Office sandbox = new Office(OFFICE, new Line("دفتر"), Desk.DOCUMENTS_OFFICE, new Line("خوزستان"), true);

        refused(() -> people.add("سلام".getBytes(StandardCharsets.UTF_8), WHO), "CARD_NOT_A_CARD");
        refused(() -> people.add(new byte[0], WHO), "CARD_NOT_A_CARD");
        refused(() -> people.add(new byte[1 << 20], WHO), "CARD_NOT_A_CARD");
        refused(() -> people.add(card(cards.make(sandbox)), WHO), "CARD_TRAINING");
        refused(() -> people.add(card(people.identity(WHO)), WHO), "CARD_OWN");
        refused(() -> people.revoke(OFFICE, WHO), "PEER_UNKNOWN");
        assertThat(people.list()).isEmpty();
    }

    @Test
    void refusesACardWithAnyBitChanged() {
        byte[] good = card(office);
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 1;
            boolean sameCard = cards.read(bad) instanceof ir.kargozar.text.Parsed.Valid<Card>(Card card)
                    && !card.equals(office.card());
            assertThat(sameCard).as("another card by a change at %d", i).isFalse();
        }
    }

    @Test
    void givesThePrivateKeyOutOnlyInTraining() {
        refused(() -> people.privateKey(WHO), "IDENTITY_PRIVATE_LIVE");

        Office sandbox = new Office(new OfficeCode("3101"), new Line("دفتر"), Desk.AGENCY, new Line("خوزستان"), true);
        try (Desktop pupil = Desktop.open(engine, folder, sandbox)) {
            assertThat(pupil.people.privateKey(WHO)).startsWith("-----BEGIN PRIVATE KEY-----");
            assertThat(pupil.workspace.log().of("identity"))
                    .extracting(row -> row.change().action())
                    .containsExactly("identity.private-exported");
        }
    }

    @Test
    void speaksAFingerprintInEightGroupsOfFour() {
        Fingerprint fingerprint = new Fingerprint("00".repeat(31) + "ff");

        assertThat(fingerprint.groups())
                .isEqualTo(List.of("0000", "0000", "0000", "0000", "0000", "0000", "0000", "0255"));
        assertThat(office.card().fingerprint().spoken()).matches("\\d{4}( \\d{4}){7}");
    }

    private byte[] card(Identity identity) {
        return cards.text(identity.card()).getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
