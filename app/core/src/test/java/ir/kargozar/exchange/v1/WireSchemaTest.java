package ir.kargozar.exchange.v1;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.circular.CircularContent;
import ir.kargozar.circular.Reading;
import ir.kargozar.circular.SampleCirculars;
import ir.kargozar.claim.Assignment;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.Deduction;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.exchange.SampleClaims;
import ir.kargozar.exchange.SampleScans;
import ir.kargozar.exchange.TwoOffices;
import ir.kargozar.exchange.X509Cards;
import ir.kargozar.handover.parcel.PackageRecord;
import ir.kargozar.handover.parcel.PackageRecord.Answer;
import ir.kargozar.handover.parcel.PackageRecord.Decision;
import ir.kargozar.handover.parcel.PackageRecord.Receipt;
import ir.kargozar.handover.parcel.PackageRecord.Renewal;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.FormTemplate;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.scan.ReadyScan;
import ir.kargozar.settlement.fact.SampleEvents;
import ir.kargozar.statistics.statement.SampleStatements;
import ir.kargozar.text.Line;
import ir.kargozar.text.Passage;
import ir.kargozar.training.fact.SampleFacts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schemas say what the program writes and reads. */
class WireSchemaTest {
    private static final Schema MANIFEST = schema("package-manifest-v1");
    private static final Schema RECORD = schema("package-record-v1");
    private static final Schema CLAIM = schema("claim");

    private static final JalaliDate DAY = new JalaliDate(1405, 9, 1);
    private static final OffsetForm<FormState.Sent> SENT = new OffsetForm<>(
            new FormNumber(TwoOffices.AGENCY.code(), 1405, FormKind.AGREEMENT, 1),
            7,
            2,
            new FormValues(
                    Map.of("centre.name", "بیمارستان مهر", "amount", "1200"),
                    Map.of("workshops", List.of(Map.of("code", "12", "amount", "5"), Map.of("code", "13")))),
            new FormState.Sent(
                    new FormState.Registration(new Line("۱۲/۳"), DAY),
                    new FormState.Meeting(new Line("صورت‌جلسهٔ ۷"), DAY),
                    DAY));

