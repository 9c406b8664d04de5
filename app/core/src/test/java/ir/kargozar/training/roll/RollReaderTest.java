package ir.kargozar.training.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.office.Refusal;
import ir.kargozar.table.TableText;
import ir.kargozar.text.Language;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import ir.kargozar.training.register.Register;
import ir.kargozar.training.report.ClassFacts;
import ir.kargozar.training.roll.Roll.Row;
import ir.kargozar.training.roll.Roll.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class RollReaderTest {
    private static final String HEADS = "کد ملی,نام,نام خانوادگی,کد کارگزاری,نام کاربری\n";

    private static Roll read(String text) {
        Register register = Register.of(new ClassFacts().people(2).facts());
        return new RollReader(register, ClassFacts.COHORT, Texts.of(Language.FA)).read(text);
    }

    @Test
    void readsPersianAndEnglishHeadingsInAnyOrderAndAnyDigits() {
        assertThat(read(HEADS + "۰۷۹۰۴۱۹۹۰۴,امید,حسینی,۳۱۰۱,omid\n").good())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.person().value()).isEqualTo("0790419904");
                    assertThat(row.agency().value()).isEqualTo("3101");
                    assertThat(row.introduced().login().orElseThrow().value()).isEqualTo("omid");
                    assertThat(row.state()).isEqualTo(State.NEW);
                });
        assertThat(read("agency;last_name;First name;nationalId\n3101;Azad;Omid;0790419904\n")
                        .good())
                .hasSize(1);
    }

    @Test
    void readsTheFirstSheetOfAWorkbookAndTellsCellsWithoutSureText() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Excel", "16.0")) {
            Worksheet sheet = book.newWorksheet("a");
            String[] heads = HEADS.strip().split(",", -1);
            for (int i = 0; i < heads.length; i++) {
                sheet.value(0, i, heads[i]);
            }
            for (int row = 1; row <= 2; row++) {
                sheet.value(row, 0, row == 1 ? "0790419904" : "0499370899");
                sheet.value(row, 1, "امید");
                sheet.value(row, 2, "حسینی");
                sheet.value(row, 3, 3101);
            }
            sheet.formula(2, 1, "A1");
        }
        Roll roll = read(TableText.orSheet(out.toByteArray()));

        assertThat(roll.good())
                .singleElement()
                .satisfies(row -> assertThat(row.person().value()).isEqualTo("0790419904"));
        assertThat(roll.bad())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.problems()).extracting(Problem::code).containsExactly("TABLE_CELL_FORMULA"));
    }

    @Test
    void tellsEveryMistakeOfARowAndGoesOnWithTheNext() {
        Roll roll = read(HEADS + "1,,حسینی,?,\n\n0790419904,امید,حسینی,3101,\n0790419904,امید,حسینی,3101,\n");

        assertThat(roll.good()).hasSize(1);
        Row.Bad first = roll.bad().getFirst();
        assertThat(first.line()).isEqualTo(2);
        assertThat(first.problems())
                .extracting(Problem::code)
                .containsExactly("NATIONAL_ID_LENGTH", "FIELD_MISSING", "OFFICE_CODE");
        assertThat(roll.bad().getLast().problems()).extracting(Problem::code).containsExactly("ROLL_TWICE");
    }

    @Test
    void knowsWhoIsThereAlreadyAndWhatIsCorrected() {
        String known = ClassFacts.person(0).value();

        assertThat(read(HEADS + known + ",لاله,کریمی‌نژاد,3101,\n")
                        .good()
                        .getFirst()
                        .state())
                .isEqualTo(State.THERE);
        assertThat(read(HEADS + known + ",لاله,کریمی,3101,\n").good().getFirst().state())
                .isEqualTo(State.CHANGED);
    }

    @Test
    void refusesAListWithoutItsHeadings() {
        assertThatThrownBy(() -> read("کد ملی,نام\n0790419904,امید\n"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("ROLL_HEADING");
                    assertThat(refusal.arguments().getFirst()).contains("نام خانوادگی", "کد کارگزاری");
                });
        assertThatThrownBy(() -> read(HEADS)).isInstanceOf(Refusal.class);
    }
}
