package ir.kargozar.exchange.v1;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.circular.CircularContent;
import ir.kargozar.circular.CircularKind;
import ir.kargozar.circular.CircularNumber;
import ir.kargozar.circular.Reading;
import ir.kargozar.exchange.SampleScans;
import ir.kargozar.exchange.TwoOffices;
import ir.kargozar.handover.parcel.PackageRecord;
import ir.kargozar.handover.parcel.PackageRecord.CircularRead;
import ir.kargozar.handover.parcel.PackageRecord.SentCircular;
import ir.kargozar.text.Line;
import ir.kargozar.text.Passage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Circulars, and words of reading, that a trusted sender signed and that are wrong nevertheless. */
class HostileCircularsTest {
    private static final JalaliDate DAY = new JalaliDate(1405, 9, 1);
    private static final CircularContent CONTENT = new CircularContent(
            new CircularKind("DIRECTIVE", new Line("دستورالعمل")),
            new Line("Title"),
            DAY,
            new Passage("first\nsecond"),
            List.of(SampleScans.jpeg(4000, 1).scan()));
    private static final SentCircular CIRCULAR = new SentCircular(new CircularNumber("1000/5193"), 3, CONTENT, DAY);
    private static final CircularRead READ =
            new CircularRead(new CircularNumber("1000/5193"), 3, new Reading(new Line("Reader"), DAY));

    private final FromWire reader = new FromWire(TwoOffices.TEXTS);

    private static String line(PackageRecord record) {
        return Json.MAPPER.writerFor(WireRecord.class).writeValueAsString(ToWire.record(record));
    }

    private FromWire.Line read(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return reader.read(1, bytes, 0, bytes.length);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "number":"1000/5193" | "number":""
                    "number":"1000/5193" | "number":" 1000/5193"
                    "number":"1000/5193" | "number":"\\u06f1000"
                    "number":"1000/5193" | "number":"1\\n2"
                    "number":"1000/5193" | "number":"1\\u0000"
                    "number":"1000/5193" | "number":"1\\u202e2"
                    "number":"1000/5193" | "number":"../../etc/passwd\\u0000"
                    "number":"1000/5193" | "number":null
                    "revision":3         | "revision":0
                    "revision":3         | "revision":-1
                    "revision":3         | "revision":"3"
                    "revision":3         | "revision":99999999999
                    "revision":3         | "revision":3,"revision":4
                    "code":"DIRECTIVE"   | "code":"directive"
                    "code":"DIRECTIVE"   | "code":""
                    "code":"DIRECTIVE",  | "code":"DIRECTIVE","more":1,
                    "title":"Title"      | "title":""
                    "title":"Title"      | "title":"a\\nb"
                    "title":"Title"      | "title":["a"]
                    "date":"1405-09-01"  | "date":"1405-13-01"
                    "date":"1405-09-01"  | "date":"1404-12-30"
                    "text":"first        | "text":" first
                    "text":"first        | "text":"fi\\u0000rst
                    "text":"first        | "text":"fi\\u2066rst
                    "text":"first        | "text":"fi\\r\\nrst
                    "text":"first        | "text":"first\\u001b[2J
                    "type":"JPEG"        | "type":"EXE"
                    "pages":1            | "pages":0
                    "bytes":4000         | "bytes":-4000
                    "bytes":4000         | "bytes":4000,"paper":"IDENTITY"
                    "attachments":[      | "attachments":[null,
                    "attachments":       | "attachment":
                    {"type":"circular"   | {"type":"circular","from":"OFFICE-32"
                    {"type":"circular"   | {"type":"claim"
                    """)
    void setsABadCircularAside(String part, String wrong) {
        String good = line(CIRCULAR);
        assertThat(read(good)).isEqualTo(new FromWire.Line.Good(CIRCULAR));
        String bad = good.replace(part, wrong);
        assertThat(bad).isNotEqualTo(good);
        assertThat(read(bad)).isInstanceOf(FromWire.Line.Bad.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "number":"1000/5193" | "number":"x\\u0000"
                    "revision":3         | "revision":0
                    "who":"Reader"       | "who":""
                    "who":"Reader"       | "who":"a\\nb"
                    "who":"Reader"       | "who":"\\u202eabc"
                    "who":"Reader"       | "who":{"name":"a"}
                    "on":"1405-09-01"    | "on":"2026-11-22"
                    "on":"1405-09-01"    | "on":"1405-09-01","at":1
                    """)
    void setsABadReadingAside(String part, String wrong) {
        String good = line(READ);
        assertThat(read(good)).isEqualTo(new FromWire.Line.Good(READ));
        String bad = good.replace(part, wrong);
        assertThat(bad).isNotEqualTo(good);
        assertThat(read(bad)).isInstanceOf(FromWire.Line.Bad.class);
    }

    @Test
    void setsAsideWhatIsTooLong() {
        assertThat(read(line(CIRCULAR).replace("first", "a".repeat(Passage.MAXIMUM))))
                .isInstanceOf(FromWire.Line.Bad.class);
        assertThat(read(line(CIRCULAR).replace("first", "a".repeat(3 << 20)))).isInstanceOf(FromWire.Line.Bad.class);
        assertThat(read(line(CIRCULAR).replace("Title", "a".repeat(201)))).isInstanceOf(FromWire.Line.Bad.class);
        assertThat(read(line(READ).replace("Reader", "a".repeat(201)))).isInstanceOf(FromWire.Line.Bad.class);
        assertThat(read(line(CIRCULAR).replace("1000/5193", "1".repeat(61)))).isInstanceOf(FromWire.Line.Bad.class);
    }

    @Test
    void setsAsideACircularThatSaysNothing() {
        String empty = line(CIRCULAR).replace("first\\nsecond", "").replaceFirst("\"attachments\":\\[.*?\\],", "");
        assertThat(empty).contains("\"text\":\"\"").doesNotContain("attachments");
        assertThat(read(empty)).isInstanceOf(FromWire.Line.Bad.class);
    }

    @Test
    void setsAsideMoreAttachmentsThanOneTakes() {
        String all = line(CIRCULAR);
        String one = all.substring(all.indexOf("[{") + 1, all.indexOf("}]") + 1);
        assertThat(read(all.replace(one, (one + ",").repeat(CircularContent.MOST - 1) + one)))
                .isInstanceOf(FromWire.Line.Good.class);
        assertThat(read(all.replace(one, (one + ",").repeat(CircularContent.MOST) + one)))
                .isInstanceOf(FromWire.Line.Bad.class);
    }
}
