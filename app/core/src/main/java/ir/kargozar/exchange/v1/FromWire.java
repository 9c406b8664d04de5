package ir.kargozar.exchange.v1;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.exchange.v1.WireRecord.WireAnswer;
import ir.kargozar.exchange.v1.WireRecord.WireCard;
import ir.kargozar.exchange.v1.WireRecord.WireReceipt;
import ir.kargozar.exchange.v1.WireRecord.WireSentClaim;
import ir.kargozar.handover.parcel.PackageRecord;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

/** Lines of the wire as the field's records, every value valid, or the reason why not. */
final class FromWire {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final ObjectReader JSON = Json.MAPPER.readerFor(WireRecord.class);
    private static final ObjectReader TEMPLATES = Json.WIDE.readerFor(WireForm.WireTemplate.class);
    private static final ObjectReader CIRCULARS = Json.LONG.readerFor(WireCircular.WireSentCircular.class);
    private static final ObjectReader SETTLEMENTS = Json.WIDE.readerFor(WireSettlement.class);
    private static final byte[] TEMPLATE = "{\"type\":\"template\",".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CIRCULAR = "{\"type\":\"circular\",".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SETTLEMENT = "{\"type\":\"settlement\",".getBytes(StandardCharsets.US_ASCII);

    private final Texts texts;
    private final ClaimFromWire claims;

    FromWire(Texts texts) {
        this.texts = texts;
        this.claims = new ClaimFromWire(texts);
    }

    /** What came of one line. */
    sealed interface Line {
        record Good(PackageRecord record) implements Line {}

        record Bad(SetAside why) implements Line {}
    }

    /** @param place of the record in its package, 1 and up */
    Line read(long place, byte[] buffer, int start, int length) {
        WireRecord wire = null;
        try {
            wire = reader(buffer, start, length).readValue(buffer, start, length);
            return switch (wire) {
                case null -> throw new IllegalArgumentException("RECORD_NULL");
                case WireSentClaim claim -> claim(place, claim);
                case WireReceipt receipt -> new Line.Good(receipt(receipt));
                case WireAnswer answer -> new Line.Good(AnswerWire.read(answer));
                case WireCard card -> new Line.Good(renewal(card));
                case WireForm.WireTemplate template -> new Line.Good(FormWire.read(template));
                case WireForm.WireSentForm form -> new Line.Good(FormWire.read(form));
                case WireCircular.WireSentCircular circular -> new Line.Good(CircularWire.read(circular));
                case WireCircular.WireRead reading -> new Line.Good(CircularWire.read(reading));
                case WireStatement statement ->
                    new Line.Good(new PackageRecord.SentStatement(StatementWire.read(statement)));
                case WireFact fact -> new Line.Good(new PackageRecord.SentFact(FactWire.read(fact)));
                case WireSettlement fact -> new Line.Good(new PackageRecord.SentSettlement(SettlementWire.read(fact)));
            };
        } catch (JacksonException | IllegalArgumentException | ArithmeticException e) {
            return bad(place, subject(wire), texts.problem("", "RECORD_UNREADABLE", List.of()));
        }
    }

    /** By what a line begins with: only templates, circulars and deductions from many documents may hold long texts. */
    private static ObjectReader reader(byte[] buffer, int start, int length) {
        if (begins(buffer, start, length, TEMPLATE)) {
            return TEMPLATES;
        }
        if (begins(buffer, start, length, SETTLEMENT)) {
            return SETTLEMENTS;
        }
        return begins(buffer, start, length, CIRCULAR) ? CIRCULARS : JSON;
    }

    private static boolean begins(byte[] buffer, int start, int length, byte[] beginning) {
        return length > beginning.length
                && Arrays.equals(buffer, start, start + beginning.length, beginning, 0, beginning.length);
    }

    private static String subject(@Nullable WireRecord wire) {
        String number = switch (wire) {
            case WireSentClaim claim -> claim.number();
            case WireAnswer answer -> answer.number();
            case WireForm.WireSentForm form -> form.number();
            case WireCircular.WireSentCircular circular -> circular.number();
            case WireCircular.WireRead reading -> reading.number();
            case WireStatement statement -> statement.month();
            case WireFact fact -> fact.kind();
            case WireSettlement fact -> fact.kind();
            case null, default -> "";
        };
        return number.length() > SetAside.TEXT || number.codePoints().anyMatch(FromWire::isForbidden) ? "" : number;
    }

    private static Line bad(long place, String subject, Problem problem) {
        return new Line.Bad(SetAside.of(place, subject, problem));
    }

    private Line claim(long place, WireSentClaim wire) {
        UUID id = UUID.fromString(wire.id());
        ClaimNumber number = ClaimNumber.of(wire.number()).orThrow();
        JalaliDate acceptedOn = JalaliDate.of(wire.acceptedOn()).orThrow();
        if (wire.revision() < 1) {
            throw new IllegalArgumentException("REVISION");
        }
        return switch (claims.read(wire.content())) {
            case Reading.Valid(ClaimContent content) ->
                new Line.Good(new PackageRecord.SentClaim(
                        id, number, wire.revision(), acceptedOn, content, ScanWire.read(wire.scans())));
            case Reading.Refused(List<Problem> problems) -> bad(place, number.toString(), problems.getFirst());
        };
    }

    private static PackageRecord.Renewal renewal(WireCard wire) {
        byte[] certificate = Base64.getDecoder().decode(wire.certificate());
        return new PackageRecord.Renewal(CardCertificate.read(certificate).orThrow());
    }

    private static PackageRecord.Receipt receipt(WireReceipt wire) {
        if (wire.sequence() < 1 || !HASH.matcher(wire.sha256()).matches()) {
            throw new IllegalArgumentException("RECEIPT");
        }
        List<SetAside> setAside = wire.setAside().stream()
                .map(bad -> new SetAside(
                        bad.record(), text(bad.subject()), text(bad.field()), text(bad.code()), text(bad.message())))
                .toList();
        return new PackageRecord.Receipt(
                wire.sequence(),
                UUID.fromString(wire.id()),
                wire.sha256(),
                JalaliDate.of(wire.on()).orThrow(),
                setAside);
    }

    /** Another office's words, shown to people: short, and without what could disturb a line. */
    static String text(String word) {
        if (word.length() > SetAside.TEXT || word.codePoints().anyMatch(FromWire::isForbidden)) {
            throw new IllegalArgumentException("TEXT_CONTROL");
        }
        return word;
    }

    private static boolean isForbidden(int c) {
        return Character.isISOControl(c) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
