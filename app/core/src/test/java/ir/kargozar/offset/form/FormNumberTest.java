package ir.kargozar.offset.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormNumberTest {
    private static final OfficeCode OFFICE = new OfficeCode("3101");
    private final SplittableRandom random = new SplittableRandom(4);

    private FormNumber any(OfficeCode office) {
        FormKind kind = FormKind.of(Integer.toString(random.nextInt(1, 5))).orThrow();
        return new FormNumber(
                office, random.nextInt(1400, 1498), kind, random.nextInt(1, 1_000_000) >> random.nextInt(19) | 1);
    }

    @Test
    void isWrittenWithOfficeYearKindSerialAndCheckDigitAndReadsAsItself() {
        for (int round = 0; round < 5_000; round++) {
            FormNumber number = any(round % 2 == 0 ? OFFICE : new OfficeCode("OFFICE-31"));
            assertThat(FormNumber.of(number.toString())).isEqualTo(Parsed.valid(number));
        }
        assertThat(new FormNumber(OFFICE, 1405, FormKind.AGREEMENT, 7).toString())
                .matches("3101-05-2-0007-\\d");
        assertThat(new FormNumber(OFFICE, 1405, FormKind.WORKSHOP, 123_456).toString())
                .matches("3101-05-4-123456-\\d");
    }

    @Test
    void readsDigitsOfAnyKindSmallLettersAndBlanksAround() {
        FormNumber number = new FormNumber(new OfficeCode("OFFICE-31"), 1405, FormKind.REQUEST, 7);
        assertThat(FormNumber.of("  " + Digits.persian(number.toString().toLowerCase(Locale.ROOT)) + " "))
                .isEqualTo(Parsed.valid(number));
    }

    @Test
    void findsEveryWrongDigitAndEveryExchangeOfNeighbours() {
        for (int round = 0; round < 300; round++) {
            String number = any(OFFICE).toString();
            for (int i = 0; i < number.length(); i++) {
                if (number.charAt(i) != '-') {
                    wrongDigits(number, i);
                    exchange(number, i);
                }
            }
        }
    }

    private static void wrongDigits(String number, int at) {
        for (char digit = '0'; digit <= '9'; digit++) {
            if (digit != number.charAt(at)) {
                refuses(number.substring(0, at) + digit + number.substring(at + 1));
            }
        }
    }

    private static void exchange(String number, int at) {
        int next = at + 1 < number.length() && number.charAt(at + 1) == '-' ? at + 2 : at + 1;
        if (next < number.length() && number.charAt(at) != number.charAt(next)) {
            StringBuilder wrong = new StringBuilder(number);
            wrong.setCharAt(at, number.charAt(next));
            wrong.setCharAt(next, number.charAt(at));
            refuses(wrong.toString());
        }
    }

    private static void refuses(String wrong) {
        assertThat(FormNumber.of(wrong)).as(wrong).isInstanceOf(Parsed.Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3101",
                "3101-05-2-7-4",
                "3101-05-2-0000-0",
                "3101-98-2-0001-1",
                "3101-05-5-0001-1",
                "3101-05-0-0001-1",
                "3101-05-2-0007",
                "3101/05/2/0007/4",
                "3101-05-2-00000007777-4",
                "3101--05-2-0007-4"
            })
    void refusesOtherShapes(String typed) {
        assertThat(FormNumber.of(typed)).isEqualTo(Parsed.invalid("FORM_NUMBER_SHAPE", typed));
    }

    @Test
    void namesAWrongCheckDigit() {
        String number = new FormNumber(OFFICE, 1405, FormKind.AGREEMENT, 7).toString();
        char other = number.endsWith("9") ? '0' : (char) (number.charAt(number.length() - 1) + 1);
        String wrong = number.substring(0, number.length() - 1) + other;
        assertThat(FormNumber.of(wrong)).isEqualTo(Parsed.invalid("FORM_NUMBER_CHECK_DIGIT", wrong));
    }

    @Test
    void refusesTenMegabytesQuickly() {
        assertThat(FormNumber.of("3101-".repeat(2_000_000))).isInstanceOf(Parsed.Invalid.class);
    }

    @Test
    void sortsByOfficeYearKindAndSerial() {
        FormNumber first = new FormNumber(OFFICE, 1404, FormKind.WORKSHOP, 99_999);
        FormNumber second = new FormNumber(OFFICE, 1405, FormKind.REQUEST, 10_000);
        FormNumber third = new FormNumber(OFFICE, 1405, FormKind.AGREEMENT, 9);
        FormNumber fourth = new FormNumber(OFFICE, 1405, FormKind.AGREEMENT, 10_000);
        FormNumber last = new FormNumber(new OfficeCode("3102"), 1400, FormKind.REQUEST, 1);
        assertThat(List.of(last, fourth, second, third, first).stream().sorted())
                .containsExactly(first, second, third, fourth, last);
    }

    @Test
    void hasNoYearOutsideItsCenturyAndNoSerialZero() {
        for (int year : new int[] {1399, 1498}) {
            assertThatThrownBy(() -> new FormNumber(OFFICE, year, FormKind.REQUEST, 1))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new FormNumber(OFFICE, 1405, FormKind.REQUEST, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
