package ir.kargozar.exchange.v1;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdInputStream;
import ir.kargozar.exchange.SampleClaims;
import ir.kargozar.exchange.TwoOffices;
import ir.kargozar.exchange.X509Cards;
import ir.kargozar.handover.parcel.PackageFiles.Addressee;
import ir.kargozar.handover.parcel.PackageFiles.Opened;
import ir.kargozar.handover.parcel.PackageFiles.Route;
import ir.kargozar.handover.parcel.PackageRecord;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.peer.Card;
import ir.kargozar.handover.peer.Identity;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A package of version 1 as it was once written, kept in {@code resources/vectors/v1}: every later program must read it.
 * With {@code -Dkargozar.vectors=write} the files are made anew: only before the first release.
 */
class VectorTest {
    private static final Office AGENCY = TwoOffices.office("AGENCY-3101", Desk.AGENCY, true);
    private static final Office OFFICE = TwoOffices.office("OFFICE-31", Desk.DOCUMENTS_OFFICE, true);

    private final List<PackageRecord> records = List.copyOf(new SampleClaims(1405, TwoOffices.AGENCY.code()).take(5));
    private final TwoOffices offices = new TwoOffices();

    @TempDir
    Path folder;

    @Test
    void readsThePackageOfVersionOne() throws Exception {
        if ("write".equals(System.getProperty("kargozar.vectors"))) {
            write(Path.of(System.getProperty("kargozar.root"), "resources", "vectors", "v1"));
            return;
        }
        Path file = folder.resolve("package.kgz");
        Files.write(file, vector("package.kgz"));
        Addressee us = TwoOffices.addressee(
                OFFICE, Identity.first(card("office.pem"), key()), new Peer(card("agency.pem"), Peer.Trust.TRUSTED));

        try (Opened opened = offices.files.open(file, us, Progress.NONE)) {
            assertThat(opened.frozen().manifest())
                    .isEqualTo(new String(vector("manifest.json"), StandardCharsets.UTF_8));
            assertThat(inflated(opened.parts().part(1)))
                    .isEqualTo(new String(vector("records.ndjson"), StandardCharsets.UTF_8));
        }
        assertThat(offices.read(file, us).records()).isEqualTo(records);
    }

    @Test
    void writesTheSameLinesToday() throws IOException {
        assertThat(inflated(offices.freeze(records).part(1)))
                .isEqualTo(new String(vector("records.ndjson"), StandardCharsets.UTF_8));
    }

    private static String inflated(byte[] part) throws IOException {
        try (ZstdInputStream lines = new ZstdInputStream(new ByteArrayInputStream(part))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] vector(String name) throws IOException {
        try (var in = Objects.requireNonNull(VectorTest.class.getResourceAsStream("/kargozar/vectors/v1/" + name))) {
            return in.readAllBytes();
        }
    }

    private Card card(String name) throws IOException {
        return offices.cards.read(vector(name)).orThrow();
    }

    private static java.security.PrivateKey key() throws IOException, GeneralSecurityException {
        String body =
                new String(vector("office.key"), StandardCharsets.US_ASCII).replaceAll("-----[A-Z ]+-----|\\s", "");
        return KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
    }

    private void write(Path vectors) throws IOException {
        X509Cards cards = offices.cards;
        Identity agency = cards.make(AGENCY);
        Identity office = cards.make(OFFICE);
        var held = offices.freeze(TwoOffices.head(1, true), records);
        offices.files.write(
                held.frozen(), held, new Route(agency, office.card()), vectors.resolve("package.kgz"), Progress.NONE);
        Files.writeString(vectors.resolve("agency.pem"), cards.text(agency.card()));
        Files.writeString(vectors.resolve("office.pem"), cards.text(office.card()));
        Files.writeString(vectors.resolve("office.key"), cards.privateText(office));
        Files.writeString(vectors.resolve("manifest.json"), held.frozen().manifest());
        Files.writeString(vectors.resolve("records.ndjson"), inflated(held.part(1)));
    }
}
