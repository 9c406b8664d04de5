package ir.kargozar.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.text.Parsed;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest
    @ValueSource(strings = {"10380284790", "10861677542", "10100171920", "14003778990"})
    void acceptsGoodLegalEntityIds(String typed) {
        assertThat(LegalEntityId.of(typed).orThrow().toString()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "10380284792, LEGAL_ENTITY_ID_CHECK_DIGIT",
        "10101434555, LEGAL_ENTITY_ID_CHECK_DIGIT",
        "1038028479, LEGAL_ENTITY_ID_LENGTH",
        "11111111111, LEGAL_ENTITY_ID_CHECK_DIGIT"
    })
    void refusesBadLegalEntityIds(String typed, String code) {
        assertThat(LegalEntityId.of(typed)).isEqualTo(Parsed.invalid(code));
        assertThatThrownBy(() -> new LegalEntityId(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IR820540102680020817909002",
                "IR550570022080013447370101",
                "IR260220170001010001101001",
                "IR130130000000000123456789"
            })
    void acceptsGoodShebasInGroupsAndWithoutIr(String typed) {
        Sheba sheba = Sheba.of(typed).orThrow();

        assertThat(Sheba.of(sheba.grouped()).orThrow()).isEqualTo(sheba);
        assertThat(Sheba.of(typed.substring(2)).orThrow()).isEqualTo(sheba);
        assertThat(Sheba.of(typed.replace("IR", "ir")).orThrow()).isEqualTo(sheba);
        assertThat(sheba.bankCode()).isEqualTo(typed.substring(4, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "IR020120000000101975503009, SHEBA_CHECK_DIGITS",
        "IR82054010268002081790900, SHEBA_LENGTH",
        "DE820540102680020817909002, SHEBA_LENGTH",
        "IR82054010268002081790900۲۲, SHEBA_LENGTH",
        "'', SHEBA_LENGTH"
    })
    void refusesBadShebas(String typed, String code) {
        assertThat(Sheba.of(typed)).isEqualTo(Parsed.invalid(code));
    }

    @Test
    void shebaIsGroupedByFour() {
        assertThat(Sheba.of("IR820540102680020817909002").orThrow().grouped())
                .isEqualTo("IR82 0540 1026 8002 0817 9090 02");
    }

    @Test
    void shebaAgreesWithWholeNumberArithmeticAndFindsEveryWrongDigit() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 2000; round++) {
            StringBuilder account = new StringBuilder();
            for (int i = 0; i < 22; i++) {
                account.append(random.nextInt(10));
            }
            String sheba = Sheba.ofAccount(account.toString()).value();
            assertThat(new BigInteger(account + "1827" + sheba.substring(2, 4)).mod(BigInteger.valueOf(97)))
                    .isEqualTo(BigInteger.ONE);
            int at = 2 + random.nextInt(24);
            char wrong = (char) ('0' + (sheba.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
            assertThat(Sheba.of(sheba.substring(0, at) + wrong + sheba.substring(at + 1)))
                    .isEqualTo(Parsed.invalid("SHEBA_CHECK_DIGITS"));
        }
    }

    @Test
    void insuranceNumberKeepsLeadingZeros() {
        assertThat(InsuranceNumber.of("۰۰۱۲۳۴۵۶۷۸").orThrow().value()).isEqualTo("0012345678");
        assertThat(InsuranceNumber.of("00123456").orThrow().value()).isEqualTo("00123456");
        assertThat(InsuranceNumber.of("001234567")).isEqualTo(Parsed.invalid("INSURANCE_NUMBER"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"09121234567", "+989121234567", "00989121234567", "۰۹۱۲ ۱۲۳ ۴۵۶۷", "+98 912-123-4567"})
    void mobileIsOneHoweverItIsTyped(String typed) {
        assertThat(Mobile.of(typed).orThrow().value()).isEqualTo("09121234567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9121234567", "0912123456", "02112345678", "+9809121234567", "+979121234567", ""})
    void refusesWhatIsNoMobile(String typed) {
        assertThat(Mobile.of(typed)).isEqualTo(Parsed.invalid("MOBILE"));
    }

    @Test
    void codesWithoutCheckDigitAreHeldToTheirLength() {
        assertThat(PostalCode.of("61357-33184").orThrow().value()).isEqualTo("6135733184");
        assertThat(PostalCode.of("6135733")).isEqualTo(Parsed.invalid("POSTAL_CODE"));
        assertThat(WorkshopCode.of("۰۱۲۳۴۵۶۷۸۹").orThrow().value()).isEqualTo("0123456789");
        assertThat(WorkshopCode.of("123456789")).isEqualTo(Parsed.invalid("WORKSHOP_CODE"));
        assertThat(BranchCode.of("31").orThrow().value()).isEqualTo("31");
        assertThat(BranchCode.of("1")).isEqualTo(Parsed.invalid("BRANCH_CODE"));
        assertThat(BranchCode.of("1234567")).isEqualTo(Parsed.invalid("BRANCH_CODE"));
    }

    @Test
    void officeCodeIsWrittenInCapitalsAndKeepsToFileNames() {
        assertThat(OfficeCode.of(" office-۳۱ ").orThrow().value()).isEqualTo("OFFICE-31");
        for (String bad : List.of("", "A", "-A1", "A1-", "A--1", "../A1", "A 1", "A1\u0000", "A".repeat(21), "دفتر")) {
            assertThat(OfficeCode.of(bad)).as(bad).isEqualTo(Parsed.invalid("OFFICE_CODE"));
        }
    }

    static List<Function<String, Parsed<?>>> readings() {
        return List.of(
                NationalId::of,
                LegalEntityId::of,
                Sheba::of,
                InsuranceNumber::of,
                Mobile::of,
                PostalCode::of,
                WorkshopCode::of,
                BranchCode::of,
                OfficeCode::of);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void refusesTenMegabytesQuickly(Function<String, Parsed<?>> reading) {
        for (String piece : List.of("0499370899", "\u200c", "\u0000")) {
            String huge = piece.repeat(10_000_000 / piece.length());
            assertThat(Duration.ofSeconds(2))
                    .isGreaterThan(timeOf(() -> assertThat(reading.apply(huge)).isInstanceOf(Parsed.Invalid.class)));
        }
    }

    private static Duration timeOf(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
