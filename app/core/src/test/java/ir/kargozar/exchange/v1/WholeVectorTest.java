package ir.kargozar.exchange.v1;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdInputStream;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.exchange.SampleClaims;
import ir.kargozar.exchange.SampleScans;
import ir.kargozar.exchange.TwoOffices;
import ir.kargozar.exchange.TwoOffices.Held;
import ir.kargozar.exchange.TwoOffices.Taken;
import ir.kargozar.exchange.X509Cards;
import ir.kargozar.handover.parcel.PackageFiles.Addressee;
import ir.kargozar.handover.parcel.PackageFiles.Opened;
import ir.kargozar.handover.parcel.PackageFiles.Route;
import ir.kargozar.handover.parcel.PackageFiles.Standing;
import ir.kargozar.handover.parcel.PackageRecord;
import ir.kargozar.handover.parcel.PackageRecord.Renewal;
import ir.kargozar.handover.parcel.PackageRecord.SentForm;
import ir.kargozar.handover.parcel.PackageRecord.Template;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.peer.Card;
import ir.kargozar.handover.peer.Identity;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.FormTemplate;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.scan.ReadyScan;
import ir.kargozar.scan.ScanHash;
import ir.kargozar.text.Line;
import ir.kargozar.training.sample.SampleForms;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A package of version 1 with all that travels, kept in {@code resources/vectors/v1/whole}: every later program must read
 * it. With {@code -Dkargozar.vectors=write} the files are made anew: only before the first release.
 */
class WholeVectorTest {
    private static final Office AGENCY = TwoOffices.office("AGENCY-3101", Desk.AGENCY, true);
    private static final Office OFFICE = TwoOffices.office("OFFICE-31", Desk.DOCUMENTS_OFFICE, true);
    private static final JalaliDate DAY = new JalaliDate(1405, 9, 1);

    private final ReadyScan bill = SampleScans.jpeg(1500, 1);
    private final ReadyScan papers = SampleScans.pdf(2048, 2);
    private final TwoOffices offices = new TwoOffices();

    @TempDir
    Path folder;

    @Test
    void readsThePackageWithAllThatTravels() throws Exception {
        if ("write".equals(System.getProperty("kargozar.vectors"))) {
            write(Path.of(System.getProperty("kargozar.root"), "resources", "vectors", "v1", "whole"));
            return;
        }
        Path file = folder.resolve("package.kgz");
        Files.write(file, vector("package.kgz"));
        Addressee us = TwoOffices.addressee(
                OFFICE, Identity.first(card("office.pem"), key()), new Peer(card("agency.pem"), Peer.Trust.TRUSTED));
        try (Opened opened = offices.files.open(file, us, Progress.NONE)) {
            assertThat(opened.signer().standing()).isEqualTo(Standing.TRUSTED);
            assertThat(opened.frozen().manifest()).isEqualTo(text("manifest.json"));
            assertThat(inflated(opened.parts().part(1))).isEqualTo(text("records.ndjson"));
            assertThat(contents(opened))
                    .containsExactly(bill.scan().hash(), papers.scan().hash());
            Taken taken = offices.read(opened.frozen(), opened.parts());
            assertThat(taken.aside()).isEmpty();
            assertThat(taken.records()).isEqualTo(records(card("next.pem")));
        }
    }

    @Test
    void theNewCardReadsItToo() throws Exception {
        Path file = folder.resolve("package.kgz");
        Files.write(file, vector("package.kgz"));
        Addressee us = TwoOffices.addressee(
                OFFICE, Identity.first(card("office.pem"), key()), new Peer(card("next.pem"), Peer.Trust.TRUSTED));
        try (Opened opened = offices.files.open(file, us, Progress.NONE)) {
            assertThat(opened.signer().standing()).isEqualTo(Standing.TRUSTED);
        }
    }

