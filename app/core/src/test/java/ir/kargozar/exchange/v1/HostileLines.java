package ir.kargozar.exchange.v1;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.Zstd;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.exchange.SampleClaims;
import ir.kargozar.exchange.TwoOffices;
import ir.kargozar.exchange.TwoOffices.Held;
import ir.kargozar.exchange.v1.VectorFolder.Aside;
import ir.kargozar.handover.parcel.PackageRecord;
import ir.kargozar.handover.parcel.PackageRecord.Answer;
import ir.kargozar.handover.parcel.PackageRecord.Decision;
import ir.kargozar.handover.parcel.PackageRecord.Receipt;
import ir.kargozar.handover.parcel.PackageRecord.Renewal;
import ir.kargozar.handover.parcel.PackageRecord.SentClaim;
import ir.kargozar.handover.parcel.PackageRecord.SentForm;
import ir.kargozar.handover.parcel.PackageRecord.Template;
import ir.kargozar.handover.parcel.Totals;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.money.Rial;
import ir.kargozar.office.Desk;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.FormTemplate;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.text.Line;
import ir.kargozar.training.sample.SampleForms;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Vectors: records that a trusted sender signed, and parts of them. */
final class HostileLines {
    private static final String UNREADABLE = "RECORD_UNREADABLE";
    private static final JalaliDate DAY = new JalaliDate(1405, 9, 1);

    private final VectorFolder folder;
    private final TwoOffices offices;
    private final List<SentClaim> claims = new SampleClaims(2, TwoOffices.AGENCY.code()).take(2);
    private final String sample = line(claims.getFirst());
    private final List<Aside> aside = new ArrayList<>();
    private final List<byte[]> lines = new ArrayList<>();
    private final List<PackageRecord> said = new ArrayList<>(List.of(claims.getLast()));

    HostileLines(VectorFolder folder, TwoOffices offices) {
        this.folder = folder;
        this.offices = offices;
    }

    private static String line(PackageRecord record) {
        return Json.MAPPER.writerFor(WireRecord.class).writeValueAsString(ToWire.record(record));
    }

    void write() {
        shapes();
        texts();
        List<byte[]> bad = new ArrayList<>(lines);
        bad.add(line(claims.getLast()).getBytes(UTF_8));
        folder.aside(
                "records",
                "Lines that cannot be claims; the last one is one.",
                aside,
                pieces(bad).file());
        large();
        parts();
        aside.clear();
        words();
        forms();
        Held held = offices.freeze(said);
        folder.aside(
                "records-forged",
                "What may not be said, though it is said well; the first record is a good claim.",
                aside,
                Pieces.of(held, offices.agency, offices.documents.card()).file());
    }

    private void shapes() {
        line(UNREADABLE, "JSON that is cut", sample.substring(0, sample.length() / 2));
        line(UNREADABLE, "the word null", "null");
        line(UNREADABLE, "an empty line", "");
        line(UNREADABLE, "a hundred thousand levels of lists", "[".repeat(100_000));
        line(UNREADABLE, "a thousand levels of objects", "{\"a\":".repeat(1000));
        replaced(UNREADABLE, "of a type that no record has", "\"claim\"", "\"java.lang.Runtime\"");
        replaced(UNREADABLE, "with a field that no claim has", ",", ",\"evil\":1,");
        replaced(UNREADABLE, "with a person's field that no person has", "\"relation\"", "\"evil\":true,\"relation\"");
        replaced(UNREADABLE, "with a field twice", "\"revision\":3", "\"revision\":3,\"revision\":4");
        replaced(UNREADABLE, "with null among its items", "\"items\":\\[", "\"items\":[null,");
        replaced(UNREADABLE, "with null among its papers", "\"documents\":\\[", "\"documents\":[null,");
        replaced(UNREADABLE, "with null among its scans", "}$", ",\"scans\":[null]}");
        replaced(UNREADABLE, "of revision nought", "\"revision\":3", "\"revision\":0");
        replaced(
                UNREADABLE, "with an amount beyond every number", "\"amount\":\\d+", "\"amount\":99999999999999999999");
        replaced(UNREADABLE, "with an amount of one and a half rials", "\"amount\":\\d+", "\"amount\":1.5");
        replaced("AMOUNT_NEGATIVE", "with an amount below zero", "\"amount\":", "\"amount\":-");
        replaced(
                "NATIONAL_ID_CHECK_DIGIT",
                "with a national id of a wrong check digit",
                "(\"nationalId\":\"\\d{9})(\\d)",
                "$19");
    }

