package ir.kargozar.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Parsed;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimNumberTest {
    private static final OfficeCode AGENCY = new OfficeCode("3101");

    @Test
    void isWrittenWithAgencyYearSerialAndCheckDigitAndReadsAsItself() {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 20_000; round++) {
            int serial = Math.max(1, random.nextInt(1, 999_999_999) >> random.nextInt(29));
            ClaimNumber number = new ClaimNumber(AGENCY, random.nextInt(1400, 1498), serial);
            assertThat(ClaimNumber.of(number.toString())).isEqualTo(Parsed.valid(number));
        }
        assertThat(new ClaimNumber(AGENCY, 1405, 41).toString()).matches("3101-05-00041-\\d");
        assertThat(new ClaimNumber(AGENCY, 1405, 1234567).toString()).matches("3101-05-1234567-\\d");
    }

    @Test
    void readsPersianDigitsSmallLettersAndOfficeCodesWithDashes() {
        ClaimNumber number = new ClaimNumber(new OfficeCode("OFFICE-31"), 1405, 7);

        assertThat(ClaimNumber.of(" " + number.toString().toLowerCase(java.util.Locale.ROOT) + " "))
                .isEqualTo(Parsed.valid(number));
        ClaimNumber plain = new ClaimNumber(AGENCY, 1405, 41);
        assertThat(ClaimNumber.of(ir.kargozar.text.Digits.persian(plain.toString())))
                .isEqualTo(Parsed.valid(plain));
    }

    @Test
    void findsEveryWrongDigitAndEveryExchangeOfNeighbours() {
        SplittableRandom random = new SplittableRandom(2);
        for (int round = 0; round < 500; round++) {
            String number = new ClaimNumber(AGENCY, 1405, random.nextInt(1, 99_999)).toString();
            for (int i = 0; i < number.length(); i++) {
                if (number.charAt(i) == '-') {
                    continue;
                }
                wrongDigits(number, i);
                exchange(number, i);
            }
        }
    }

    private static void wrongDigits(String number, int at) {
        for (char digit = '0'; digit <= '9'; digit++) {
            String wrong = number.substring(0, at) + digit + number.substring(at + 1);
            if (!wrong.equals(number)) {
                assertThat(ClaimNumber.of(wrong)).as(wrong).isInstanceOf(Parsed.Invalid.class);
            }
        }
    }

    private static void exchange(String number, int at) {
        int next = at + 1 < number.length() && number.charAt(at + 1) == '-' ? at + 2 : at + 1;
        if (next >= number.length() || number.charAt(at) == number.charAt(next)) {
            return;
        }
        StringBuilder wrong = new StringBuilder(number);
        wrong.setCharAt(at, number.charAt(next));
        wrong.setCharAt(next, number.charAt(at));
        assertThat(ClaimNumber.of(wrong.toString())).as(wrong.toString()).isInstanceOf(Parsed.Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3101",
                "3101-05-41-7",
                "3101-05-00000-0",
                "3101-98-00001-1",
                "3101-05-00041",
                "3101/05/00041/7"
            })
    void refusesOtherShapes(String typed) {
        assertThat(ClaimNumber.of(typed)).isEqualTo(Parsed.invalid("CLAIM_NUMBER_SHAPE", typed));
    }

    @Test
    void refusesTenMegabytesQuickly() {
        assertThat(ClaimNumber.of("3101-".repeat(2_000_000))).isInstanceOf(Parsed.Invalid.class);
    }

    @Test
    void sortsByAgencyYearAndSerial() {
        ClaimNumber first = new ClaimNumber(AGENCY, 1404, 99_999);
        ClaimNumber second = new ClaimNumber(AGENCY, 1405, 9);
        ClaimNumber third = new ClaimNumber(AGENCY, 1405, 100_000);

        assertThat(List.of(third, first, second).stream().sorted()).containsExactly(first, second, third);
    }

    @Test
    void hasNoYearOutsideItsCentury() {
        assertThatThrownBy(() -> new ClaimNumber(AGENCY, 1399, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClaimNumber(AGENCY, 1498, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClaimNumber(AGENCY, 1405, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
