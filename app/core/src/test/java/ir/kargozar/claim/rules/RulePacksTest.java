package ir.kargozar.claim.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ClaimRules.RequiredPaper;
import ir.kargozar.claim.PaperType;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.claim.entry.ClaimReader;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import ir.kargozar.training.sample.SampleClaims;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class RulePacksTest {
    private static final JalaliDate DAY = new JalaliDate(1405, 8, 2);
    private static final Line KHUZESTAN = new Line("خوزستان");

    private final Texts texts = Texts.of(Language.FA);
    private final RulePacks defaults = RulePacks.load(Optional.empty(), texts);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void ourOwnFilesKeepToTheirSchemas(ClaimKind kind) {
        String name = kind.name().toLowerCase(java.util.Locale.ROOT) + ".json";
        new PackSchema("rule-pack.schema.json")
                .require(name, JsonMapper.shared().readTree(RuleFiles.ours("rules/" + name)));
        new PackSchema("return-reasons.schema.json")
                .require("reasons", JsonMapper.shared().readTree(RuleFiles.ours("rules/return-reasons.json")));
    }

    @Test
    void outpatientAsksForNoMoreThanFourPapers() {
        assertThat(defaults.papers(ClaimKind.OUTPATIENT, DAY).stream().filter(RequiredPaper::required))
                .extracting(RequiredPaper::type)
                .containsExactlyInAnyOrder(
                        PaperType.PHYSICIAN_ORDER,
                        PaperType.OFFICIAL_RECEIPT,
                        PaperType.IDENTITY,
                        PaperType.ACCOUNT_FORM);
    }

    @Test
    void namesEveryMissingPaperAtOnceWithTheRemedy() {
        ClaimContent bare = without(content(ClaimKind.OUTPATIENT));

        assertThat(defaults.check(bare))
                .extracting(Problem::field, Problem::code)
                .containsOnly(org.assertj.core.groups.Tuple.tuple("documents", "PAPER_MISSING"))
                .hasSize(4);
        assertThat(defaults.check(bare))
                .contains(new Problem(
                        "documents",
                        "PAPER_MISSING",
                        "«قبض رسمی پرداخت» میان مدارک نیست.",
                        "اصل رسید یا قبض رسمی پرداخت را از مرکز درمانی بگیرید."));
    }

    @Test
    void packSentencesArePersianAndLeaveEnglishAlone() {
        List<Problem> problems =
                RulePacks.load(Optional.empty(), Texts.of(Language.EN)).check(without(content(ClaimKind.OUTPATIENT)));

        assertThat(problems).extracting(Problem::remedy).allMatch(remedy -> remedy.startsWith("Ask the insured for"));
    }

    @Test
    void paperOfAServiceIsAskedForWithThatServiceOnly() throws IOException {
        pack(
                "a.json",
                "OUTPATIENT",
                null,
                "1405-01-01",
                "{\"type\": \"PROSTHESIS_INVOICE\", \"original\": true, \"required\": true, \"whenService\": [\"PROSTHESIS\"]}",
                "");
        pack(
                "b.json",
                "INPATIENT",
                null,
                "1405-01-01",
                "{\"type\": \"PROSTHESIS_INVOICE\", \"original\": true, \"required\": true, \"whenService\": [\"HOSPITALISATION\"]}",
                "");
        RulePacks rules = RulePacks.load(Optional.of(folder), texts);

        assertThat(rules.check(without(content(ClaimKind.OUTPATIENT)))).isEmpty();
        assertThat(rules.check(without(content(ClaimKind.INPATIENT))))
                .extracting(Problem::code)
                .containsExactly("PAPER_MISSING");
        assertThat(rules.papers(ClaimKind.INPATIENT, DAY))
                .containsExactly(new RequiredPaper(PaperType.PROSTHESIS_INVOICE, true, false));
    }

    @Test
    void saysWhyAClaimIsAcceptedWithoutAnOptionalPaper() throws IOException {
        RulePacks defaults = RulePacks.load(Optional.empty(), texts);
        for (ClaimKind kind : ClaimKind.values()) {
            assertThat(defaults.papers(kind, DAY))
                    .filteredOn(paper -> !paper.required())
                    .isNotEmpty()
                    .allMatch(paper -> !paper.because().isBlank());
        }
        pack(
                "own.json",
                "OUTPATIENT",
                null,
                "1405-01-01",
                "{\"type\": \"BOOKLET\", \"original\": false, \"required\": false, \"because\": \"دلیل دفتر\"}",
                "");

        assertThat(RulePacks.load(Optional.of(folder), texts).papers(ClaimKind.OUTPATIENT, DAY))
                .containsExactly(new RequiredPaper(PaperType.BOOKLET, false, false, "دلیل دفتر"));
    }

    @Test
    void newerPackWinsFromItsDate() throws IOException {
        pack("new.json", "OUTPATIENT", null, "1405-08-02", paper("IDENTITY"), "");
        pack("later.json", "OUTPATIENT", null, "1405-08-03", paper("PRESCRIPTION"), "");
        RulePacks rules = RulePacks.load(Optional.of(folder), texts);

        assertThat(rules.papers(ClaimKind.OUTPATIENT, DAY.plusDays(-1))).hasSizeGreaterThan(3);
        assertThat(rules.papers(ClaimKind.OUTPATIENT, DAY))
                .extracting(RequiredPaper::type)
                .containsExactly(PaperType.IDENTITY);
        assertThat(rules.papers(ClaimKind.OUTPATIENT, DAY.plusDays(1)))
                .extracting(RequiredPaper::type)
                .containsExactly(PaperType.PRESCRIPTION);
        assertThat(rules.papers(ClaimKind.INPATIENT, DAY)).isEqualTo(defaults.papers(ClaimKind.INPATIENT, DAY));
    }

    @Test
    void provincesOwnPackBeatsTheGeneralOneEvenIfOlder() throws IOException {
        pack("general.json", "OUTPATIENT", null, "1405-08-01", paper("IDENTITY"), "");
        pack("own.json", "OUTPATIENT", "خوزستان", "1404-01-01", paper("PRESCRIPTION"), "");
        RulePacks rules = RulePacks.load(Optional.of(folder), texts);

        assertThat(types(rules.in(KHUZESTAN))).containsExactly(PaperType.PRESCRIPTION);
        assertThat(types(rules.in(new Line("خوزستان".replace("ی", "ي"))))).containsExactly(PaperType.PRESCRIPTION);
        assertThat(types(rules.in(new Line("فارس")))).containsExactly(PaperType.IDENTITY);
        assertThat(types(rules)).containsExactly(PaperType.IDENTITY);
    }

    @Test
    void officesPackOfTheSameDayBeatsTheDefault() throws IOException {
        pack("same.json", "OUTPATIENT", null, "1400-01-01", paper("IDENTITY"), "");

        assertThat(types(RulePacks.load(Optional.of(folder), texts))).containsExactly(PaperType.IDENTITY);
    }

    private static List<PaperType> types(RulePacks rules) {
        return rules.papers(ClaimKind.OUTPATIENT, DAY).stream()
                .map(RequiredPaper::type)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "CLAIM_AMOUNT, 1, items",
        "ITEM_AMOUNT, 1, items[0].amount",
        "SERVICE_DAYS, 1, serviceTo",
        "FILING_DAYS, 1, receivedOn"
    })
    void limitsAreHeld(String limit, long most, String field) throws IOException {
        pack(
                "p.json",
                "INPATIENT",
                null,
                "1405-01-01",
                "",
                ", \"limits\": [{\"limit\": \"" + limit + "\", \"most\": " + most + "}]");
        RulePacks strict = RulePacks.load(Optional.of(folder), texts);
        ClaimContent content = longStay();

        assertThat(strict.check(content)).extracting(Problem::code).contains("LIMIT_" + limit);
        assertThat(strict.check(content)).extracting(Problem::field).contains(field);
        pack(
                "p.json",
                "INPATIENT",
                null,
                "1405-01-01",
                "",
                ", \"limits\": [{\"limit\": \"" + limit + "\", \"most\": 1000000000000000}]");
        assertThat(RulePacks.load(Optional.of(folder), texts).check(content)).isEmpty();
    }

    @Test
    void limitAllowsExactlyTheMost() throws IOException {
        ClaimContent content = longStay();
        long amount = content.amount().value();
        pack(
                "p.json",
                "INPATIENT",
                null,
                "1405-01-01",
                "",
                ", \"limits\": [{\"limit\": \"CLAIM_AMOUNT\", \"most\": " + amount + "}]");
        assertThat(RulePacks.load(Optional.of(folder), texts).check(content)).isEmpty();
        pack(
                "p.json",
                "INPATIENT",
                null,
                "1405-01-01",
                "",
                ", \"limits\": [{\"limit\": \"CLAIM_AMOUNT\", \"most\": " + (amount - 1) + "}]");
        assertThat(RulePacks.load(Optional.of(folder), texts).check(content)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"insured.insuranceNumber", "insured.birthDate", "insured.mobile", "account.confirmation"})
    void neededFieldsAreAskedForInTheOfficesOwnWords(String field) throws IOException {
        pack(
                "p.json",
                "OUTPATIENT",
                null,
                "1405-01-01",
                "",
                ", \"fields\": [{\"field\": \"" + field + "\", \"message\": \"جمله\", \"remedy\": \"چاره\"}]");
        RulePacks rules = RulePacks.load(Optional.of(folder), texts);
        List<List<Problem>> all =
                samples(ClaimKind.OUTPATIENT, 400).stream().map(rules::check).toList();

        assertThat(all).contains(List.of(new Problem(field, "FIELD_NEEDED", "جمله", "چاره")), List.of());
    }

    @ParameterizedTest
    @CsvSource({"mainInsured.insuranceNumber", "mainInsured.mobile"})
    void fieldsOfTheMainInsuredAreNeededOfDependantsOnly(String field) throws IOException {
        pack("p.json", "OUTPATIENT", null, "1405-01-01", "", ", \"fields\": [{\"field\": \"" + field + "\"}]");
        RulePacks rules = RulePacks.load(Optional.of(folder), texts);

        assertThat(samples(ClaimKind.OUTPATIENT, 400))
                .filteredOn(content -> !rules.check(content).isEmpty())
                .isNotEmpty()
                .allMatch(content -> content.mainInsured().isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name": "x"                                                                                  | RULE_FILE_BROKEN | 1
            {"name": "x", "kind": "DENTAL", "validFrom": "1405-01-01", "papers": []}                       | RULE_FILE_WRONG  | /kind
            {"name": "x", "kind": "GLOBAL", "validFrom": "1404-12-30", "papers": []}                       | RULE_FILE_WRONG  | /validFrom
            {"name": "x", "kind": "GLOBAL", "validFrom": "1405-01-01", "papers": [], "province": " "}      | RULE_FILE_WRONG  | /province
            {"name": "x", "kind": "GLOBAL", "validFrom": "1405-01-01", "papers": [{"type": "IDENTITY"}]}   | RULE_FILE_WRONG  | /papers/0
            {"name": "x", "kind": "GLOBAL", "validFrom": "1405-01-01", "papers": [], "surprise": 1}        | RULE_FILE_WRONG  | surprise
            {"name": "x", "kind": "GLOBAL", "validFrom": "1405-01-01", "papers": [], "limits": [{"limit": "ITEM_AMOUNT", "most": 0}]} | RULE_FILE_WRONG | /limits/0/most
            """)
    void badPackIsRefusedNamingFileAndPlace(String text, String code, String place) throws IOException {
        Files.writeString(folder.resolve("bad.json"), text);

        assertThatThrownBy(() -> RulePacks.load(Optional.of(folder), texts))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.arguments().getFirst()).endsWith("bad.json");
                    assertThat(String.join(" ", refusal.arguments())).contains(place);
                    assertThat(texts.problem("", code, refusal.arguments()).message())
                            .contains("bad.json");
                });
    }

    @Test
    void fileThatIsNoUtf8IsBroken() throws IOException {
        Files.write(folder.resolve("bad.json"), "{\"name\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> RulePacks.load(Optional.of(folder), texts))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("RULE_FILE_BROKEN"));
    }

    @Test
    void twoPacksForTheSameAreRefusedNamingBoth() throws IOException {
        pack("a.json", "GLOBAL", null, "1405-01-01", "", "");
        pack("b.json", "GLOBAL", null, "1405-01-01", "", "");

        assertThatThrownBy(() -> RulePacks.load(Optional.of(folder), texts))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("RULE_PACK_TWICE");
                    assertThat(refusal.arguments().getFirst()).endsWith("a.json");
                    assertThat(refusal.arguments().getLast()).endsWith("b.json");
                });
    }

    @Test
    void missingFolderIsRefused() {
        assertThatThrownBy(() -> RulePacks.load(Optional.of(folder.resolve("none")), texts))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("RULE_FOLDER_MISSING"));
    }

    @Test
    void officesReasonsTakeThePlaceOfOurs() throws IOException {
        assertThat(defaults.returnReasons()).extracting(ReturnReason::code).contains("MISSING_PAPER", "OTHER");
        Files.writeString(
                folder.resolve("return-reasons.json"),
                "{\"reasons\": [{\"code\": \"R1\", \"reason\": \"دلیل\", \"remedy\": \"چاره\"}]}");

        assertThat(RulePacks.load(Optional.of(folder), texts).returnReasons())
                .containsExactly(new ReturnReason("R1", "دلیل", "چاره"));
    }

    private void pack(String file, String kind, @Nullable String province, String from, String paper, String more)
            throws IOException {
        Files.writeString(
                folder.resolve(file),
                "{\"name\": \"x\", \"kind\": \"%s\", \"province\": %s, \"validFrom\": \"%s\", \"papers\": [%s]%s}"
                        .formatted(kind, province == null ? "null" : "\"" + province + "\"", from, paper, more));
    }

    private static String paper(String type) {
        return "{\"type\": \"" + type + "\", \"original\": false, \"required\": true}";
    }

    private List<ClaimContent> samples(ClaimKind kind, int count) {
        ClaimReader reader = new ClaimReader(texts);
        return SampleClaims.of(1, new JalaliMonth(1405, 8), defaults)
                .honest(count)
                .map(entry -> ((Reading.Valid) reader.read(entry)).content())
                .filter(content -> content.treatment().kind() == kind)
                .toList();
    }

    private ClaimContent content(ClaimKind kind) {
        return samples(kind, 100).getFirst();
    }

    private ClaimContent longStay() {
        return samples(ClaimKind.INPATIENT, 300).stream()
                .filter(content -> content.treatment()
                        .to()
                        .plusDays(-2)
                        .isAfter(content.treatment().from()))
                .filter(content -> content.treatment().to().plusDays(2).isBefore(content.receivedOn()))
                .findFirst()
                .orElseThrow();
    }

    private static ClaimContent without(ClaimContent content) {
        return new ClaimContent(
                content.insured(),
                content.mainInsured(),
                content.representative(),
                content.account(),
                content.treatment(),
                content.receivedOn(),
                content.items(),
                List.of());
    }
}