    private final FromWire reader = new FromWire(TwoOffices.TEXTS);

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(WireSchemaTest.class.getResourceAsStream("/kargozar/schemas/" + name + ".schema.json"));
    }

    private static boolean isValid(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).isEmpty();
    }

    @Test
    void everyManifestWrittenIsValid() {
        TwoOffices offices = new TwoOffices();
        var claims = new SampleClaims(1, TwoOffices.AGENCY.code()).take(40);

        assertThat(MANIFEST.validate(offices.freeze(claims).frozen().manifest(), InputFormat.JSON))
                .isEmpty();
        assertThat(MANIFEST.validate(
                        offices.freeze(TwoOffices.head(2, true), claims)
                                .frozen()
                                .manifest(),
                        InputFormat.JSON))
                .isEmpty();
        ReadyScan scan = SampleScans.jpeg(4000, 1);
        List<PackageRecord> records = new ArrayList<>(claims);
        records.addAll(records());
        assertThat(MANIFEST.validate(offices.freeze(records, scan).frozen().manifest(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void everyRecordWrittenIsValid() {
        for (PackageRecord record : records()) {
            String line = Json.MAPPER.writeValueAsString(ToWire.record(record));
            assertThat(RECORD.validate(line, InputFormat.JSON)).as(line).isEmpty();
            if (record instanceof PackageRecord.SentClaim) {
                String content = Json.MAPPER.readTree(line).get("content").toString();
                assertThat(CLAIM.validate(content, InputFormat.JSON))
                        .as(content)
                        .isEmpty();
            }
        }
    }

    @Test
    void everyRecordWrittenIsReadAsItWas() {
        long place = 0;
        for (PackageRecord record : records()) {
            byte[] line = Json.MAPPER.writerFor(WireRecord.class).writeValueAsBytes(ToWire.record(record));
            assertThat(reader.read(++place, line, 0, line.length)).isEqualTo(new FromWire.Line.Good(record));
        }
    }

    private static List<PackageRecord> records() {
        JalaliDate day = new JalaliDate(1405, 9, 1);
        ClaimNumber number = new ClaimNumber(TwoOffices.AGENCY.code(), 1405, 7);
        List<PackageRecord> records = new ArrayList<>(new SampleClaims(1, TwoOffices.AGENCY.code()).take(40));
        records.add(new SampleClaims(2, TwoOffices.AGENCY.code())
                .next(SampleScans.jpeg(4000, 1), SampleScans.pdf(5000, 2)));
        records.add(new Receipt(
                1, new UUID(1, 2), "ab".repeat(32), day, List.of(new SetAside(1, "", "items", "X", "بد است."))));
        FormTemplate template = new FormTemplate("{}", "متن\nدوم", true);
        records.add(new PackageRecord.Template(template));
        records.add(new PackageRecord.SentForm(SENT, Optional.of(template.hash())));
        records.add(new PackageRecord.SentForm(
                SENT.step(sent -> sent.replace(new FormNumber(TwoOffices.AGENCY.code(), 1405, FormKind.AGREEMENT, 2))),
                Optional.empty()));
        SampleCirculars circulars = new SampleCirculars(3);
        records.add(new PackageRecord.SentCircular(circulars.number(), 1, circulars.content(), day));
        records.add(new PackageRecord.SentCircular(
                circulars.number(),
                2,
                circulars.content(
                        SampleScans.pdf(4000, 1).scan(),
                        SampleScans.jpeg(4000, 2).scan()),
                day));
        records.add(new PackageRecord.SentCircular(circulars.number(), 1, longest(circulars.content()), day));
        records.add(new PackageRecord.CircularRead(circulars.number(), 1, new Reading(new Line("مریم رضایی"), day)));
        records.add(new PackageRecord.SentStatement(SampleStatements.full(TwoOffices.AGENCY.code())));
        SampleFacts.all(TwoOffices.AGENCY.code()).forEach(fact -> records.add(new PackageRecord.SentFact(fact)));
        SampleEvents.travelling(TwoOffices.AGENCY.code(), TwoOffices.DOCUMENTS.code())
                .forEach(fact -> records.add(new PackageRecord.SentSettlement(fact)));
        records.add(new Renewal(new X509Cards().make(TwoOffices.AGENCY).card()));
        records.add(new Answer(number, 4, new Decision.Approved(day, new Rial(1))));
        records.add(new Answer(number, 4, new Decision.Paid(day, new Rial(1))));
        Deduction cut = new Deduction(2, new Rial(5), List.of(new ReturnReason("A", "ب", "پ")));
        records.add(new Answer(number, 4, new Decision.Approved(day, new Rial(1), List.of(cut))));
        records.add(new Answer(number, 4, new Decision.Paid(day, new Rial(1), List.of(cut), Optional.empty())));
        Assignment to =
                new Assignment(new WorkshopCode("3101234567"), new Line("بیمارستان مهر"), new Line("۱۲/و"), day);
        records.add(new Answer(number, 4, new Decision.Paid(day, new Rial(1), List.of(cut), Optional.of(to))));
        records.add(new Answer(number, 4, new Decision.GivenBack(day, List.of(new ReturnReason("A", "ب", "پ")))));
        return records;
    }

    private static CircularContent longest(CircularContent content) {
        return new CircularContent(
                content.kind(),
                content.title(),
                content.dated(),
                new Passage("س".repeat(Passage.MAXIMUM)),
                content.attachments());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"type\":\"answer\"}",
                "{\"type\":\"form\"}",
                "{\"type\":\"circular\"}",
                "{\"type\":\"circular-read\"}",
                "{\"type\":\"statistics\"}",
                "{\"type\":\"statistics\",\"id\":\"0192f0c1-0000-7000-8000-000000000001\",\"by\":\"3101\",\"agency\":\"3101\",\"month\":\"1405-13\",\"revision\":1,\"madeOn\":\"1405-09-01\",\"lines\":[]}",
                "{\"type\":\"statistics\",\"id\":\"0192f0c1-0000-7000-8000-000000000001\",\"by\":\"3101\",\"agency\":\"3101\",\"month\":\"1405-08\",\"revision\":1,\"madeOn\":\"1405-09-01\",\"lines\":[{\"dated\":\"RECEIVED\",\"kind\":\"OUTPATIENT\",\"providerType\":\"PHARMACY\",\"status\":\"ACCEPTED\",\"claims\":-1,\"papers\":0,\"amount\":0,\"approved\":0,\"days\":0}]}",
                "{\"type\":\"training\"}",
                "{\"type\":\"training\",\"id\":\"0192f0c1-0000-7000-8000-000000000001\",\"kind\":\"OTHER\",\"by\":\"3101\",\"on\":\"1405-09-01\",\"who\":\"a\",\"words\":{}}",
                "{\"type\":\"training\",\"id\":\"0192f0c1-0000-7000-8000-000000000001\",\"kind\":\"GATE\",\"by\":\"3101\",\"on\":\"1405-09-01\",\"who\":\"a\",\"words\":{\"from\":5}}",
                "{\"type\":\"training\",\"id\":\"0192f0c1-0000-7000-8000-000000000001\",\"kind\":\"SIGNED\",\"by\":\"3101\",\"person\":\"0499370899\",\"on\":\"1405-09-01\",\"who\":\"a\",\"words\":{\"stage\":\"THEORY\"}}",
                "{\"type\":\"circular-read\",\"number\":\"1/2\",\"revision\":0,\"who\":\"a\",\"on\":\"1405-09-01\"}",
                "{\"type\":\"circular-read\",\"number\":\"\",\"revision\":1,\"who\":\"a\",\"on\":\"1405-09-01\"}",
                "{\"type\":\"circular-read\",\"number\":\"1/2\",\"revision\":1,\"who\":\"a\",\"on\":\"1405-09-01\",\"x\":1}",
                "{\"type\":\"template\",\"sha256\":\"HASH\",\"definition\":\"{}\",\"wording\":\"\"}",
                "{\"type\":\"card\"}",
                "{\"type\":\"card\",\"certificate\":\"?\"}",
                "{\"type\":\"other\",\"number\":\"3101-05-00041-7\"}",
                "{\"type\":\"answer\",\"number\":\"NUMBER\",\"revision\":4,\"decision\":\"PAID\",\"on\":\"1405-09-01\"}",
                "{\"type\":\"answer\",\"number\":\"NUMBER\",\"revision\":4,\"decision\":\"PAID\",\"on\":\"1405-09-01\",\"amount\":0}",
                "{\"type\":\"answer\",\"number\":\"NUMBER\",\"revision\":4,\"decision\":\"PAID\",\"on\":\"1405-09-01\",\"amount\":\"5\"}",
                "{\"type\":\"answer\",\"number\":\"NUMBER\",\"revision\":4,\"decision\":\"PAID\",\"on\":\"1405-09-01\",\"amount\":5,\"x\":1}",
                "{\"type\":\"answer\",\"number\":\"NUMBER\",\"revision\":4,\"decision\":\"RETURNED\",\"on\":\"1405-09-01\",\"reasons\":[]}",
                "{\"type\":\"answer\",\"number\":\"NUMBER\",\"revision\":4,\"decision\":\"PAID\",\"on\":\"1405-09-01\",\"amount\":5,\"deductions\":[{\"item\":0,\"cut\":5,\"reasons\":[{\"code\":\"A\",\"reason\":\"b\",\"remedy\":\"c\"}]}]}",
                "{\"type\":\"answer\",\"number\":\"NUMBER\",\"revision\":4,\"decision\":\"PAID\",\"on\":\"1405-09-01\",\"amount\":5,\"deductions\":[{\"item\":1,\"cut\":5,\"reasons\":[]}]}",
                "{\"type\":\"answer\",\"number\":\"NUMBER\",\"revision\":4,\"decision\":\"APPROVED\",\"on\":\"1405-09-01\",\"amount\":5,\"assigned\":{\"centre\":\"3101234567\",\"name\":\"a\",\"letter\":\"1\",\"on\":\"1405-09-01\"}}",
                "{\"type\":\"answer\",\"number\":\"NUMBER\",\"revision\":4,\"decision\":\"PAID\",\"on\":\"1405-09-01\",\"amount\":5,\"assigned\":{\"centre\":\"310123456\",\"name\":\"a\",\"letter\":\"1\",\"on\":\"1405-09-01\"}}",
                "{\"type\":\"answer\",\"number\":\"NUMBER\",\"revision\":4,\"decision\":\"PAID\",\"on\":\"1405-09-01\",\"amount\":5,\"assigned\":{\"centre\":\"3101234567\",\"name\":\"a\",\"on\":\"1405-09-01\"}}",
                "{\"type\":\"answer\",\"number\":\"NUMBER\",\"revision\":0,\"decision\":\"PAID\",\"on\":\"1405-09-01\",\"amount\":5}",
                "{\"type\":\"receipt\",\"sequence\":0,\"id\":\"00000000-0000-0001-0000-000000000002\",\"sha256\":\"HASH\",\"on\":\"1405-09-01\",\"setAside\":[]}",
                "{\"type\":\"receipt\",\"sequence\":1,\"id\":\"00000000-0000-0001-0000-000000000002\",\"sha256\":\"ab\",\"on\":\"1405-09-01\",\"setAside\":[]}",
                "{\"type\":\"receipt\",\"sequence\":1,\"id\":\"00000000-0000-0001-0000-000000000002\",\"sha256\":\"HASH\",\"on\":\"1405-09-01\"}"
            })
    void whatTheSchemaRefusesTheReaderRefusesToo(String template) {
        String line = template.replace("NUMBER", new ClaimNumber(TwoOffices.AGENCY.code(), 1405, 7).toString())
                .replace("HASH", "ab".repeat(32));

        assertThat(isValid(RECORD, line)).isFalse();
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read(1, bytes, 0, bytes.length)).isInstanceOf(FromWire.Line.Bad.class);
    }
}
