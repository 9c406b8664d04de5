package ir.kargozar.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerNamesTest {
    private final OwnerNames names = new OwnerNames(Set.of("خانم", "اقای"));

    @ParameterizedTest
    @CsvSource({
        "لاله کریمی‌نژاد, لاله كريمي نژاد", // Arabic letters, a blank for the ZWNJ
        "لاله کریمی‌نژاد, کریمی‌نژاد لاله", // last name first
        "لاله کریمی‌نژاد, خانم لاله کریمینژاد",
        "مُحَمَّد احمدی, محمد   احمدی",
        "سارا موسوی, آقای سارا موسوی"
    })
    void seesOnePersonThroughSpellings(String ours, String bank) {
        assertThat(names.same(ours, bank)).isTrue();
        assertThat(names.same(bank, ours)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "لاله کریمی‌نژاد, لیلا کریمی‌نژاد",
        "محمد احمدی, محمد",
        "محمد احمدی, محمد محمد احمدی",
        "محمد احمدی, خانم"
    })
    void tellsPersonsApart(String ours, String bank) {
        assertThat(names.same(ours, bank)).isFalse();
    }
}
