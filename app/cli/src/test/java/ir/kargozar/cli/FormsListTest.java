package ir.kargozar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code forms list} and {@code forms show}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormsListTest {
    private FormsWorkspace office = new FormsWorkspace(new AgencyWorkspace(Path.of(".")));
    private String request = "";
    private String agreement = "";
    private String list = "";
    private String other = "";

    @BeforeAll
    void fourForms(@TempDir Path folder) {
        office = FormsWorkspace.in(folder);
        request = office.fill(1, FormSample.request());
        agreement = office.fill(2, FormSample.agreement());
        list = office.fill(3, FormSample.workshops(2));
        ObjectNode form = FormSample.ofOtherCentre(FormSample.workshop());
        FormSample.object(form, "workshop").put("code", "3102000099").put("name", "نانوایی آفتاب");
        other = office.fill(4, form);
    }

    @Test
    void aLineHasAtLeastIdFormAndState() {
        JsonNode line = office.done("list", "--kind", "2").get(0);

        assertThat(line.toString())
                .isEqualTo("{\"id\":\"" + agreement
                        + "\",\"form\":2,\"state\":\"READY\",\"version\":1,\"amount\":8450000000,\"until\":\"1406-08-30\","
                        + "\"centreId\":\"10380284790\",\"centre\":\"بیمارستان مهر نمونه\"}");
        assertThat(office.run("list").out().lines())
                .hasSize(5)
                .first()
                .asString()
                .contains("شماره", "فرم", "حالت");
    }

    @Test
    void filtersByKindStatusCentreAndWords() {
        assertThat(office.ids("list")).containsExactlyInAnyOrder(request, agreement, list, other);
        assertThat(office.ids("list", "--kind", "۳")).containsExactly(list);
        assertThat(office.ids("list", "--status", "ready")).hasSize(4);
        assertThat(office.ids("list", "--status", "IN_FORCE")).isEmpty();
        assertThat(office.ids("list", "--centre", FormSample.OTHER_CENTRE)).containsExactly(other);
        assertThat(office.ids("list", "--find", "درمانگاه")).containsExactly(other);
        assertThat(office.ids("list", "--find", "نانوایی")).containsExactly(other);
        assertThat(office.ids("list", "--find", "' OR 1=1 --")).isEmpty();
        assertThat(office.ids("list", "--find", "ه".repeat(1_000_000))).isEmpty();
        assertThat(office.ids("list", "--kind", "1", "--find", "مهر")).containsExactly(request);
        assertThat(office.refused("list", "--kind", "7", "--centre", "1"))
                .containsExactly("FORM_KIND", "LEGAL_ENTITY_ID_LENGTH");
    }

    @Test
    void showsAFormInWords() {
        Run shown = office.run("show", list);

        assertThat(shown.status()).as(shown.err()).isZero();
        assertThat(shown.out())
                .contains("شماره: " + list)
                .contains("  نشانی: اهواز، خیابان نمونه، شمارهٔ ۱۲")
                .contains("کارگاه نمونهٔ 2 | 3102000002 | 3102 | آرش نمونه‌پور | 1\u066C000\u066C000\u066C000")
                .contains("ویرایش ۱");
    }

    @Test
    void refusesANumberThatIsNoneAndAFormThatIsNotThere() {
        assertThat(office.refused("show", "7")).containsExactly("FORM_NUMBER_SHAPE");
        assertThat(office.refused("show", agreement.substring(0, agreement.length() - 1) + "x"))
                .containsExactly("FORM_NUMBER_SHAPE");
        char last = agreement.charAt(agreement.length() - 1);
        assertThat(office.refused("show", agreement.substring(0, agreement.length() - 1) + (last == '0' ? '1' : '0')))
                .containsExactly("FORM_NUMBER_CHECK_DIGIT");
        assertThat(office.refused("show", "3101-05-2-0007-4")).hasSize(1);
        assertThat(office.refused("show", "x".repeat(10_000_000))).containsExactly("FORM_NUMBER_SHAPE");
        assertThat(office.refused("withdraw", "\u202E\u0000")).containsExactly("FORM_NUMBER_SHAPE");
    }
}