    private void texts() {
        replaced("TEXT_CONTROL", "with NUL in a name", "(\"firstName\":\")", "$1\\\\u0000");
        replaced("TEXT_CONTROL", "with a right-to-left override in a name", "(\"firstName\":\")", "$1\u202E");
        replaced("TEXT_CONTROL", "with a line's end in a name", "(\"firstName\":\")", "$1a\\\\nb");
        replaced("TEXT_CONTROL", "with half a character in a name", "(\"firstName\":\")", "$1\\\\ud800");
        replaced(
                UNREADABLE,
                "with a name of a hundred thousand letters",
                "(\"firstName\":\")",
                "$1" + "a".repeat(100_000));
    }

    private void large() {
        byte[] noise = new byte[7000];
        new Random(1).nextBytes(noise);
        String ten = sample.replaceFirst("(\"firstName\":\")", "$1" + "a".repeat(10 << 20));
        refused("text-10-mb", "PACKAGE_TOO_LARGE", "A name of ten million letters, packed to nothing.", pieces(ten));
        refused(
                "text-10-mb-noise",
                "PACKAGE_TOO_LARGE",
                "The same behind a record of noise, so that the whole does not look like a bomb.",
                pieces(HexFormat.of().formatHex(noise), ten));
    }

    private void parts() {
        part(
                "inflates",
                "PACKAGE_TOO_LARGE",
                "Fifty million zeros, packed to nothing.",
                Zstd.compress(new byte[50 << 20]));
        part("not-packed", "PACKAGE_DAMAGED", "Records that are not packed.", (sample + "\n").getBytes(UTF_8));
        part(
                "no-line-end",
                "PACKAGE_DAMAGED",
                "A record without its line's end.",
                Zstd.compress(sample.getBytes(UTF_8)));
        part(
                "window",
                "PACKAGE_DAMAGED",
                "A packed part that asks for two gigabytes of memory.",
                HexFormat.of().parseHex("28b52ffd00a8" + "190000" + "0a0a0a"));
        byte[] whole = pieces(sample).part("records-0001");
        part(
                "packed-cut",
                "PACKAGE_DAMAGED",
                "A packed part that is cut.",
                java.util.Arrays.copyOf(whole, whole.length - 9));
        part(
                "noise",
                "PACKAGE_TOO_MANY_BAD",
                "Twenty thousand records that cannot be read.",
                Zstd.compress("x\n".repeat(20_000).getBytes(UTF_8)));
    }

