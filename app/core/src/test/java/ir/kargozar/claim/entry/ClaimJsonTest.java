package ir.kargozar.claim.entry;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.Account.Confirmation;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Language;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimJsonTest {
    private static final String MAIN =
            "{\"nationalId\": \"0499370899\", \"firstName\": \"لاله\", \"lastName\": \"کریمی‌نژاد\"}";

    private final ClaimJson json = new ClaimJson(Texts.of(Language.FA));

    @Test
    void readsTheClaimOfTheSpecification() {
        ClaimContent content = content(SpecClaim.JSON);

        assertThat(content.amount()).isEqualTo(new Rial(12_500_000));
        assertThat(content.insured().lastName().value()).isEqualTo("کریمی‌نژاد");
        assertThat(content.account().confirmation()).isEqualTo(Confirmation.CONFIRMED);
    }

    @Test
    void writesWhatItReads() {
        ClaimContent content = content(SpecClaim.JSON);

        assertThat(content(json.write(content))).isEqualTo(content);
        assertThat(json.write(content)).doesNotContain("\n").contains("\"amount\":12500000", "\"original\":true");
    }

    @Test
    void accountOwnerLeftOutIsTheMainInsured() {
        ClaimContent content = content(SpecClaim.ofChild(MAIN).replace("\"ownerNationalId\":\"0499370899\",", ""));

        assertThat(content.account().owner().value()).isEqualTo("0499370899");
        assertThat(content.payee().nationalId().value()).isEqualTo("0499370899");
    }

    /** Every field wrong in turn: exactly one problem, on that field, with that code. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            /insured                     | null                    | insured                    | FIELD_MISSING
            /insured                     | 7                       | insured                    | JSON_NOT_OBJECT
            /insured/nationalId          | "0499370898"            | insured.nationalId         | NATIONAL_ID_CHECK_DIGIT
            /insured/nationalId          | "049937089"             | insured.nationalId         | NATIONAL_ID_LENGTH
            /insured/nationalId          | 499370899               | insured.nationalId         | JSON_NOT_TEXT
            /insured/nationalId          | "0499370899\\u0000"     | insured.nationalId         | NATIONAL_ID_LENGTH
            /insured/firstName           | ""                      | insured.firstName          | FIELD_MISSING
            /insured/firstName           | "لاله\\u0000"           | insured.firstName          | TEXT_CONTROL
            /insured/firstName           | "لاله\\u202e"           | insured.firstName          | TEXT_CONTROL
            /insured/lastName            | null                    | insured.lastName           | FIELD_MISSING
            /insured/lastName            | ["کریمی"]               | insured.lastName           | JSON_NOT_TEXT
            /insured/insuranceNumber     | "123"                   | insured.insuranceNumber    | INSURANCE_NUMBER
            /insured/birthDate           | "1404-12-30"            | insured.birthDate          | DATE_NOT_IN_CALENDAR
            /insured/birthDate           | "1405-07-04"            | insured.birthDate          | BIRTH_AFTER_SERVICE
            /insured/mobile              | "123"                   | insured.mobile             | MOBILE
            /insured/relation            | "AUNT"                  | insured.relation           | VALUE_UNKNOWN
            /insured/relation            | null                    | insured.relation           | FIELD_MISSING
            /insured/relation            | "CHILD"                 | mainInsured                | MAIN_INSURED_MISSING
            /insured/nickname            | "x"                     | insured.nickname           | JSON_FIELD_UNKNOWN
            /mainInsured                 | {"nationalId": "0790419904", "firstName": "الف", "lastName": "ب"} | mainInsured | MAIN_INSURED_NOT_ASKED
            /mainInsured                 | "x"                     | mainInsured                | JSON_NOT_OBJECT
            /representative              | {"nationalId": "1", "name": "الف"} | representative.nationalId | NATIONAL_ID_LENGTH
            /representative              | {"nationalId": "0790419904"} | representative.name   | FIELD_MISSING
            /account                     | null                    | account                    | FIELD_MISSING
            /account/sheba               | "IR130130000000000123456780" | account.sheba         | SHEBA_CHECK_DIGITS
            /account/sheba               | "1"                     | account.sheba              | SHEBA_LENGTH
            /account/ownerNationalId     | "0790419904"            | account.ownerNationalId    | ACCOUNT_OWNER_NOT_MAIN_INSURED
            /account/confirmation        | "YES"                   | account.confirmation       | VALUE_UNKNOWN
            /account/confirmation        | "ASKED"                 | account.confirmedOn        | CONFIRMATION_DATE_TOO_EARLY
            /account/confirmedOn         | null                    | account.confirmedOn        | CONFIRMATION_DATE_MISSING
            /account/confirmedOn         | "1405"                  | account.confirmedOn        | DATE_SHAPE
            /provider                    | null                    | provider                   | FIELD_MISSING
            /provider/name               | " "                     | provider.name              | FIELD_MISSING
            /provider/type               | "hospital"              | provider.type              | VALUE_UNKNOWN
            /provider/city               | null                    | provider.city              | FIELD_MISSING
            /provider/contracted         | "no"                    | provider.contracted        | JSON_NOT_TRUTH
            /kind                        | "DENTAL"                | kind                       | VALUE_UNKNOWN
            /serviceFrom                 | "1405-07-04"            | serviceTo                  | SERVICE_DATES_ORDER
            /serviceFrom                 | null                    | serviceFrom                | FIELD_MISSING
            /serviceTo                   | "1405-08-03"            | serviceTo                  | SERVICE_AFTER_RECEIVED
            /serviceTo                   | "1405-07-31"            | serviceTo                  | DATE_NOT_IN_CALENDAR
            /receivedOn                  | "1404-12-30"            | receivedOn                 | DATE_NOT_IN_CALENDAR
            /receivedOn                  | "1399-08-02"            | receivedOn                 | RECEIVED_YEAR_RANGE
            /receivedOn                  | 14050802                | receivedOn                 | JSON_NOT_TEXT
            /items                       | []                      | items                      | ITEMS_MISSING
            /items                       | null                    | items                      | ITEMS_MISSING
            /items                       | {}                      | items                      | JSON_NOT_LIST
            /items/0/service             | null                    | items[0].service           | FIELD_MISSING
            /items/0/invoiceNumber       | 7741                    | items[0].invoiceNumber     | JSON_NOT_TEXT
            /items/0/invoiceDate         | "1405-08-03"            | items[0].invoiceDate       | INVOICE_AFTER_RECEIVED
            /items/0/amount              | -5                      | items[0].amount            | AMOUNT_NEGATIVE
            /items/0/amount              | 0                       | items[0].amount            | AMOUNT_ZERO
            /items/0/amount              | 1.5                     | items[0].amount            | JSON_NOT_WHOLE_NUMBER
            /items/0/amount              | "12500000"              | items[0].amount            | JSON_NOT_WHOLE_NUMBER
            /items/0/amount              | 99999999999999999999    | items[0].amount            | AMOUNT_TOO_LARGE
            /items/0/price               | 3                       | items[0].price             | JSON_FIELD_UNKNOWN
            /documents                   | [7]                     | documents[0]               | JSON_NOT_OBJECT
            /documents/0/type            | "LETTER"                | documents[0].type          | VALUE_UNKNOWN
            /documents/0/original        | "true"                  | documents[0].original      | JSON_NOT_TRUTH
            /documents/0/original        | null                    | documents[0].original      | FIELD_MISSING
            /documents/0/pages           | 0                       | documents[0].pages         | PAGES_RANGE
            /documents/0/pages           | 1000                    | documents[0].pages         | PAGES_RANGE
            /documents/0/pages           | -1                      | documents[0].pages         | PAGES_RANGE
            """)
    void namesTheFieldThatIsWrong(String pointer, String value, String field, String code) {
        assertThat(problems(SpecClaim.with(pointer, value)))
                .extracting(Problem::field, Problem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, code));
    }

    @Test
    void namesEveryProblemAtOnceWithAnAnswerToEach() {
        String bad = SpecClaim.with(claim -> {
            claim.withObject("/insured").put("nationalId", "1").put("extra", true);
            claim.withObject("/account").put("sheba", 5);
            claim.put("kind", "X");
            claim.put("receivedOn", "1404-12-30");
        });

        List<Problem> problems = problems(bad);

        assertThat(problems)
                .extracting(Problem::field)
                .containsExactlyInAnyOrder(
                        "insured.nationalId", "insured.extra", "account.sheba", "kind", "receivedOn");
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.message()).endsWith(".");
            assertThat(problem.remedy()).isNotEmpty();
        });
    }

    @Test
    void dependantNeedsAMainInsuredWhoIsNoDependantAndSomebodyElse() {
        assertThat(problems(SpecClaim.ofChild("null")))
                .extracting(Problem::code)
                .containsExactly("MAIN_INSURED_MISSING");
        assertThat(problems(SpecClaim.ofChild(MAIN.replace("}", ", \"relation\": \"SPOUSE\"}"))))
                .extracting(Problem::code)
                .containsExactly("MAIN_INSURED_RELATION");
        assertThat(problems(SpecClaim.ofChild(MAIN.replace("0499370899", "0790419904"))
                        .replace("\"ownerNationalId\":\"0499370899\",", "")))
                .extracting(Problem::code)
                .containsExactly("MAIN_INSURED_SAME");
    }

    @Test
    void invoiceDateSentenceShowsBothDatesAsOnPaper() {
        assertThat(problems(SpecClaim.with("/items/0/invoiceDate", "\"1405-08-09\"")))
                .containsExactly(new Problem(
                        "items[0].invoiceDate",
                        "INVOICE_AFTER_RECEIVED",
                        "تاریخ فاکتور (۱۴۰۵/۰۸/۰۹) پس از تاریخ دریافت (۱۴۰۵/۰۸/۰۲) است.",
                        "تاریخ را از روی فاکتور بازبینی کنید."));
    }

    @Test
    void sameInvoiceTwiceInOneClaimIsNamed() {
        String twice = SpecClaim.with(
                claim -> claim.withArray("/items").add(claim.withArray("/items").get(0)));

        assertThat(problems(twice))
                .extracting(Problem::field, Problem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("items[1].invoiceNumber", "ITEM_REPEATED"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"insured": {]          | JSON_BROKEN
            {"kind": "X"            | JSON_BROKEN
            {"kind": "X"} {}        | JSON_BROKEN
            {"kind": 1, "kind": 2}  | JSON_BROKEN
            {kind: 1}               | JSON_BROKEN
            ``                      | JSON_NOT_OBJECT
            not json                | JSON_BROKEN
            []                      | JSON_NOT_OBJECT
            "text"                  | JSON_NOT_OBJECT
            null                    | JSON_NOT_OBJECT
            """)
    void brokenJsonIsOneProblemOfTheWhole(String text, String code) {
        assertThat(problems(text))
                .extracting(Problem::field, Problem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("", code));
    }

    @Test
    void brokenJsonNamesItsLine() {
        assertThat(problems("{\n\"kind\": \"X\",\n oops }").getFirst().message())
                .contains("سطر ۳");
    }

    @Test
    void refusesWhatIsTooDeepTooLongOrTooMany() {
        assertThat(problems("{\"a\":".repeat(100_000)))
                .extracting(Problem::code)
                .containsExactly("JSON_TOO_DEEP");
        assertThat(problems(SpecClaim.with("/items/0/amount", "1".repeat(90)))).hasSize(1);
        assertThat(problems("{\"kind\": " + "1".repeat(1_000_000) + "}")).hasSize(1);
        assertThat(problems(" ".repeat(ClaimJson.MOST_CHARACTERS + 1)))
                .extracting(Problem::code)
                .containsExactly("JSON_TOO_LARGE");
        assertThat(problems("{\"items\": [" + "{},".repeat(500_000) + "{}]}")).hasSizeLessThan(5000);
        StringBuilder unknown = new StringBuilder("{");
        for (int i = 0; i < 100_000; i++) {
            unknown.append("\"f").append(i).append("\":1,");
        }
        assertThat(problems(unknown.append("\"z\":1}").toString())).hasSizeLessThan(50);
    }

    @Test
    void tenMegabytesInAFieldAreOneShortProblem() {
        String huge = "آ".repeat(10_000_000);
        for (String field : List.of("/insured/firstName", "/insured/nationalId", "/kind", "/serviceTo")) {
            List<Problem> problems = problems(SpecClaim.with(claim -> ((tools.jackson.databind.node.ObjectNode)
                            claim.at(field.substring(0, field.lastIndexOf('/'))))
                    .put(field.substring(field.lastIndexOf('/') + 1), huge)));

            assertThat(problems).hasSize(1);
            assertThat(problems.getFirst().message()).hasSizeLessThan(500);
        }
    }

    private List<Problem> problems(String text) {
        return switch (json.read(text)) {
            case Reading.Valid(ClaimContent content) -> throw new AssertionError("read: " + content);
            case Reading.Refused(List<Problem> problems) -> problems;
        };
    }

    private ClaimContent content(String text) {
        return switch (json.read(text)) {
            case Reading.Valid(ClaimContent content) -> content;
            case Reading.Refused(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }
}
