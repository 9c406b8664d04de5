package ir.kargozar.exchange.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import ir.kargozar.exchange.SampleClaims;
import ir.kargozar.exchange.TwoOffices;
import ir.kargozar.exchange.TwoOffices.Held;
import ir.kargozar.exchange.TwoOffices.Taken;
import ir.kargozar.handover.parcel.PackageRecord.SentClaim;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.handover.parcel.Totals;
import ir.kargozar.office.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Content that a trusted sender signed, and that is wrong nevertheless. */
class HostileRecordsTest {
    private final TwoOffices offices = new TwoOffices();
    private final List<SentClaim> claims = new SampleClaims(2, TwoOffices.AGENCY.code()).take(2);
    private final String good = new String(
            Json.MAPPER.writerFor(WireRecord.class).writeValueAsBytes(ToWire.record(claims.get(0))),
            StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"type":"claim"             | {"type":"spaceship"
                    {"type":"claim"             | {"type":"java.lang.Runtime"
                    {"type":"claim",            | {"type":"claim","unknown":1,
                    {"type":"claim",            | {"type":"claim","revision":3,
                    "revision":3                | "revision":0
                    "revision":3                | "revision":"3"
                    "revision":3                | "revision":3.0
                    "revision":3                | "revision":99999999999
                    "revision":3                | "revision":null
                    "revision":3,               | `  `
                    "kind":"                    | "kind":"X
                    "acceptedOn":"1405          | "acceptedOn":"1305-13
                    "relation":"MAIN"           | "relation":"SPOUSE"
                    "relation":"MAIN"           | "relation":"MAIN","extra":true
                    "nationalId":"              | "nationalId":"9
                    "original":true             | "original":"true"
                    "original":true             | "original":1
                    "pages":1                   | "pages":-1
                    "pages":1                   | "pages":"1"
                    "amount":                   | "amount":-
                    "amount":                   | "amount":"1","x":
                    "firstName":"               | "firstName":"\\u0000
                    "firstName":"               | "firstName":"\\u202e
                    "firstName":"               | "firstName":["a"],"x":"
                    "sheba":"IR                 | "sheba":"IQ
                    }                           | `  `
                    """)
    void setsABadRecordAsideAndTakesTheRest(String part, String wrong) {
        String bad = good.replace(part, wrong == null ? "" : wrong);
        assertThat(bad).isNotEqualTo(good);

        Taken taken = readLines(bad, line(claims.get(1)));

        assertThat(taken.aside()).extracting(SetAside::record).containsExactly(1L);
        assertThat(taken.aside().getFirst().message()).isNotBlank().hasSizeLessThanOrEqualTo(SetAside.TEXT);
        assertThat(taken.records()).containsExactly(claims.get(1));
    }

    @Test
    void setsAsideLinesThatAreNoRecordAtAll() {
        Taken taken = readLines(
                "", "null", "[]", "1", "[".repeat(100_000), "{\"a\":".repeat(1000), "\u0000", line(claims.get(1)));

        assertThat(taken.aside()).hasSize(7);
        assertThat(taken.records()).hasSize(1);
    }

    @Test
    void refusesSumsThatAreNotThoseOfTheRecords() {
        Held honest = offices.freeze(claims);
        Totals totals = honest.frozen().totals();
        Totals fewer = new Totals(
                totals.claims(), totals.receipts() + 1, totals.answers(), Totals.Others.NONE, Totals.Scans.NONE);
        Totals dearer = new Totals(
                Map.copyOf(totals.claims().entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                Map.Entry::getKey,
                                kind -> new Totals.Sum(
                                        kind.getValue().count(),
                                        kind.getValue().amount().plus(new ir.kargozar.money.Rial(1)))))),
                0,
                0,
                Totals.Others.NONE,
                Totals.Scans.NONE);

        refusedSums(read(fewer, line(claims.get(0)), line(claims.get(1))));
        refusedSums(read(dearer, line(claims.get(0)), line(claims.get(1))));
        refusedSums(read(totals, line(claims.get(0))));
    }

    @Test
    void refusesAPartThatInflatesWithoutEnd() {
        byte[] bomb = Zstd.compress(new byte[300 << 20]);
        assertThat(bomb.length).isLessThan(100_000);

        refused(() -> readPart(bomb), "PACKAGE_TOO_LARGE");
    }

    @Test
    void refusesALineWithoutEnd() {
        byte[] noise = new byte[20 << 20];
        new java.util.Random(1).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = noise[i] == '\n' ? 0 : noise[i];
        }

        refused(() -> readPart(Zstd.compress(noise, 1)), "PACKAGE_TOO_LARGE");
    }

    @Test
    void refusesAPartThatIsCutOrNotCompressed() {
        byte[] part = offices.freeze(claims).part(1);

        refused(() -> readPart(Arrays.copyOf(part, part.length - 5)), "PACKAGE_DAMAGED");
        refused(() -> readPart("سلام".getBytes(StandardCharsets.UTF_8)), "PACKAGE_DAMAGED");
        refused(() -> readPart(Zstd.compress("{}".getBytes(StandardCharsets.UTF_8))), "PACKAGE_DAMAGED");
    }

    @Test
    void refusesNoiseOfVeryManyBadRecords() {
        byte[] noise = "x\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);

        refused(() -> readPart(Zstd.compress(noise)), "PACKAGE_TOO_MANY_BAD");
    }

    private static String line(SentClaim claim) {
        return new String(
                Json.MAPPER.writerFor(WireRecord.class).writeValueAsBytes(ToWire.record(claim)),
                StandardCharsets.UTF_8);
    }

    private Taken readLines(String... lines) {
        Totals.Counter signed = new Totals.Counter();
        claims.forEach(signed::count);
        Totals some = signed.totals();
        return read(
                        new Totals(
                                some.claims(),
                                0,
                                lines.length - some.claimCount(),
                                Totals.Others.NONE,
                                Totals.Scans.NONE),
                        lines)
                .get();
    }

    private java.util.function.Supplier<Taken> read(Totals totals, String... lines) {
        List<byte[]> parts = new ArrayList<>();
        RecordWriter writer = new RecordWriter(TwoOffices.head(1, false), (index, part) -> parts.add(part), 1);
        for (String line : lines) {
            writer.add(line.getBytes(StandardCharsets.UTF_8));
        }
        Held held = new Held(writer.finish(totals), parts, List.of());
        return () -> offices.read(held.frozen(), held);
    }

    private void readPart(byte[] part) {
        Held honest = offices.freeze(claims);
        offices.read(honest.frozen(), new Held(honest.frozen(), List.of(part), List.of()));
    }

    private static void refusedSums(java.util.function.Supplier<?> work) {
        refused(() -> assertThat(work.get()).isNull(), "PACKAGE_SUMS");
    }

    private static void refused(ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
