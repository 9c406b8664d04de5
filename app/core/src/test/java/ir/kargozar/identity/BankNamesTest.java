package ir.kargozar.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.text.Language;
import org.junit.jupiter.api.Test;

class BankNamesTest {

    private final BankNames names = BankNames.of(Language.FA);

    @Test
    void namesTheBankOfASheba() {
        assertThat(names.name(bank("IR820540102680020817909002"))).contains("بانک پارسیان");
        assertThat(names.name(bank("IR260220170001010001101001"))).contains("بانک توسعهٔ تعاون");
        assertThat(names.name("017")).contains("بانک ملی ایران");
        assertThat(names.name("013")).contains("بانک رفاه کارگران");
    }

    @Test
    void doesNotGuessAnUnknownBank() {
        assertThat(names.name("999")).isEmpty();
    }

    @Test
    void namesTheSameBanksInEveryLanguage() {
        BankNames english = BankNames.of(Language.EN);
        for (int code = 0; code < 1000; code++) {
            String three = "%03d".formatted(code);
            assertThat(english.name(three).isPresent())
                    .as(three)
                    .isEqualTo(names.name(three).isPresent());
        }
    }

    @Test
    void readsAShebaPastedBehindItsOwnPrefix() {
        assertThat(Sheba.of("IR IR82 0540 1026 8002 0817 9090 02").orThrow().bankCode())
                .isEqualTo("054");
        assertThat(Sheba.of("\u200Eir۸۲۰۵۴۰۱۰۲۶۸۰۰۲۰۸۱۷۹۰۹۰۰۲\u00A0").orThrow().bankCode())
                .isEqualTo("054");
    }

    private static String bank(String sheba) {
        return Sheba.of(sheba).orThrow().bankCode();
    }
}
