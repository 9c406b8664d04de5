package ir.kargozar.exchange.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ir.kargozar.claim.Status;
import ir.kargozar.exchange.TwoOffices;
import ir.kargozar.exchange.X509Cards;
import ir.kargozar.exchange.v1.VectorFolder.Aside;
import ir.kargozar.exchange.v1.VectorFolder.Expected;
import ir.kargozar.handover.Desktop;
import ir.kargozar.handover.Imported;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.handover.peer.Card;
import ir.kargozar.handover.peer.Identity;
import ir.kargozar.log.Change;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.scan.Scans;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.handover.JooqOwnIdentity;
import ir.kargozar.text.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file of {@code resources/vectors/v1/hostile}, given to a real office of those keys: what its index says becomes of
 * it, and after a refusal nothing of it is on the disk or in the tables. With {@code -Dkargozar.vectors=write} the files
 * are made anew.
 */
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // JUnit fills the fields before each test
class HostileVectorTest {
    private static final String VECTORS = "/kargozar/vectors/v1/hostile/";
    private static final Change CHANGE = new Change(Desktop.WHO, "test");

    private Path folder;
    private Desktop office;

    /** Undoes what was taken. */
    private static final class Undone extends RuntimeException {}

    @BeforeAll
    void anOfficeOfTheseKeys(@TempDir Path temporary) throws Exception {
        folder = temporary;
        if ("write".equals(System.getProperty("kargozar.vectors"))) {
            write(Path.of(System.getProperty("kargozar.root"), "resources", "vectors", "v1", "hostile"));
        }
        Path place = folder.resolve("office");
        office = new Desktop(
                Engine.workspace(new Location.Folder(place), Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE)));
        var store = office.workspace.store();
        Card card = new X509Cards().read(vector("office.pem")).orThrow();
        new JooqOwnIdentity(store, office.workspace.log(), office.workspace.dataKey())
                .keep(Identity.first(card, key()), CHANGE);
        for (String name : List.of("agency", "untrusted", "revoked")) {
            var peer = office.people.add(vector(name + ".pem"), Desktop.WHO).card();
            if (!name.equals("untrusted")) {
                office.people.trust(peer.office(), peer.fingerprint(), Desktop.WHO);
            }
            if (name.equals("revoked")) {
                office.people.revoke(peer.office(), Desktop.WHO);
            }
        }
    }

    @AfterAll
    void close() {
        office.close();
    }

    static List<Expected> index() throws IOException {
        return VectorFolder.read(vector("index.json"));
    }

    static Stream<Expected> refused() throws IOException {
        return index().stream().filter(each -> each.refused() != null);
    }

    static Stream<Expected> taken() throws IOException {
        return index().stream().filter(each -> each.refused() == null);
    }

    @ParameterizedTest
    @MethodSource
    void refused(Expected expected) throws IOException {
        Path file = file(expected.file());
        undoing(() -> {
            if (expected.after() != null) {
                assertThat(office.take(file(expected.after()))).isInstanceOf(Imported.Applied.class);
            }
            Set<String> disk = disk();
            Map<String, String> tables = tables();

            Refusal refusal = catchThrowableOfType(Refusal.class, () -> office.take(file));

            assertThat(refusal).isNotNull();
            assertThat(refusal.code()).isEqualTo(expected.refused());
            Problem words = Desktop.TEXTS.problem("", refusal.code(), refusal.arguments());
            assertThat(words.message()).isNotBlank();
            assertThat(words.remedy()).isNotBlank();
            assertThat(disk()).isEqualTo(disk);
            Map<String, String> after = tables();
            if (expected.after() != null) {
                // A conflict is written down.
                assertThat(after.remove("log")).isNotEqualTo(tables.remove("log"));
                assertThat(after.remove("log_head")).isNotEqualTo(tables.remove("log_head"));
            }
            assertThat(after).isEqualTo(tables);
        });
    }

    /** The good claim and its scan are taken, what is bad is set aside, and no other scan is kept. */
    @ParameterizedTest
    @MethodSource
    void taken(Expected expected) throws IOException {
        Path file = file(expected.file());
        undoing(() -> {
            Imported.Applied applied = (Imported.Applied) office.take(file);

            List<Aside> bad = Objects.requireNonNullElse(expected.setAside(), List.of());
            assertThat(applied.setAside())
                    .extracting(SetAside::code)
                    .containsExactlyElementsOf(bad.stream().map(Aside::code).toList());
            assertThat(applied.setAside()).allMatch(each -> !each.message().isBlank());
            assertThat(office.count(Status.RECEIVED)).isEqualTo(1);
            Scans.Sweep sweep = office.workspace.scans().sweep(Set.of(), Engine.CLOCK.instant(), CHANGE);
            assertThat(sweep.swept() + sweep.missing().size()).isZero();
            long hung = dsl().fetchSingle("SELECT count(DISTINCT hash) FROM claim_scan")
                    .into(long.class);
            assertThat((long) sweep.scans()).isEqualTo(hung);
            assertThat(hung).isEqualTo(expected.file().matches("honest-scan.*|scan-polyglot.*") ? 1 : 0);
        });
        assertThat(office.count(Status.RECEIVED)).isZero();
    }

    @Test
    void everyFileIsInTheIndexAndSmall() throws IOException {
        Path vectors = Path.of(System.getProperty("kargozar.root"), "resources", "vectors", "v1", "hostile");
        Set<String> files = new TreeSet<>();
        long all = 0;
        try (Stream<Path> each = Files.list(vectors)) {
            for (Path file :
                    each.filter(path -> path.toString().endsWith(".kgz")).toList()) {
                files.add(file.getFileName().toString());
                all += Files.size(file);
            }
        }
        assertThat(index()).extracting(Expected::file).containsExactlyInAnyOrderElementsOf(files);
        assertThat(index()).allMatch(each -> each.what().endsWith("."));
        assertThat(all).isLessThan(550_000);
    }

    private void undoing(Work work) throws IOException {
        try {
            office.workspace.transactions().within(() -> {
                try {
                    work.run();
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                throw new Undone();
            });
        } catch (Undone _) {
            // As wanted.
        } finally {
            office.workspace.scans().sweep(Set.of(), Engine.CLOCK.instant(), CHANGE);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private DSLContext dsl() {
        return office.workspace.store().dsl();
    }

    /** The rows of every table. */
    private Map<String, String> tables() {
        Map<String, String> tables = new TreeMap<>();
        dsl().fetch("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE TABLE%'")
                .getValues(0, String.class)
                .forEach(name -> tables.put(
                        name,
                        Arrays.deepToString(
                                dsl().fetch("SELECT * FROM \"" + name + "\"").intoArrays())));
        assertThat(tables).hasSizeGreaterThan(20);
        return tables;
    }

    /** Every file of the workspace and beside it. */
    private Set<String> disk() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new TreeSet<>(files.map(Path::toString).toList());
        }
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, vector(name));
        return file;
    }

    private static byte[] vector(String name) throws IOException {
        if ("write".equals(System.getProperty("kargozar.vectors"))) {
            return Files.readAllBytes(
                    Path.of(System.getProperty("kargozar.root"), "resources", "vectors", "v1", "hostile", name));
        }
        try (var in = Objects.requireNonNull(HostileVectorTest.class.getResourceAsStream(VECTORS + name), name)) {
            return in.readAllBytes();
        }
    }

    private static PrivateKey key() throws IOException, GeneralSecurityException {
        String body =
                new String(vector("office.key"), StandardCharsets.US_ASCII).replaceAll("-----[A-Z ]+-----|\\s", "");
        return KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
    }

    private static void write(Path vectors) throws IOException {
        TwoOffices offices = new TwoOffices();
        VectorFolder hostile = new VectorFolder(vectors);
        Identity untrusted = offices.cards.make(TwoOffices.office("AGENCY-3103", Desk.AGENCY, false));
        Identity revoked = offices.cards.make(TwoOffices.office("AGENCY-3104", Desk.AGENCY, false));
        hostile.text("agency.pem", offices.cards.text(offices.agency.card()));
        hostile.text("office.pem", offices.cards.text(offices.documents.card()));
        hostile.text("office.key", offices.cards.privateText(offices.documents));
        hostile.text("untrusted.pem", offices.cards.text(untrusted.card()));
        hostile.text("revoked.pem", offices.cards.text(revoked.card()));
        HostileTars tars = new HostileTars(hostile, offices);
        HostileMessages messages = new HostileMessages(hostile, offices);
        new HostileFiles(hostile, messages.honest(), tars.honest()).write();
        messages.write(untrusted, revoked);
        new HostileLines(hostile, offices).write();
        tars.write();
        hostile.finish();
    }
}
