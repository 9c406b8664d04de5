package ir.kargozar.desktop.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.office.Refusal;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormDefinitions;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PastedRowsTest {

    private static final Map<String, String> FIRST = Map.of(
            "name",
            "چاپخانه",
            "code",
            "1234567890",
            "branchCode",
            "0412",
            "employer",
            "رضا مرادی",
            "amount",
            "1250000");

    private final PastedRows pasted = new PastedRows(
            FormDefinitions.of(Optional.empty())
                    .of(FormKind.WORKSHOPS)
                    .list(FormDefinition.WORKSHOPS)
                    .orElseThrow(),
            Texts.of(Language.FA));

    @Test
    void readsRowsInTheOrderOfTheColumns() {
        assertThat(pasted.read("چاپخانه\t۱۲۳۴۵۶۷۸۹۰\t۰۴۱۲\tرضا مرادی\t۱٬۲۵۰٬۰۰۰\n\nدیگر\t12\t\t\t\n"))
                .containsExactly(FIRST, Map.of("name", "دیگر", "code", "12"));
    }

    @Test
    void readsRowsWithTheirHeadingsInAnyOrder() {
        String list = "کد کارگاه\tنام کارگاه\tمبلغ\tکارفرما\tکد شعبه\n%s\n".formatted(row());
        assertThat(pasted.read(list)).containsExactly(FIRST);
    }

    private static String row() {
        return String.join("\t", "1234567890", "چاپخانه", "1250000", "رضا مرادی", "0412");
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> pasted.read("\"open"))
                .isInstanceOf(Refusal.class)
                .extracting("code")
                .isEqualTo("CSV_QUOTE_OPEN");
    }
}
