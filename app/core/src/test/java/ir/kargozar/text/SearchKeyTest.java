package ir.kargozar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {

    @ParameterizedTest
    @CsvSource({
        "علي, علی",
        "كريمى, کریمی",
        "آرش, ارش",
        "أحمد, احمد",
        "إسلام, اسلام",
        "فاطمة, فاطمه",
        "مُحَمَّد, محمد",
        "محـــمد, محمد",
        "کریمی‌نژاد, 'کریمی نژاد'",
        "'  علی   رضا ', 'علی رضا'",
        "۱۲۳٤٥, 12345",
        "MEHR, mehr",
        "لالهٔ, لاله",
        "سؤال, سوال",
        "رئیس, رییس",
        "'بیمارستان (مهر)، اهواز', 'بیمارستان مهر اهواز'",
        "ﻋﻠﯽ, علی",
        "'\u202eعلی\u202c', علی"
    })
    void variantsHaveOneKey(String text, String key) {
        assertThat(SearchKey.of(text).value()).isEqualTo(key);
    }

    @Test
    void wordsTypedWithAndWithoutZwnjMeetInTheJoinedKey() {
        assertThat(SearchKey.of("کریمی‌نژاد").joined())
                .isEqualTo(SearchKey.of("کریمینژاد").joined())
                .isEqualTo(SearchKey.of("کریمی نژاد").joined());
    }

    @Test
    void textWithoutLettersHasAnEmptyKey() {
        assertThat(SearchKey.of(" \u200c ،؛!ً ").value()).isEmpty();
    }

    @Test
    void anyTextHasAKeyAndTheKeyOfAKeyIsItself() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 100_000; round++) {
            SearchKey key = SearchKey.of(RandomText.of(random, 10));

            assertThat(SearchKey.of(key.value())).isEqualTo(key);
            assertThat(key.value()).doesNotContain("  ");
        }
    }

    @Test
    void everyCharacterHasAKey() {
        for (int c = 0; c <= 0x1FFFF; c++) {
            String text = Character.toString(c);
            assertThat(SearchKey.of(SearchKey.of(text).value())).isEqualTo(SearchKey.of(text));
        }
    }

    @Test
    void cannotBeMadeOfTextThatIsNoKey() {
        assertThatThrownBy(() -> new SearchKey("علي")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SearchKey("a  b")).isInstanceOf(IllegalArgumentException.class);
    }
}