    @Test
    void writesTheSameLinesAndTheSameTarToday() throws IOException {
        Held held = offices.freeze(TwoOffices.head(1, true), records(card("next.pem")), bill, papers);
        assertThat(inflated(held.part(1))).isEqualTo(text("records.ndjson"));
        assertThat(held.frozen().manifest()).isEqualTo(text("manifest.json"));
        assertThat(tar()).isEqualTo(vector("scans-0001.tar"));
    }

    private List<PackageRecord> records(Card next) {
        SampleClaims claims = new SampleClaims(1405, TwoOffices.AGENCY.code());
        FormTemplate template = new FormTemplate("{\"form\": 2}", "توافق‌نامهٔ «{centre.name}»\n", false);
        FormState.Sent sent = new FormState.Sent(
                new FormState.Registration(new Line("۱۲/۳۴۵"), DAY),
                new FormState.Meeting(new Line("صورت‌جلسهٔ ۷"), DAY),
                DAY);
        OffsetForm<FormState.Sent> form = new OffsetForm<>(
                new FormNumber(TwoOffices.AGENCY.code(), 1405, FormKind.AGREEMENT, 1),
                6,
                1,
                new SampleForms(5, DAY, "خوزستان").of(FormKind.AGREEMENT, 1),
                sent);
        List<PackageRecord> records = new ArrayList<>();
        records.add(new Renewal(next));
        records.add(claims.next(bill, papers, bill));
        records.add(claims.next(papers));
        records.add(claims.next());
        records.add(new Template(template));
        records.add(new SentForm(form, Optional.of(template.hash())));
        return records;
    }

    private static List<ScanHash> contents(Opened opened) {
        List<ScanHash> hashes = new ArrayList<>();
        opened.parts().scans((scan, content) -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                content.writeTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            hashes.add(ScanHash.ofContent(out.toByteArray()));
        });
        return hashes;
    }

    private byte[] tar() throws IOException {
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        ScansWriter writer =
                new ScansWriter((what, part) -> tar.writeBytes(Pieces.exact(what, part)), Limits.SCANS_FULL);
        for (ReadyScan ready : List.of(bill, papers)) {
            writer.add(ir.kargozar.handover.parcel.Enclosed.of(ready.scan()), out -> out.write(ready.content()));
        }
        writer.finish();
        return tar.toByteArray();
    }

    private static String inflated(byte[] part) throws IOException {
        try (ZstdInputStream lines = new ZstdInputStream(new ByteArrayInputStream(part))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] vector(String name) throws IOException {
        String path = "/kargozar/vectors/v1/whole/" + name;
        try (var in = Objects.requireNonNull(WholeVectorTest.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        }
    }

    private static String text(String name) throws IOException {
        return new String(vector(name), StandardCharsets.UTF_8);
    }

    private Card card(String name) throws IOException {
        return offices.cards.read(vector(name)).orThrow();
    }

    private static PrivateKey key() throws IOException, GeneralSecurityException {
        String body = text("office.key").replaceAll("-----[A-Z ]+-----|\\s", "");
        return KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
    }

    private void write(Path vectors) throws IOException {
        Files.createDirectories(vectors);
        X509Cards cards = offices.cards;
        Identity agency = cards.make(AGENCY);
        Identity next = cards.renew(agency, AGENCY);
        Identity office = cards.make(OFFICE);
        Held held = offices.freeze(TwoOffices.head(1, true), records(next.card()), bill, papers);
        offices.files.write(
                held.frozen(),
                held,
                new Route(List.of(agency, next), office.card()),
                vectors.resolve("package.kgz"),
                Progress.NONE);
        Files.writeString(vectors.resolve("agency.pem"), cards.text(agency.card()));
        Files.writeString(vectors.resolve("next.pem"), cards.text(next.card()));
        Files.writeString(vectors.resolve("office.pem"), cards.text(office.card()));
        Files.writeString(vectors.resolve("office.key"), cards.privateText(office));
        Files.writeString(vectors.resolve("manifest.json"), held.frozen().manifest());
        Files.writeString(vectors.resolve("records.ndjson"), inflated(held.part(1)));
        Files.write(vectors.resolve("scans-0001.tar"), tar());
    }
}