    /** What may not be said, though it is said well. */
    private void words() {
        said("RECORD_FOREIGN", "A claim of another agency.", new SampleClaims(1, new OfficeCode("AGENCY-3102")).next());
        said("RECORD_ALREADY_THERE", "A claim twice.", claims.getLast());
        SentClaim last = claims.getLast();
        said(
                "RECORD_ALREADY_THERE",
                "Two claims of one number.",
                new SentClaim(claims.getFirst().id(), last.number(), 3, last.acceptedOn(), last.content(), List.of()));
        said(
                "RECORD_ALREADY_THERE",
                "Two claims of one id.",
                new SentClaim(last.id(), claims.getFirst().number(), 3, last.acceptedOn(), last.content(), List.of()));
        said(
                "RECORD_RECEIPT_UNKNOWN",
                "A receipt for a package that was never sent.",
                new Receipt(
                        7, UUID.fromString("0192f000-0000-7000-8000-000000000099"), "ab".repeat(32), DAY, List.of()));
        said(
                "RECORD_NOT_FOR_DESK",
                "An agency that says what only an office may: a claim was paid.",
                new Answer(
                        new ClaimNumber(TwoOffices.AGENCY.code(), 1405, 2),
                        4,
                        new Decision.Paid(DAY, new Rial(1_000_000))));
        said(
                "RECORD_CARD_NOT_NEW",
                "A new card that is another agency's.",
                new Renewal(offices.cards
                        .make(TwoOffices.office("AGENCY-3102", Desk.AGENCY, false))
                        .card()));
        said(
                "RECORD_CARD_NOT_NEW",
                "A new card of a training workspace.",
                new Renewal(offices.cards
                        .make(TwoOffices.office("AGENCY-3101", Desk.AGENCY, true))
                        .card()));
    }

    private void forms() {
        FormTemplate deep = new FormTemplate("[".repeat(20_000), "x\n", false);
        said(
                "FORM_DEFINITION_BROKEN",
                "A form whose definition is twenty thousand lists deep.",
                new Template(deep),
                form(TwoOffices.AGENCY.code(), Optional.of(deep.hash())));
        FormTemplate empty = new FormTemplate("{}", "x\n", false);
        said(
                "FORM_DEFINITION_WRONG",
                "A form whose definition says nothing.",
                new Template(empty),
                form(TwoOffices.AGENCY.code(), Optional.of(empty.hash())));
        said(
                "RECORD_TEMPLATE_MISSING",
                "A form whose definition does not come with it.",
                form(TwoOffices.AGENCY.code(), Optional.of("ab".repeat(32))));
        said("RECORD_FOREIGN", "A form of another agency.", form(new OfficeCode("AGENCY-3102"), Optional.empty()));
    }

    private static SentForm form(OfficeCode office, Optional<String> template) {
        FormState.Sent sent = new FormState.Sent(
                new FormState.Registration(new Line("7"), DAY), new FormState.Meeting(new Line("7"), DAY), DAY);
        return new SentForm(
                new OffsetForm<>(
                        new FormNumber(office, 1405, FormKind.AGREEMENT, 1),
                        6,
                        1,
                        new SampleForms(5, DAY, "x").of(FormKind.AGREEMENT, 1),
                        sent),
                template);
    }

    private void replaced(String code, String what, String old, String other) {
        line(code, "a claim " + what, sample.replaceFirst(old, other));
    }

    private void line(String code, String what, String bad) {
        aside.add(new Aside(code, what));
        lines.add(bad.getBytes(UTF_8));
    }

    /** @param bad the last of them is set aside, those before it are what it stands on */
    private void said(String code, String what, PackageRecord... bad) {
        aside.add(new Aside(code, what));
        said.addAll(List.of(bad));
    }

    private void part(String name, String code, String what, byte[] part) {
        refused("part-" + name, code, what, pieces(sample).part("records-0001", part));
    }

    private void refused(String name, String code, String what, Pieces pieces) {
        folder.refused(name, code, what, pieces.file());
    }

    private Pieces pieces(String... all) {
        return pieces(
                java.util.Arrays.stream(all).map(each -> each.getBytes(UTF_8)).toList());
    }

    /** Of all lines but one the sums say that they are answers. */
    private Pieces pieces(List<byte[]> all) {
        Totals.Counter good = new Totals.Counter();
        good.count(claims.getLast());
        Totals sums = new Totals(good.totals().claims(), 0, all.size() - 1L, Totals.Others.NONE, Totals.Scans.NONE);
        List<byte[]> parts = new ArrayList<>();
        RecordWriter writer = new RecordWriter(TwoOffices.head(1, false), (index, part) -> parts.add(part), 1);
        all.forEach(writer::add);
        return Pieces.of(new Held(writer.finish(sums), parts, List.of()), offices.agency, offices.documents.card());
    }
}
