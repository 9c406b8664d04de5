package ir.kargozar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameOrderTest {
    private static final List<String> ALPHABET = List.of(
            "آب", "ابر", "باران", "پدر", "تاب", "ثنا", "جام", "چاه", "حال", "خاک", "داد", "ذات", "رام", "زاد", "ژاله",
            "ساز", "شاد", "صدا", "ضرب", "طاق", "ظرف", "عید", "غار", "فال", "قاب", "کار", "گاو", "لال", "ماه", "نان",
            "وام", "هما", "یار");

    @Test
    void sortsByThePersianAlphabet() {
        List<String> names = new ArrayList<>(ALPHABET);
        Collections.shuffle(names, new Random(1));
        names.sort(new NameOrder());
        assertThat(names).isEqualTo(ALPHABET);
    }

    @Test
    void doesNotCareForArabicLettersOrZwnj() {
        List<String> names = new ArrayList<>(List.of("كیان‌پور", "کیان", "كيانا", "کیان‌نژاد", "یاس", "ياسمن", "يار"));
        names.sort(new NameOrder());
        assertThat(names).containsExactly("کیان", "كيانا", "كیان‌پور", "کیان‌نژاد", "يار", "یاس", "ياسمن");
    }
}
