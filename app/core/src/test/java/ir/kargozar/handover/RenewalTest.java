package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.claim.Status;
import ir.kargozar.handover.Imported.AlreadyReceived;
import ir.kargozar.handover.Imported.Applied;
import ir.kargozar.handover.Imported.Held;
import ir.kargozar.handover.parcel.Frozen;
import ir.kargozar.handover.parcel.PackageFiles.Route;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.PackageRecord.Renewal;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.handover.peer.Card;
import ir.kargozar.handover.peer.Identity;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.handover.peer.Peer.Trust;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.handover.JooqOwnIdentity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A new key goes to every peer in a package signed with the old one, and nobody else can bring one. */
class RenewalTest extends TwoDesks {
    private static final String WHO = Desktop.WHO;

    @Test
    void thePeerTakesTheNewCardWithoutATelephone() {
        agency.accept(2);
        office.take(agency.export(office, out));
        Card old = own(agency).card();
        Card renewed = agency.people.renew(WHO).card();
        agency.accept(3);
        assertThat(office.take(agency.export(office, out))).isInstanceOfSatisfying(Applied.class, applied -> {
            assertThat(applied.setAside()).isEmpty();
            assertThat(applied.totals().others().cards()).isEqualTo(1);
        });
        assertThat(known(office)).isEqualTo(new Peer(renewed, Trust.TRUSTED, List.of(old)));
        agency.accept(1);
        assertThat(office.take(agency.export(office, out)))
                .isInstanceOfSatisfying(
                        Applied.class,
                        applied -> assertThat(applied.totals().others().cards()).isZero());
        assertThat(office.count(Status.RECEIVED)).isEqualTo(6);
        assertThat(office.workspace.log().of("3101"))
                .extracting(row -> row.change().action())
                .containsExactly("peer.added", "peer.trusted", "peer.renewed");
        assertThat(agency.workspace.log().of("3101"))
                .extracting(row -> row.change().action())
                .containsExactly("identity.made", "identity.renewed");
        assertThat(office.workspace.log().verify()).isInstanceOf(ChangeLog.Verdict.Whole.class);
    }

    @Test
    void theNewsAloneIsAPackageAndIsAcknowledged() {
        agency.people.renew(WHO);
        office.take(agency.export(office, out));
        assertThat(known(office).card()).isEqualTo(own(agency).card());
        refused(() -> agency.export(office, out), "PACKAGE_NOTHING_TO_SEND");
        agency.take(office.export(agency, out));
        assertThat(agency.stores
                        .outbox()
                        .find(office.office().code(), 1)
                        .orElseThrow()
                        .state())
                .isEqualTo(SentState.RECEIVED);
    }

    @Test
    void packagesThatCrossAreReadWithTheKeyTheyWereSealedFor() {
        agency.accept(1);
        office.take(agency.export(office, out));
        agency.people.renew(WHO);
        office.people.renew(WHO);
        agency.accept(1);
        Path toOffice = agency.export(office, out);
        Path toAgency = office.export(agency, out);
        assertThat(agency.take(toAgency)).isInstanceOf(Applied.class);
        assertThat(office.take(toOffice)).isInstanceOf(Applied.class);
        assertThat(known(office).card()).isEqualTo(own(agency).card());
        assertThat(known(agency).card()).isEqualTo(own(office).card());
        agency.take(office.export(agency, out));
        assertThat(agency.count(Status.RECEIVED)).isEqualTo(2);
        assertThat(agency.workspace
                        .store()
                        .dsl()
                        .fetchSingle("SELECT count(*) FROM former_identity")
                        .get(0, Long.class))
                .isEqualTo(1);
    }

    @Test
    void aLostRenewalHoldsWhatComesAfterIt() {
        agency.accept(1);
        Path before = agency.export(office, out.resolve("1.kgz"));
        agency.people.renew(WHO);
        agency.accept(1);
        agency.export(office, out.resolve("2.kgz"));
        agency.accept(1);
        Path after = agency.export(office, out.resolve("3.kgz"));
        Card old = known(office).card();

        assertThat(office.take(after))
                .isInstanceOfSatisfying(
                        Held.class, held -> assertThat(held.missing()).containsExactly(1L, 2L));
        assertThat(known(office).card()).isEqualTo(old);
        office.take(before);
        assertThat(office.count(Status.RECEIVED)).isEqualTo(1);
        Path again = out.resolve("2 again.kgz");
        agency.handover.rewrite(office.office().code(), 2, again, WHO, Progress.NONE);
        assertThat(office.take(again))
                .isInstanceOfSatisfying(
                        Applied.class,
                        applied -> assertThat(applied.followers())
                                .extracting(follower -> follower.head().sequence())
                                .containsExactly(3L));
        assertThat(office.count(Status.RECEIVED)).isEqualTo(3);
        assertThat(known(office).card()).isEqualTo(own(agency).card());
    }

    @Test
    void renewedTwiceBeforeAnythingWasSentIsToldOnce() {
        agency.people.renew(WHO);
        agency.people.renew(WHO);
        agency.accept(1);
        Path first = agency.export(office, out.resolve("1.kgz"));
        agency.accept(1);
        assertThat(office.take(agency.export(office, out.resolve("2.kgz")))).isInstanceOf(Held.class);
        assertThat(office.take(first)).isInstanceOf(Applied.class);
        assertThat(office.count(Status.RECEIVED)).isEqualTo(2);
        assertThat(known(office).card()).isEqualTo(own(agency).card());
    }

    @Test
    void aRenewalMissedForLongIsFollowedFromCardToCard() {
        agency.people.renew(WHO);
        Path first = agency.export(office, out.resolve("1.kgz"));
        agency.people.renew(WHO);
        Path second = agency.export(office, out.resolve("2.kgz"));
        agency.accept(1);
        Path third = agency.export(office, out.resolve("3.kgz"));
        assertThat(office.take(third)).isInstanceOf(Held.class);
        assertThat(office.take(second)).isInstanceOf(Held.class);
        assertThat(office.take(first))
                .isInstanceOfSatisfying(
                        Applied.class,
                        applied -> assertThat(applied.followers()).hasSize(2));
        assertThat(known(office).card()).isEqualTo(own(agency).card());
        assertThat(known(office).former()).hasSize(2);
    }

    @Test
    void anOldRenewalAgainChangesNothing() {
        agency.people.renew(WHO);
        Path first = agency.export(office, out.resolve("1.kgz"));
        office.take(first);
        agency.people.renew(WHO);
        office.take(agency.export(office, out.resolve("2.kgz")));
        Peer peer = known(office);
        long rows = logRows(office);
        assertThat(office.take(first)).isInstanceOf(AlreadyReceived.class);
        agency.handover.rewrite(office.office().code(), 1, out.resolve("again.kgz"), WHO, Progress.NONE);
        assertThat(office.take(out.resolve("again.kgz"))).isInstanceOf(AlreadyReceived.class);
        assertThat(known(office)).isEqualTo(peer);
        assertThat(logRows(office)).isEqualTo(rows);
    }

    @Test
    void whoeverTookTheNewCardByHandReadsThePackageToo() {
        Card renewed = agency.people.renew(WHO).card();
        office.people.revoke(agency.office().code(), WHO);
        office.people.add(agency.people.card(WHO).getBytes(StandardCharsets.UTF_8), WHO);
        office.people.trust(agency.office().code(), renewed.fingerprint(), WHO);
        agency.accept(1);
        assertThat(office.take(agency.export(office, out))).isInstanceOf(Applied.class);
        assertThat(known(office)).isEqualTo(new Peer(renewed, Trust.TRUSTED));
    }

    @Test
    void refusesARenewalThatTheTrustedKeyDidNotSign() {
        Identity impostor = new ir.kargozar.exchange.X509Cards().make(Engine.AGENCY);
        Identity next = new ir.kargozar.exchange.X509Cards().renew(impostor, Engine.AGENCY);
        Peer before = known(office);
        for (List<Identity> signers : List.of(List.of(impostor), List.of(next), List.of(impostor, next))) {
            refused(() -> office.take(forged(1, signers, new Renewal(next.card()))), "PACKAGE_SIGNATURE");
            refused(() -> office.take(forged(2, signers, new Renewal(next.card()))), "PACKAGE_SIGNATURE");
        }
        assertThat(known(office)).isEqualTo(before);
        assertThat(office.handover.list()).isEmpty();
    }

    @Test
    void aSuccessorsKeyCountsOnlyOnceItsRenewalCame() {
        Identity old = own(agency);
        Identity next = agency.people.renew(WHO);
        refused(() -> office.take(forged(1, List.of(next), new Renewal(next.card()))), "PACKAGE_SIGNATURE");
        office.take(agency.export(office, out));
        refused(() -> office.take(forged(2, List.of(old), new Renewal(old.card()))), "PACKAGE_SIGNATURE");
        refused(() -> office.take(forged(7, List.of(old), new Renewal(old.card()))), "PACKAGE_SIGNATURE");
        refused(() -> office.take(forged(1, List.of(old), new Renewal(old.card()))), "PACKAGE_SIGNATURE");
        assertThat(known(office).card()).isEqualTo(next.card());
    }

    @Test
    void setsAsideACardThatIsNotTheSendersOrNotNew() {
        Identity old = own(agency);
        Identity next = agency.people.renew(WHO);
        office.take(agency.export(office, out));
        Card other = new ir.kargozar.exchange.X509Cards()
                .make(Engine.office("3102", Desk.AGENCY))
                .card();
        Card higher = new ir.kargozar.exchange.X509Cards()
                .make(Engine.office("3101", Desk.TREATMENT_DIRECTORATE))
                .card();
        List<Renewal> bad = List.of(new Renewal(other), new Renewal(higher), new Renewal(old.card()));
        Imported imported = office.take(forged(2, List.of(next), bad.toArray(Renewal[]::new)));
        assertThat(imported)
                .isInstanceOfSatisfying(
                        Applied.class,
                        applied -> assertThat(applied.setAside())
                                .extracting(SetAside::code)
                                .containsExactly("RECORD_CARD_NOT_NEW", "RECORD_CARD_NOT_NEW", "RECORD_CARD_NOT_NEW"));
        assertThat(known(office).card()).isEqualTo(next.card());
        assertThat(office.people.list()).hasSize(1);
    }

    @Test
    void whatWasHeldUnderARevokedCardIsForgotten() {
        agency.accept(1);
        agency.export(office, out.resolve("1.kgz"));
        agency.accept(1);
        assertThat(office.take(agency.export(office, out.resolve("2.kgz")))).isInstanceOf(Held.class);
        office.people.revoke(agency.office().code(), WHO);
        refused(() -> office.take(out.resolve("1.kgz")), "PACKAGE_REVOKED");
        Identity fresh = new ir.kargozar.exchange.X509Cards().make(Engine.AGENCY);
        office.people.add(
                new ir.kargozar.exchange.X509Cards().text(fresh.card()).getBytes(StandardCharsets.UTF_8), WHO);
        refused(() -> office.take(out.resolve("1.kgz")), "PACKAGE_UNTRUSTED");
        office.people.trust(agency.office().code(), fresh.card().fingerprint(), WHO);

        SentPackage first =
                agency.stores.outbox().find(office.office().code(), 1).orElseThrow();
        Path signedAnew = out.resolve("anew.kgz");
        agency.files.write(
                agency.files.thaw(first.manifest()),
                agency.stores.outbox().parts(office.office().code(), 1),
                new Route(fresh, own(office).card()),
                signedAnew,
                Progress.NONE);
        assertThat(office.take(signedAnew))
                .isInstanceOfSatisfying(
                        Applied.class,
                        applied -> assertThat(applied.forgotten()).containsExactly(2L));
        assertThat(office.count(Status.RECEIVED)).isEqualTo(1);
    }

    @Test
    void everyIdentityIsThereAfterReopening() {
        Identity first = own(agency);
        Identity second = agency.people.renew(WHO);
        Identity third = agency.people.renew(WHO);
        workspace.close();
        workspace = Engine.open(location);
        agency = new Desktop(workspace);
        assertThat(agency.people.renewals().identities())
                .usingRecursiveFieldByFieldElementComparatorOnFields("card", "generation", "succession")
                .containsExactly(third, second, first);
        assertThat(third.succession()).hasSize(2);
        byte[] sealed = workspace
                .store()
                .dsl()
                .fetchSingle("SELECT sealed_key FROM former_identity WHERE generation = 1")
                .get(0, byte[].class);
        byte[] secret = first.key().getEncoded();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret, secret.length - 32, 32, StandardCharsets.ISO_8859_1));
    }

    @Test
    void aWorkspaceGoneBackToAnOldBackupIsRefusedLoudly() {
        agency.people.renew(WHO);
        office.take(agency.export(office, out));
        Desktop twin = Desktop.open(engine, folder, Engine.AGENCY);
        new JooqOwnIdentity(twin.workspace.store(), twin.workspace.log(), twin.workspace.dataKey())
                .keep(agency.people.renewals().identities().getLast(), new Change("x", "identity.made"));
        twin.trust(office);
        twin.accept(1);
        Path stale = twin.export(office, out.resolve("stale.kgz"));
        refused(() -> office.take(stale), "PACKAGE_SIGNATURE");
        twin.close();
    }

    private static Identity own(Desktop desktop) {
        return desktop.people.identity(WHO);
    }

    private Peer known(Desktop desktop) {
        OfficeCode other =
                desktop == office ? agency.office().code() : office.office().code();
        return desktop.people.find(other).orElseThrow();
    }

    /** A package from the agency's name to the office, signed by whoever likes to. */
    private Path forged(long sequence, List<Identity> signers, Renewal... records) {
        Optional<String> previous = office.stores
                .inbox()
                .find(agency.office().code(), sequence - 1)
                .map(CamePackage::hash)
                .or(() -> sequence == 1 ? Optional.empty() : Optional.of("ab".repeat(32)));
        PackageHead head = new PackageHead(
                UUID.randomUUID(),
                agency.office().code(),
                office.office().code(),
                sequence,
                previous,
                Instant.EPOCH,
                false);
        var parts = new java.util.ArrayList<byte[]>();
        var packing = agency.files.pack(head, (index, part) -> parts.add(part));
        List.of(records).forEach(packing::add);
        Frozen frozen = packing.finish();
        Path file = out.resolve("forged.kgz");
        agency.files.write(
                frozen,
                new ir.kargozar.exchange.TwoOffices.Held(frozen, parts, List.of()),
                new Route(signers, own(office).card()),
                file,
                Progress.NONE);
        return file;
    }

    private static long logRows(Desktop desktop) {
        return desktop.workspace.log().verify() instanceof ChangeLog.Verdict.Whole(long rows) ? rows : -1;
    }

    private static void refused(ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
